package telar.compiler.diagnostics;

import java.util.Optional;

/**
 * Words of Java that learners carry over to a kernel, where they name nothing; each is in the
 * bundle under {@code java.WORD}.
 */
public final class JavaWords {

  private JavaWords() {}

  /** What CUDA C++ has in place of a word. */
  public static Optional<String> inCuda(String word) {
    return Optional.ofNullable(Messages.optional("java." + word));
  }
}
