package telar.conformance.help;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import telar.device.Finding;
import telar.notebook.help.HelpPage;
import telar.notebook.help.HelpPages;

/** Every code has a page, and the examples of a page are told what the page says. */
class HelpPagesTest {

  private static final String CODE = "TLR-\\d{3}";

  /** Codes of the compiler are below, those of the checks above. */
  private static final String FIRST_OF_CHECKS = "TLR-901";

  private static final List<HelpPage> PAGES =
      IntStream.range(100, 1000)
          .mapToObj(number -> HelpPages.find("TLR-" + number))
          .flatMap(java.util.Optional::stream)
          .toList();

  private static Stream<HelpPage> withExamples() {
    return PAGES.stream().filter(page -> !page.wrong().isEmpty());
  }

  private static boolean isOfCompiler(HelpPage page) {
    return page.code().compareTo(FIRST_OF_CHECKS) < 0;
  }

  @Test
  void everyCodeOfTheCompilerHasAPage() {
    ResourceBundle messages =
        ResourceBundle.getBundle("telar.compiler.diagnostics.messages", Locale.ROOT);
    Set<String> missing = new TreeSet<>();
    for (String key : messages.keySet()) {
      if (key.matches(CODE) && HelpPages.find(key).isEmpty()) {
        missing.add(key);
      }
    }
    assertEquals(Set.of(), missing);
    assertTrue(messages.keySet().stream().filter(key -> key.matches(CODE)).count() > 200);
  }

  @Test
  void everyPageSaysWhatItMeansAndHowToMendIt() {
    assertAll(
        PAGES.stream()
            .map(
                page ->
                    () -> {
                      assertFalse(page.meaning().isBlank(), page.code());
                      assertFalse(page.remedy().isBlank(), page.code());
                      assertEquals(page.wrong().isEmpty(), page.right().isEmpty(), page.code());
                    }));
  }

  @TestFactory
  Stream<DynamicTest> theWrongProgramIsToldThatCodeAndTheRightOneNothing() {
    return withExamples()
        .filter(HelpPagesTest::isOfCompiler)
        .map(page -> DynamicTest.dynamicTest(page.code(), () -> compileBoth(page)));
  }

  private static void compileBoth(HelpPage page) {
    List<String> wrong = Examples.codes(page.wrong());
    assertTrue(wrong.contains(page.code()), page.code() + " is told " + wrong);
    assertEquals(List.of(), Examples.codes(page.right()), page.code());
  }

  @TestFactory
  Stream<DynamicTest> theChecksFindThatCodeInTheWrongProgramAndNothingInTheRightOne() {
    return withExamples()
        .filter(page -> !isOfCompiler(page))
        .map(page -> DynamicTest.dynamicTest(page.code(), () -> runBoth(page)));
  }

  private static void runBoth(HelpPage page) {
    assertEquals(List.of(page.code()), Examples.codesOfChecks(page.wrong()));
    assertEquals(List.of(), Examples.codesOfChecks(page.right()));
  }

  @Test
  void everyKindOfFindingHasAPageWithAnExample() {
    List<Finding.Kind> kinds = new ArrayList<>();
    withExamples()
        .filter(page -> !isOfCompiler(page))
        .forEach(page -> Examples.findings(page.wrong()).forEach(found -> kinds.add(found.kind())));

    assertEquals(EnumSet.allOf(Finding.Kind.class), EnumSet.copyOf(kinds));
  }
}
