package telar.grading.junit;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import telar.device.DeviceInfo;
import telar.device.Finding;
import telar.device.HostEvent;
import telar.device.HostFunction;
import telar.device.HostReport;
import telar.device.KernelParameter;
import telar.device.LaunchInterruptedException;
import telar.device.SourceLocation;
import telar.grading.verdict.Verdict;

/** A function of host code that doubles numbers, right and wrong. */
class HostTrialTest {

  private static final DeviceInfo DEVICE =
      new DeviceInfo("Prueba", DeviceInfo.Kind.EMULATOR, "8.6", 1, 1024, 49152);

  private List<Finding> findings = List.of();
  private List<HostEvent> events = List.of();
  private boolean completed = true;

  /** A function {@code f(in, out)} written in Java. */
  private final class Fake implements HostFunction {
    private final Consumer<float[][]> body;

    Fake(Consumer<float[][]> body) {
      this.body = body;
    }

    @Override
    public String name() {
      return "doble";
    }

    @Override
    public List<KernelParameter> parameters() {
      return List.of();
    }

    @Override
    public String returnType() {
      return "float";
    }

    @Override
    public HostReport call(Object... args) {
      float[][] arrays = {(float[]) args[0], (float[]) args[1]};
      body.accept(arrays);
      Optional<Number> first = Optional.of(arrays[1][0]);
      return new HostReport(DEVICE, name(), first, completed, events, findings, List.of(), "adiós");
    }

    @Override
    public HostFunction timeLimit(Duration limit) {
      return this;
    }
  }

  private static void doubles(float[][] arrays) {
    for (int i = 0; i < arrays[0].length; i++) {
      arrays[1][i] = 2 * arrays[0][i];
    }
  }

  private HostTrial trial(Consumer<float[][]> body) {
    return new HostUnderTest(new Fake(body), Duration.ofSeconds(1))
        .trial("n = 2")
        .input("x", new float[] {1, -2})
        .output("y", Expectation.exactly(new float[] {2, -4}));
  }

  private static SubmissionFailure failure(HostTrial trial) {
    return assertThrows(SubmissionFailure.class, trial::run);
  }

  @Test
  void aRightFunctionPasses() {
    assertDoesNotThrow(() -> trial(HostTrialTest::doubles).returns(2).run());
  }

  @Test
  void anOutputNobodyFilledSaysThatNothingArrived() {
    SubmissionFailure failure = failure(trial(arrays -> {}));
    assertEquals(Verdict.WRONG_ANSWER, failure.verdict());
    assertTrue(failure.getMessage().contains("y[0] no es correcto: nada llegó ahí"));
  }

  @Test
  void aChangedInputIsAWrongAnswer() {
    SubmissionFailure failure =
        failure(
            trial(
                arrays -> {
                  doubles(arrays);
                  arrays[0][1] = 7;
                }));
    assertTrue(failure.getMessage().contains("La función cambió x"));
  }

  @Test
  void aWrongReturnIsAWrongAnswer() {
    assertEquals(Verdict.WRONG_ANSWER, failure(trial(HostTrialTest::doubles).returns(3)).verdict());
  }

  @Test
  void theFirstFindingIsTheCause() {
    findings = List.of(finding(Finding.Kind.UNSYNCHRONIZED), finding(Finding.Kind.OUT_OF_BOUNDS));
    assertEquals(Verdict.UNSYNCHRONIZED, failure(trial(HostTrialTest::doubles)).verdict());
  }

  @Test
  void aFunctionThatDiesIsARuntimeErrorWithItsLastWords() {
    completed = false;
    SubmissionFailure failure = failure(trial(HostTrialTest::doubles));
    assertEquals(Verdict.RUNTIME_ERROR, failure.verdict());
    assertTrue(failure.getMessage().contains("adiós"));
  }

  @Test
  void afterATimeoutNothingRunsAgain() {
    int[] calls = new int[1];
    HostUnderTest function =
        new HostUnderTest(
            new Fake(
                arrays -> {
                  calls[0]++;
                  throw new LaunchInterruptedException("lento", true);
                }),
            Duration.ofSeconds(1));
    HostTrial trial = function.trial("n = 1").input("x", new float[1]).input("y", new float[1]);
    assertEquals(Verdict.TIME_LIMIT_EXCEEDED, failure(trial).verdict());
    assertEquals(Verdict.TIME_LIMIT_EXCEEDED, failure(trial).verdict());
    assertEquals(1, calls[0]);
  }

  @Test
  void fewerBytesThanNeededAreAWrongAnswer() {
    events = List.of(new HostEvent(HostEvent.Kind.TO_DEVICE, "cudaMemcpy", 3, "d", 2));
    TransferGate gate = gate();
    SubmissionFailure failure =
        assertThrows(SubmissionFailure.class, () -> gate.requireToDevice(8));
    assertEquals(Verdict.WRONG_ANSWER, failure.verdict());
    assertTrue(failure.getMessage().contains("se copiaron 2 bytes; hacen falta 8"));
  }

  @Test
  void moreBytesThanNeededAreTooMuchTraffic() {
    events =
        List.of(
            new HostEvent(HostEvent.Kind.TO_HOST, "cudaMemcpy", 3, "d", 8),
            new HostEvent(HostEvent.Kind.TO_HOST, "cudaMemcpy", 4, "d", 4));
    TransferGate gate = gate();
    SubmissionFailure failure = assertThrows(SubmissionFailure.class, () -> gate.requireToHost(8));
    assertEquals(Verdict.TOO_MUCH_TRAFFIC, failure.verdict());
  }

  @Test
  void lessMemoryThanAllowedIsFine() {
    events = List.of(new HostEvent(HostEvent.Kind.RESERVE, "cudaMalloc", 2, "d", 8));
    TransferGate gate = gate();
    assertDoesNotThrow(() -> gate.requireReservedAtMost(8));
    assertThrows(SubmissionFailure.class, () -> gate.requireReservedAtMost(7));
  }

  private TransferGate gate() {
    return new TransferGate(trial(HostTrialTest::doubles).run(), "n = 2");
  }

  private static Finding finding(Finding.Kind kind) {
    SourceLocation place = new SourceLocation("a.cu", 1, 1);
    return new Finding(kind, "TLR-9", place, OptionalInt.empty(), "", "", "mal", 1);
  }
}
