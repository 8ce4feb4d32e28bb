package telar.compiler.frontend.sema;

import java.util.Map;
import java.util.Optional;

/** Words of Java that learners carry over to a kernel, where they name nothing. */
final class JavaWords {

  private static final Map<String, String> MEANT =
      Map.of(
          "boolean", "bool",
          "byte", "unsigned char",
          "final", "const",
          "null", "nullptr",
          "NaN", "isnan(x)",
          "System", "printf(\"%d\\n\", i)",
          "String", "const char *");

  private JavaWords() {}

  /** What CUDA C++ has in place of a word. */
  static Optional<String> inCuda(String word) {
    return Optional.ofNullable(MEANT.get(word));
  }
}
