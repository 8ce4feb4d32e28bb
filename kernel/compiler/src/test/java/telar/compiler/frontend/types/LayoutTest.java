package telar.compiler.frontend.types;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import telar.compiler.diagnostics.DiagnosticRenderer;
import telar.compiler.frontend.FrontEnd;
import telar.compiler.frontend.FrontEndResult;
import telar.compiler.source.SourceFile;

/** Sizes, alignments and offsets are those that g++ and nvcc give on 64-bit Linux. */
class LayoutTest {

  @Test
  void fundamentalTypesHaveTheSizesOfLinux() {
    holds(
        "",
        "sizeof(bool) == 1",
        "sizeof(char) == 1",
        "sizeof(short) == 2",
        "sizeof(int) == 4",
        "sizeof(long) == 8",
        "sizeof(long long) == 8",
        "sizeof(float) == 4",
        "sizeof(double) == 8",
        "sizeof(void *) == 8",
        "sizeof(size_t) == 8",
        "sizeof(wchar_t) == 4");
  }

  @Test
  void vectorTypesAreAlignedAsCudaSays() {
    holds(
        "",
        "sizeof(float3) == 12 && alignof(float3) == 4",
        "sizeof(float4) == 16 && alignof(float4) == 16",
        "sizeof(float2) == 8 && alignof(float2) == 8",
        "sizeof(double3) == 24 && alignof(double3) == 8",
        "sizeof(uchar4) == 4 && alignof(uchar4) == 4",
        "sizeof(uchar3) == 3 && alignof(uchar3) == 1",
        "sizeof(dim3) == 12");
  }

  @Test
  void membersArePaddedToTheirAlignment() {
    holds(
        "struct S { char a; int b; char c; double d; short e; };",
        "sizeof(S) == 32",
        "alignof(S) == 8",
        "offsetof(S, b) == 4",
        "offsetof(S, c) == 8",
        "offsetof(S, d) == 16",
        "offsetof(S, e) == 24");
  }

  @Test
  void unionsAreAsLargeAsTheirLargestMember() {
    holds("union U { char c[5]; int i; };", "sizeof(U) == 8", "alignof(U) == 4");
  }

  @Test
  void emptyClassesTakeOneByteAndNoneAsABase() {
    holds("struct E {}; struct D : E { int x; };", "sizeof(E) == 1", "sizeof(D) == 4");
  }

  @Test
  void basesComeFirst() {
    holds(
        "struct A { int a; char b; }; struct B { double c; }; struct D : A, B { char d; };",
        "sizeof(D) == 24",
        "offsetof(D, d) == 16");
  }

  @Test
  void bitFieldsShareTheirUnit() {
    holds(
        "struct F { unsigned a : 3; unsigned b : 5; unsigned c : 24; char d; };"
            + "struct G { unsigned a : 8; unsigned c : 25; char d; };",
        "sizeof(F) == 8",
        "sizeof(G) == 12",
        "alignof(F) == 4");
  }

  @Test
  void bitFieldsFollowTheMemberBeforeThem() {
    holds(
        "struct H { char c; int b : 3; }; struct I { short s; long long q : 40; int : 0; char z; };"
            + "struct J { char c; int : 5; };",
        "sizeof(H) == 4",
        "sizeof(I) == 16",
        "offsetof(I, z) == 8",
        "sizeof(J) == 2 && alignof(J) == 1");
  }

  @Test
  void packingLimitsTheAlignmentOfMembers() {
    holds(
        "#pragma pack(push, 2)\nstruct A { char c; int i; };\n#pragma pack(pop)\n"
            + "struct B { char c; int i; } __attribute__((packed)); struct C { char c; int i; };",
        "sizeof(A) == 6 && alignof(A) == 2",
        "sizeof(B) == 5 && alignof(B) == 1",
        "sizeof(C) == 8 && alignof(C) == 4");
  }

  @Test
  void explicitAlignmentsRaiseSizeAndOffsets() {
    holds(
        "struct __align__(16) P { float x, y, z; }; struct Q { char c; P p; };",
        "sizeof(P) == 16",
        "sizeof(Q) == 32",
        "offsetof(Q, p) == 16");
  }

  @Test
  void arraysOfStructsAreDense() {
    holds("struct S { short a; char b; };", "sizeof(S[3]) == 12", "sizeof(int[2][3]) == 24");
  }

  @Test
  void enumerationsHaveTheirUnderlyingType() {
    holds(
        "enum A { X }; enum class B : unsigned char { Y }; enum C : long { Z };",
        "sizeof(A) == 4",
        "sizeof(B) == 1",
        "sizeof(C) == 8");
  }

  private static void holds(String declarations, String... conditions) {
    StringBuilder source = new StringBuilder(declarations).append('\n');
    for (String condition : conditions) {
      source.append("static_assert(").append(condition).append(");\n");
    }
    FrontEndResult result = FrontEnd.compile(new SourceFile("celda.cu", source.toString()));
    assertEquals("", DiagnosticRenderer.render(result.diagnostics()));
    assertEquals(List.of(), result.diagnostics());
  }
}
