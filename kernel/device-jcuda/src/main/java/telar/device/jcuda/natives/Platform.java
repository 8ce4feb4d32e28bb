package telar.device.jcuda.natives;

import java.util.List;
import java.util.Locale;

/** The systems that JCuda brings native libraries for, and how CUDA's libraries are named there. */
public enum Platform {
  LINUX(List.of("libnvrtc.so.12", "libnvrtc.so"), List.of("libcuda.so.1"), "lib%s.so"),
  WINDOWS(List.of("nvrtc64_120_0.dll"), List.of("nvcuda.dll"), "%s.dll"),
  UNSUPPORTED(List.of(), List.of(), "%s");

  private final List<String> nvrtcNames;
  private final List<String> driverNames;
  private final String libraryPattern;

  Platform(List<String> nvrtcNames, List<String> driverNames, String libraryPattern) {
    this.nvrtcNames = nvrtcNames;
    this.driverNames = driverNames;
    this.libraryPattern = libraryPattern;
  }

  public static Platform current() {
    return of(System.getProperty("os.name", ""), System.getProperty("os.arch", ""));
  }

  static Platform of(String osName, String architecture) {
    String system = osName.toLowerCase(Locale.ROOT);
    if (!architecture.equals("amd64") && !architecture.equals("x86_64")) {
      return UNSUPPORTED;
    }
    if (system.startsWith("linux")) {
      return LINUX;
    }
    return system.startsWith("windows") ? WINDOWS : UNSUPPORTED;
  }

  /** File names of NVRTC 12, the best first. */
  public List<String> nvrtcNames() {
    return nvrtcNames;
  }

  /** File names of the driver's library. */
  public List<String> driverNames() {
    return driverNames;
  }

  /**
   * The file name of one of JCuda's own libraries, e.g. {@code libJNvrtc-12.6.0-linux-x86_64.so}.
   */
  String jcudaFile(String library) {
    String system = this == WINDOWS ? "windows" : "linux";
    return String.format(Locale.ROOT, libraryPattern, library + "-12.6.0-" + system + "-x86_64");
  }
}
