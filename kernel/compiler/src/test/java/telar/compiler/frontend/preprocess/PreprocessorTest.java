package telar.compiler.frontend.preprocess;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import telar.compiler.diagnostics.Diagnostic;
import telar.compiler.diagnostics.DiagnosticBag;
import telar.compiler.frontend.lex.Token;
import telar.compiler.source.SourceFile;

class PreprocessorTest {

  private final DiagnosticBag bag = new DiagnosticBag();
  private final MacroTable macros = new MacroTable();

  @Test
  void expandsObjectLikeMacrosAndTheirExpansions() {
    assertEquals("x = ( 128 * 2 ) ;", run("#define N (M * 2)\n#define M 128\nx = N;"));
  }

  @Test
  void expandsFunctionLikeMacrosOnlyWithParentheses() {
    assertEquals("( ( a ) * ( a ) ) + SQ ;", run("#define SQ(x) ((x) * (x))\nSQ(a) + SQ;"));
  }

  @Test
  void keepsCommasInsideParenthesesTogether() {
    assertEquals("f ( a , b ) ;", run("#define ID(x) x\nID(f(a, b));"));
  }

  @Test
  void readsAUseThatSpreadsOverLines() {
    assertEquals("a + b ;", run("#define ADD(x, y) x + y\nADD(a,\n    b);"));
  }

  @Test
  void stopsAtMacrosThatNameThemselves() {
    assertEquals("foo + 1 ;", run("#define foo foo + 1\nfoo;"));
    assertEquals("( 4 + a ) ;", run("#define a b\n#define b (4 + a)\na;"));
  }

  @Test
  void followsTheExamplesOfTheStandard() {
    String text =
        "#define x 3\n#define f(a) f(x * (a))\n#undef x\n#define x 2\n#define g f\n"
            + "#define z z[0]\n#define h g(~\n#define m(a) a(w)\n#define w 0,1\n#define t(a) a\n"
            + "f(y+1) + f(f(z)) % t(t(g)(0) + t)(1);";
    assertEquals(
        "f ( 2 * ( y + 1 ) ) + f ( 2 * ( f ( 2 * ( z [ 0 ] ) ) ) ) % "
            + "f ( 2 * ( 0 ) ) + t ( 1 ) ;",
        run(text));
  }

  @Test
  void makesStringsOfArgumentsAsWritten() {
    assertEquals("\"a + \\\"b\\\\n\\\"\" ;", run("#define STR(x) #x\nSTR( a  +  \"b\\n\" );"));
  }

  @Test
  void expandsArgumentsBeforeTheSecondLevelOfStringifying() {
    assertEquals(
        "\"N\" \"256\" ;", run("#define N 256\n#define S(x) #x\n#define XS(x) S(x)\nS(N) XS(N);"));
  }

  @Test
  void pastesTokens() {
    assertEquals("float4 v1 ;", run("#define V(n) float##n\n#define W(a, b) a##b\nV(4) W(v, 1);"));
    assertEquals("ab ;", run("#define J(x, y) x##y\nJ(, ab);"));
  }

  @Test
  void passesVariadicArguments() {
    String text = "#define LOG(f, ...) printf(f, __VA_ARGS__)\nLOG(\"%d\", 1, 2);";
    assertEquals("printf ( \"%d\" , 1 , 2 ) ;", run(text));
  }

  @Test
  void dropsTheCommaBeforeNoVariadicArguments() {
    String text = "#define LOG(f, ...) printf(f, ##__VA_ARGS__)\nLOG(\"a\"); LOG(\"b\", 1);";
    assertEquals("printf ( \"a\" ) ; printf ( \"b\" , 1 ) ;", run(text));
  }

  @Test
  void takesTheBranchesWhoseConditionHolds() {
    String text =
        "#define A 3\n#if A > 3\nmayor\n#elif A == 3 && defined(A) && !defined B\nigual\n"
            + "#else\nmenor\n#endif\n#ifndef B\nsinB\n#endif";
    assertEquals("igual sinB", run(text));
  }

  @Test
  void skipsNestedConditionalsAndNonsenseInFalseBranches() {
    assertEquals("b", run("#if 0\n#if 1\ndon't @\n#else\n#endif\n#else\nb\n#endif"));
    assertEquals(List.of(), codes());
  }

  @Test
  void calculatesInConditionsAsCDoes() {
    assertEquals(
        "a", run("#if (1 << 4 | 1) == 17 && -1 < 0 && 7 / 2 % 2 == 1 && 'A' == 65\na\n#endif"));
    assertEquals("b", run("#if 0x80000000u >> 31 == 1 && (2 > 1 ? 3 : 4) == 3\nb\n#endif"));
    assertEquals("c", run("#if -1 > 0u\nc\n#endif"));
  }

  @Test
  void takesUnknownNamesInConditionsForZero() {
    assertEquals("a", run("#if __CUDA_ARCH__ < 700\na\n#endif"));
  }

