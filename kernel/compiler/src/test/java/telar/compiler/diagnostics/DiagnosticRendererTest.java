package telar.compiler.diagnostics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import telar.compiler.source.SourceFile;
import telar.compiler.source.Span;

class DiagnosticRendererTest {

  @Test
  void showsPlaceMessageLineUnderlineAndHelp() {
    Span span = spanOf("int a;\nfloat b = 1.5x;\n", "1.5x");
    assertEquals(
        """
        celda.cu:2:11: error TLR-106: el sufijo «x» de «1.5x» no existe
          2 | float b = 1.5x;
            |           ^~~~
          ayuda: sufijos válidos: f para float; u, l, ll y ull para enteros; otro se \
        declara antes con operator""x
        """,
        DiagnosticRenderer.render(Diagnostic.error("TLR-106", span, "1.5x", "x")));
  }

  @Test
  void expandsTabsInTheLineAndUnderTheLine() {
    assertEquals(
        """
        celda.cu:1:6: error TLR-105: número mal escrito: «0b2»
          1 |     a = 0b2;
            |         ^~~
        """,
        DiagnosticRenderer.render(
            Diagnostic.error("TLR-105", spanOf("\ta =\t0b2;", "0b2"), "0b2")));
  }

  @Test
  void alignsTheCaretAfterAccentsCombiningMarksAndWideCharacters() {
    Span span = spanOf("// n\u0303 ñ 漢字 😀 $", "$");
    String[] lines =
        DiagnosticRenderer.render(Diagnostic.error("TLR-101", span, "$"))
            .lines()
            .toArray(String[]::new);
    assertEquals("    | " + " ".repeat(15) + "^", lines[2]);
  }

  @Test
  void underlinesOnlyTheFirstLineOfALongSpan() {
    SourceFile file = new SourceFile("celda.cu", "x = /* a\nb");
    Span span = new Span(file, 4, file.text().length());
    String[] lines =
        DiagnosticRenderer.render(Diagnostic.error("TLR-102", span)).lines().toArray(String[]::new);
    assertEquals("  1 | x = /* a", lines[1]);
    assertEquals("    |     ^~~~", lines[2]);
  }

  @Test
  void marksTheEndOfALineWithASingleCaret() {
    SourceFile file = new SourceFile("celda.cu", "int a\nint b;");
    String[] lines =
        DiagnosticRenderer.render(Diagnostic.error("TLR-102", new Span(file, 5, 5)))
            .lines()
            .toArray(String[]::new);
    assertEquals("    |      ^", lines[2]);
  }

  @Test
  void showsNotesAtTheirOwnPlace() {
    Span span = spanOf("a b c", "c");
    String text =
        DiagnosticRenderer.render(
            Diagnostic.warning("TLR-105", span, "c").withNote("TLR-102", spanOf("a b c", "a")));
    assertTrue(text.startsWith("celda.cu:1:5: aviso TLR-105"), text);
    assertTrue(text.contains("celda.cu:1:1: nota: comentario sin cerrar"), text);
  }

  @Test
  void bagDropsASecondErrorAtTheSamePlaceAndSortsByLine() {
    SourceFile file = new SourceFile("celda.cu", "a\nb\nc");
    DiagnosticBag bag = new DiagnosticBag();
    bag.error("TLR-105", new Span(file, 4, 5), "c");
    bag.error("TLR-101", new Span(file, 0, 1), "a");
    bag.error("TLR-102", new Span(file, 4, 5));
    assertEquals(List.of("TLR-101", "TLR-105"), bag.all().stream().map(Diagnostic::code).toList());
    assertTrue(bag.hasErrors());
  }

  private static Span spanOf(String text, String part) {
    int start = text.indexOf(part);
    return new Span(new SourceFile("celda.cu", text), start, start + part.length());
  }
}
