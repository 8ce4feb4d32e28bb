package telar.notebook.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import telar.notebook.display.Displays;
import telar.notebook.display.MimeBundle;
import telar.notebook.testing.Golden;

/** A page is found by its code and reads well as text and as HTML. */
class HelpPagesTest {

  @Test
  void aPageHasMeaningRemedyExamplesAndItsPlaceInTheCourse() {
    HelpPage page = HelpPages.find("TLR-903").orElseThrow();

    Golden.assertMatches("ayuda.txt", PageSections.text(page) + "\n");
    Golden.assertMatches("ayuda.html", Displays.render(page).get(MimeBundle.HTML) + "\n");
  }

  @Test
  void theCodeMayBeWrittenInAnyCaseOrAsItsNumber() {
    HelpPage page = HelpPages.find("TLR-130").orElseThrow();

    assertEquals(page, HelpPages.find("tlr-130").orElseThrow());
    assertEquals(page, HelpPages.find("130").orElseThrow());
  }

  @Test
  void thereIsNoPageForWhatIsNoCode() {
    assertTrue(HelpPages.find("TLR-999").isEmpty());
    assertTrue(HelpPages.find("../TLR-901").isEmpty());
  }
}
