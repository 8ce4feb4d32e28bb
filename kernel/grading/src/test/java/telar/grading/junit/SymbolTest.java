package telar.grading.junit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import telar.device.DeviceInfo;
import telar.device.Kernel;
import telar.device.LaunchConfig;
import telar.grading.fake.FakeDevice;
import telar.grading.verdict.Verdict;

/** A trial fills the variables that the submission declares. */
class SymbolTest {

  private final FakeDevice device = new FakeDevice(DeviceInfo.Kind.EMULATOR);

  /** Its kernel writes the variable {@code filter} to {@code y}, and then spoils it. */
  private Trial trial() {
    Kernel kernel =
        device.define(
            "k",
            "k",
            List.of("float *"),
            (config, arguments) -> {
              float[] filter = (float[]) device.symbol("filter");
              System.arraycopy(filter, 0, (float[]) arguments[0], 0, 2);
              device.declare("filter");
            });
    return new KernelUnderTest(device, kernel, Duration.ofSeconds(1))
        .trial("radius = 1", LaunchConfig.grid(2, 2))
        .symbol("filter", new float[] {3, 4})
        .output("y", Expectation.exactly(new float[] {3, 4}));
  }

  @Test
  void isFilledBeforeEachLaunch() {
    device.declare("filter");
    assertEquals(5, launchesOf(trial()));
  }

  private int launchesOf(Trial trial) {
    trial.run();
    return device.launches().size();
  }

  @Test
  void thatIsMissingFailsTheSubmission() {
    var failure = assertThrows(SubmissionFailure.class, trial()::run);
    assertEquals(Verdict.RUNTIME_ERROR, failure.verdict());
    assertTrue(String.valueOf(failure.getMessage()).contains("filter"), failure.getMessage());
  }
}
