package telar.grading.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import telar.device.Finding;

class VerdictTest {

  @Test
  void hasTheIdsOfTheContract() {
    List<String> contract =
        List.of(
            "wrong_answer",
            "out_of_bounds",
            "data_race",
            "uninitialized_read",
            "barrier_divergence",
            "uncoalesced",
            "bank_conflicts",
            "divergent",
            "too_much_traffic",
            "time_limit_exceeded");
    List<String> ids = Stream.of(Verdict.values()).map(Verdict::id).toList();
    assertTrue(ids.containsAll(contract), ids.toString());
  }

  @ParameterizedTest
  @EnumSource
  void isFoundAgainByItsId(Verdict verdict) {
    assertEquals(verdict, Verdict.ofId(verdict.id()));
  }

  @Test
  void unknownIdIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> Verdict.ofId("regular"));
  }

  @ParameterizedTest
  @EnumSource(
      value = Verdict.class,
      names = {
        "SHARED_MEMORY_USE",
        "UNCOALESCED",
        "BANK_CONFLICTS",
        "DIVERGENT",
        "TOO_MUCH_TRAFFIC"
      })
  void countersMatterLessThanTheAnswer(Verdict counters) {
    assertEquals(Verdict.WRONG_ANSWER, counters.worst(Verdict.WRONG_ANSWER));
  }

  @ParameterizedTest
  @EnumSource
  void everyFindingIsAFailure(Finding.Kind kind) {
    assertFalse(Verdict.WRONG_ANSWER.isWorseThan(Verdict.of(kind)));
  }

  @ParameterizedTest
  @CsvSource({
    "PASSED,GRADED",
    "OUT_OF_BOUNDS,GRADED",
    "DOES_NOT_COMPILE,DOES_NOT_COMPILE",
    "TIME_LIMIT_EXCEEDED,TIME_LIMIT",
    "REJECTED,REJECTED",
    "GRADER_ERROR,GRADER_ERROR"
  })
  void endsTheSubmissionInOneState(Verdict verdict, SubmissionState state) {
    assertEquals(state, verdict.state());
  }
}
