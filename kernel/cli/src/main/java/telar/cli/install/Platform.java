package telar.cli.install;

import java.util.Locale;

/** The operating systems that need different commands. */
public enum Platform {
  LINUX,
  MAC,
  WINDOWS;

  public static Platform current() {
    String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      return WINDOWS;
    }
    return name.contains("mac") ? MAC : LINUX;
  }

  public boolean isWindows() {
    return this == WINDOWS;
  }

  /** The suffix of this platform's texts in the resource bundle. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
