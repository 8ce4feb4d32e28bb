package telar.compiler.frontend.preprocess;

import java.util.List;
import java.util.Map;

/**
 * What the preprocessor starts with.
 *
 * @param includes where headers are found, the first that knows one wins
 * @param defines macros by name, as with {@code -D}; their bodies are source text
 */
public record PreprocessorOptions(List<IncludeResolver> includes, Map<String, String> defines) {

  public PreprocessorOptions {
    includes = List.copyOf(includes);
    defines = Map.copyOf(defines);
  }

  /** No headers and no macros. */
  public static PreprocessorOptions empty() {
    return new PreprocessorOptions(List.of(), Map.of());
  }
}
