package telar.device.jcuda.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import telar.device.KernelParameter;

class KernelScannerTest {

  private static List<String> names(String source) {
    return KernelScanner.scan(source).stream().map(KernelDeclaration::name).toList();
  }

  private static List<String> expressions(String source) {
    return KernelScanner.scan(source).stream().map(KernelDeclaration::nameExpression).toList();
  }

  private static List<KernelParameter> parameters(String list) {
    return KernelScanner.scan("__global__ void k(" + list + ") {}").get(0).parameters();
  }

  private static KernelParameter value(String type, String name) {
    return new KernelParameter(name, type, false);
  }

  private static KernelParameter pointer(String type, String name) {
    return new KernelParameter(name, type, true);
  }

  @Test
  void kernelsComeInTheOrderOfTheSource() {
    assertEquals(
        List.of("b", "a"),
        names("__global__ void b() { if (1) { } }\n__device__ int f() {}\n__global__ void a() {}"));
  }

  @Test
  void commentsStringsAndPreprocessorLinesHideNothingAndInventNothing() {
    String source =
        """
        // __global__ void no1() {}
        /* __global__ void no2() {} */
        #define K __global__ void no3() {} \\
            __global__ void no4() {}
        __device__ const char *s = "__global__ void no5() { \\" {";
        __device__ const char *r = R"x(__global__ void no6() {)x";
        __device__ char c = '{', d = '\\'', e = '"';
        __global__ /* here */ void yes(int n /* { */) {}
        """;
    assertEquals(List.of("yes"), names(source));
  }

  @Test
  void aDeclarationWithoutABodyIsNoKernelOfItsOwn() {
    assertEquals(
        List.of("k"), names("__global__ void k(int n);\n__global__ void k(int n) { k(n); }"));
  }

  @Test
  void specifiersMayStandInAnyOrder() {
    assertEquals(
        List.of("a", "b", "c", "d"),
        names(
            """
            static __global__ void a() {}
            void __global__ b() {}
            __global__ __launch_bounds__(256, 2) void c() {}
            extern "C" { __global__ void __launch_bounds__(128) d() {} }
            """));
  }

  @Test
  void aKernelInANamespaceIsNamedInFull() {
    String source =
        "namespace uno { namespace { int x; } namespace dos::tres { __global__ void k() {} } }"
            + " __global__ void j() {}";
    assertEquals(List.of("k", "j"), names(source));
    assertEquals(List.of("uno::dos::tres::k", "j"), expressions(source));
  }

  @Test
  void aTemplateCountsOnceItsArgumentsAreKnown() {
    String source =
        """
        template <typename T, int N = (2 > 1)> __global__ void t(T *a) { a[0] = N; }
        template <> __global__ void t<double, 4>(double *a) { }
        template __global__ void t<float, 8>(float *a);
        """;
    assertEquals(List.of("t<double, 4>", "t<float, 8>"), expressions(source));
  }

  @Test
  void overloadsAreToldApartByACast() {
    assertEquals(
        List.of("(void (*)(int *, float))k", "(void (*)(float *))k"),
        expressions("__global__ void k(int *a, float b) {} __global__ void k(float *a) {}"));
  }

  @Test
  void bothBranchesOfAConditionalAreOneKernel() {
    assertEquals(
        List.of("k"),
        expressions(
            "#if A\n__global__ void k(int n) {}\n#else\n__global__ void k(int n) {}\n#endif"));
  }

  @Test
  void parametersKeepTheirTypeAsWritten() {
    assertEquals(
        List.of(
            value("int", "n"),
            pointer("const float *__restrict__", "x"),
            pointer("float *", "y"),
            value("unsigned long long", "z"),
            pointer("int *", "v"),
            value("std::pair<int, float>", "p"),
            pointer("float * const", "q")),
        parameters(
            "int n, const float* __restrict__ x, float *y = nullptr, unsigned long long z,"
                + " int v[], std::pair<int,float> p, float* const q"));
  }

  @Test
  void aNamelessParameterHasAnEmptyName() {
    assertEquals(
        List.of(value("int", ""), pointer("float *", ""), value("unsigned int", "")),
        parameters("int, float *, unsigned int"));
  }

  @Test
  void voidMeansNoParameters() {
    assertEquals(List.of(), parameters("void"));
  }

  @Test
  void unfinishedSourceIsReadAsFarAsItGoes() {
    assertEquals(List.of("a"), names("__global__ void a() { } __global__ void b(int"));
    assertEquals(List.of(), names("__global__"));
    assertEquals(List.of(), names("__global__ void"));
    assertEquals(List.of(), names("template __global__ void"));
    assertEquals(List.of(), names("/* never closed"));
  }

  @Test
  void veryLongCommentsAndLinesNeedNoStack() {
    String source =
        "/*"
            + "x\n".repeat(200_000)
            + "*/\n//"
            + "y".repeat(400_000)
            + "\n#define A "
            + "\\\n".repeat(100_000)
            + "\n__global__ void k() {}";
    assertEquals(List.of("k"), names(source));
  }
}
