package telar.grading.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Only the cells that the course wrote for an answer are read, and none is executed. */
class SubmittedNotebookTest {

  private static final String ANSWER =
      """
      {"cell_type": "code", "metadata": {"telar": {"exercise": "t0/negar", "source": "x"}},
       "source": ["%%cuda\\n", "int y;\\n", "int z;"]}""";

  private static Map<String, String> answers(String... cells) {
    return SubmittedNotebook.of("{\"cells\": [" + String.join(",", cells) + "]}").answers();
  }

  @Test
  void theMagicBecomesAnEmptyLineSoThatLinesKeepTheirNumbers() {
    assertEquals(Map.of("t0/negar", "\nint y;\nint z;\n"), answers(ANSWER));
  }

  @Test
  void theCellThatAsksForTheGradeIsNoAnswer() {
    String call =
        "{\"metadata\": {\"telar\": {\"exercise\": \"t0/negar\"}}, \"source\": \"grade()\"}";
    assertEquals(Map.of(), answers(call));
  }

  @Test
  void cellsOfTheStudentAreNoAnswer() {
    assertEquals(Map.of(), answers("{\"metadata\": {}, \"source\": \"System.exit(0)\"}"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "[]", "{}", "no", "{\"cells\": 3}", "{\"cells\": [3]}", "{\"cells\": [{}]}"})
  void whatIsNoNotebookHasNoAnswers(String text) {
    assertEquals(Map.of(), SubmittedNotebook.of(text).answers());
  }

  @Test
  void nestingWithoutEndHasNoAnswers() {
    assertEquals(Map.of(), SubmittedNotebook.of("[".repeat(100_000)).answers());
  }
}
