package telar.conformance.verdicts;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import telar.device.CompilationException;
import telar.device.CompileOptions;
import telar.device.CudaModule;
import telar.device.CudaSource;
import telar.device.Device;
import telar.device.Devices;

/**
 * The emulator takes what NVIDIA's compiler takes and refuses what it refuses. The folders are the
 * recorded verdicts of NVRTC; {@link NvrtcVerdictsTest} asks it again where it is installed.
 */
class VerdictsTest {

  private static Device device;

  @BeforeAll
  static void open() {
    device = Devices.open();
  }

  @AfterAll
  static void close() {
    device.close();
  }

  @TestFactory
  Stream<DynamicTest> takesWhatNvidiaTakes() {
    return Snippet.of("accepted").stream()
        .map(
            s -> DynamicTest.dynamicTest(s.toString(), () -> assertDoesNotThrow(() -> compile(s))));
  }

  @TestFactory
  Stream<DynamicTest> refusesWhatNvidiaRefuses() {
    return Snippet.of("rejected").stream().map(VerdictsTest::refused);
  }

  /** What NVIDIA only warns of, or does not look at, and a learner should be told. */
  @TestFactory
  Stream<DynamicTest> refusesWhatIsSurelyWrong() {
    return Snippet.of("stricter").stream().map(VerdictsTest::refused);
  }

  /** What only the letter of the standard is against, and people's programs have. */
  @TestFactory
  Stream<DynamicTest> takesWhatDoesNoHarm() {
    return Snippet.of("lenient").stream().map(VerdictsTest::taken);
  }

  @Test
  void theCorpusIsThere() {
    assertTrue(Snippet.of("accepted").size() >= 450);
    assertTrue(Snippet.of("rejected").size() >= 1100);
  }

  private static DynamicTest taken(Snippet snippet) {
    return DynamicTest.dynamicTest(
        snippet.toString(), () -> assertDoesNotThrow(() -> compile(snippet)));
  }

  private static DynamicTest refused(Snippet snippet) {
    return DynamicTest.dynamicTest(
        snippet.toString(), () -> assertThrows(CompilationException.class, () -> compile(snippet)));
  }

  private static CudaModule compile(Snippet snippet) {
    return device.compile(
        new CudaSource(snippet.file(), snippet.text()), CompileOptions.defaults());
  }
}