  @Test
  void knowsLineAndFile() {
    assertEquals("1 , 3 , \"a.cu\"", run("__LINE__,\n\n__LINE__, __FILE__"));
  }

  @Test
  void forgetsUndefinedMacros() {
    assertEquals("N", run("#define N 1\n#undef N\nN"));
  }

  @Test
  void defineOptionsComeFirst() {
    PreprocessorOptions options = new PreprocessorOptions(List.of(), Map.of("N", "8"));
    assertEquals("8", run("N", options));
  }

  @Test
  void includesAHeaderOnceWhenItSaysSo() {
    Map<String, String> headers = Map.of("h.cuh", "#pragma once\nint h;");
    assertEquals("int h ; x", run("#include \"h.cuh\"\n#include <h.cuh>\nx", with(headers)));
  }

  @Test
  void obeysIncludeGuards() {
    Map<String, String> headers = Map.of("h.h", "#ifndef H\n#define H\nint h;\n#endif\n");
    assertEquals("int h ;", run("#include \"h.h\"\n#include \"h.h\"\n", with(headers)));
  }

  @Test
  void stopsIncludesThatNeverEnd() {
    run("#include \"h.h\"\n", with(Map.of("h.h", "#include \"h.h\"\n")));
    assertEquals(List.of("TLR-120"), codes());
  }

  @Test
  void givesTokensOfAMacroTheSpanOfItsUseAndKeepsThatOfArguments() {
    List<Token> tokens = tokens("#define ADD(x) (x + 1)\ny = ADD(n);", PreprocessorOptions.empty());
    assertEquals("ADD(n)", tokens.get(2).span().text());
    assertEquals("n", tokens.get(3).span().text());
    assertEquals("ADD(n)", tokens.get(5).span().text());
  }

  @Test
  void suggestsTheHeaderThatWasMeant() {
    run("#include <cstdoi>\n", with(Map.of("cstdio", "")));
    Diagnostic missing = bag.all().get(0);
    assertEquals("TLR-111", missing.code());
    assertEquals(new Diagnostic.Help("help.didYouMean", List.of("cstdio")), missing.help());
  }

  @Test
  void reportsAMissingHeaderOnceAndTellsThoseThatExistElsewhere() {
    assertEquals(List.of("TLR-111"), codesOf("#include <a.h>\n#include <a.h>\n"));
    assertEquals(List.of("TLR-123"), codesOf("#include <vector>\n"));
  }

  @Test
  void reportsWhatIsWrongWithDirectives() {
    assertEquals(List.of("TLR-110"), codesOf("#defin N 3\n"));
    assertEquals(List.of("TLR-112"), codesOf("#include cstdio\n"));
    assertEquals(List.of("TLR-113"), codesOf("#ifdef A\nx\n"));
    assertEquals(List.of("TLR-114"), codesOf("#endif\n"));
    assertEquals(List.of("TLR-114"), codesOf("#if 0\n#else\n#else\n#endif\n"));
    assertEquals(List.of("TLR-115"), codesOf("#error no va\n"));
    assertEquals(List.of("TLR-116"), codesOf("#define F(a, b) a\nF(1)\n"));
    assertEquals(List.of("TLR-117"), codesOf("#define F(a) a\nF(1\n"));
    assertEquals(List.of("TLR-118"), codesOf("#define 3 4\n"));
    assertEquals(List.of("TLR-119"), codesOf("#if 1 +\n#endif\n"));
    assertEquals(List.of("TLR-121"), codesOf("#define A 1\n#define A 2\n"));
    assertEquals(List.of("TLR-122"), codesOf("#define P(a, b) a##b\nP(+, /)\n"));
  }

  private List<String> codesOf(String text) {
    DiagnosticBag own = new DiagnosticBag();
    Preprocessor.run(
        new SourceFile("a.cu", text), PreprocessorOptions.empty(), new MacroTable(), own);
    return own.all().stream().map(Diagnostic::code).toList();
  }

  private List<String> codes() {
    return bag.all().stream().map(Diagnostic::code).toList();
  }

  private String run(String text) {
    return run(text, PreprocessorOptions.empty());
  }

  private String run(String text, PreprocessorOptions options) {
    return tokens(text, options).stream()
        .map(Token::text)
        .collect(Collectors.joining(" "))
        .stripTrailing();
  }

  private List<Token> tokens(String text, PreprocessorOptions options) {
    return Preprocessor.run(new SourceFile("a.cu", text), options, macros, bag);
  }

  private static PreprocessorOptions with(Map<String, String> headers) {
    IncludeResolver resolver =
        new IncludeResolver() {
          @Override
          public Optional<Header> find(String name, boolean angled, SourceFile from) {
            return Optional.ofNullable(headers.get(name))
                .map(text -> new Header(new SourceFile(name, text)));
          }

          @Override
          public List<String> knownNames() {
            return List.copyOf(headers.keySet());
          }
        };
    return new PreprocessorOptions(List.of(resolver), Map.of());
  }
}
