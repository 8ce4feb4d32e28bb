package telar.device;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * How to compile.
 *
 * @param checks whether launches run with the checks (memory, races…); off = fastest
 * @param includePaths folders searched by {@code #include "…"}
 * @param defines macros defined as with {@code -D}
 * @param files whether {@code #include} and {@code fopen} reach files; not for code that nobody has
 *     read
 */
public record CompileOptions(
    boolean checks, List<Path> includePaths, Map<String, String> defines, boolean files) {

  public CompileOptions {
    includePaths = List.copyOf(includePaths);
    defines = Map.copyOf(defines);
  }

  /** With access to files. */
  public CompileOptions(boolean checks, List<Path> includePaths, Map<String, String> defines) {
    this(checks, includePaths, defines, true);
  }

  public static CompileOptions defaults() {
    return new CompileOptions(true, List.of(), Map.of());
  }

  public CompileOptions withChecks(boolean on) {
    return new CompileOptions(on, includePaths, defines, files);
  }

  public CompileOptions withoutFiles() {
    return new CompileOptions(checks, includePaths, defines, false);
  }
}
