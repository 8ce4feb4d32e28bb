package telar.notebook.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the page of a code. Ten codes lie in one text file, which is read only when one of them is
 * asked for.
 */
public final class HelpPages {

  private static final Pattern CODE = Pattern.compile("(?:TLR-?)?(\\d{3})");

  private HelpPages() {}

  /** The page of a code, which a learner may write as {@code TLR-901}, {@code tlr901} or 901. */
  public static Optional<HelpPage> find(String asked) {
    Matcher matcher = CODE.matcher(asked.strip().toUpperCase(Locale.ROOT));
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String code = "TLR-" + matcher.group(1);
    return PageReader.read(fileOf(code)).stream()
        .filter(page -> page.code().equals(code))
        .findFirst();
  }

  private static String fileOf(String code) {
    String name = code.substring(0, code.length() - 1) + "x.txt";
    try (InputStream in = HelpPages.class.getResourceAsStream(name)) {
      return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
