package telar.compiler.diagnostics;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import telar.compiler.source.Span;

/**
 * Words of Java that learners carry over to a kernel, where they name nothing; each is in the
 * bundle under {@code java.WORD}, some with the member that follows them, as {@code java.Math.min}.
 */
public final class JavaWords {

  private static final Pattern MEMBER = Pattern.compile("\\s*\\.\\s*(\\w+)");

  private JavaWords() {}

  /** What CUDA C++ has in place of a word. */
  public static Optional<String> inCuda(String word) {
    return Optional.ofNullable(Messages.optional("java." + word));
  }

  /** The word, with the member of it that follows in the text when that has its own meaning. */
  public static String withMember(Span word) {
    Matcher member = MEMBER.matcher(word.file().text());
    boolean follows = member.region(word.end(), word.file().text().length()).lookingAt();
    String both = follows ? word.text() + "." + member.group(1) : word.text();
    return inCuda(both).isPresent() ? both : word.text();
  }
}
