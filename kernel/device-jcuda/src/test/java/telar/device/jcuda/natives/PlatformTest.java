package telar.device.jcuda.natives;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlatformTest {

  @ParameterizedTest
  @CsvSource({
    "Linux, amd64, LINUX",
    "Linux, x86_64, LINUX",
    "Windows 11, amd64, WINDOWS",
    "Mac OS X, x86_64, UNSUPPORTED",
    "Mac OS X, aarch64, UNSUPPORTED",
    "Linux, aarch64, UNSUPPORTED",
    "FreeBSD, amd64, UNSUPPORTED"
  })
  void onlyLinuxAndWindowsOnIntelHaveNativeLibraries(
      String system, String architecture, Platform platform) {
    assertEquals(platform, Platform.of(system, architecture));
  }
}
