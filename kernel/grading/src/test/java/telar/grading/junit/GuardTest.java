package telar.grading.junit;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import telar.device.DeviceInfo;
import telar.device.Kernel;
import telar.device.LaunchConfig;
import telar.grading.fake.FakeDevice;
import telar.grading.verdict.Verdict;

/** On hardware nobody checks accesses, so trials surround buffers with a zone of poison. */
class GuardTest {

  private final FakeDevice gpu = new FakeDevice(DeviceInfo.Kind.GPU);

  private Trial trialOf(FakeDevice.Body body) {
    Kernel kernel = gpu.define("k", "k", List.of("float *"), body);
    return new KernelUnderTest(gpu, kernel, Duration.ofSeconds(1))
        .trial("n = 4", LaunchConfig.grid(4, 32))
        .output("y", Expectation.near(new double[] {1, 1, 1, 1}, new double[4]));
  }

  @Test
  void writeWithinTheBufferLeavesTheGuardIntact() {
    Trial trial = trialOf((config, args) -> Arrays.fill((float[]) args[0], 0, 4, 1f));
    assertDoesNotThrow(trial::run);
  }

  @Test
  void writeBeyondTheEndIsOutOfBounds() {
    Trial trial = trialOf((config, args) -> Arrays.fill((float[]) args[0], 0, 5, 1f));
    var failure = assertThrows(SubmissionFailure.class, trial::run);
    assertEquals(Verdict.OUT_OF_BOUNDS, failure.verdict());
    assertTrue(String.valueOf(failure.getMessage()).contains("después del final de y"));
  }

  @Test
  void outputLeftUnwrittenIsSeen() {
    var failure = assertThrows(SubmissionFailure.class, trialOf((config, args) -> {})::run);
    assertEquals(Verdict.WRONG_ANSWER, failure.verdict());
    assertTrue(String.valueOf(failure.getMessage()).contains("ningún hilo lo escribió"));
  }
}
