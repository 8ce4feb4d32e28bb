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
 */
public record CompileOptions(boolean checks, List<Path> includePaths, Map<String, String> defines) {

  public CompileOptions {
    includePaths = List.copyOf(includePaths);
    defines = Map.copyOf(defines);
  }

  public static CompileOptions defaults() {
    return new CompileOptions(true, List.of(), Map.of());
  }

  public CompileOptions withChecks(boolean on) {
    return new CompileOptions(on, includePaths, defines);
  }
}
