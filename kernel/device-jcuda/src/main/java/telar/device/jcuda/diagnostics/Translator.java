package telar.device.jcuda.diagnostics;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import telar.text.Counts;

/**
 * Explains NVRTC's most frequent messages in Spanish. {@code nvrtc_es.properties} pairs a pattern
 * with a message and a next step; the first pattern, by code, that fits the whole message wins.
 */
final class Translator {

  private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");
  private static final String OTHER = "NVRTC-100";
  private static final Properties TEXTS = load();
  private static final List<Rule> RULES = rules();

  private record Rule(String code, Pattern pattern) {}

  private Translator() {}

  static Translation translate(String english) {
    for (Rule rule : RULES) {
      Matcher matcher = rule.pattern().matcher(english);
      if (matcher.matches()) {
        return translation(rule.code(), groups(matcher));
      }
    }
    return translation(OTHER, new Object[] {english});
  }

  private static Translation translation(String code, Object[] groups) {
    Optional<String> help = Optional.ofNullable(TEXTS.getProperty(code + ".help"));
    String message = Objects.requireNonNull(TEXTS.getProperty(code), code);
    return new Translation(code, fill(message, groups), help.map(text -> fill(text, groups)));
  }

  /** Only {@code {0}}, {@code {1}}… are places: other braces and quotes are those of C++. */
  private static String fill(String text, Object[] groups) {
    return PLACE
        .matcher(text)
        .replaceAll(
            place ->
                Matcher.quoteReplacement(Counts.shown(groups[Integer.parseInt(place.group(1))])));
  }

  private static Object[] groups(Matcher matcher) {
    Object[] groups = new Object[matcher.groupCount()];
    for (int i = 0; i < groups.length; i++) {
      groups[i] = Objects.requireNonNullElse(matcher.group(i + 1), "…");
    }
    return groups;
  }

  private static List<Rule> rules() {
    return TEXTS.stringPropertyNames().stream()
        .filter(key -> key.endsWith(".pattern"))
        .sorted()
        .map(
            key ->
                new Rule(
                    key.substring(0, key.length() - ".pattern".length()),
                    Pattern.compile(TEXTS.getProperty(key))))
        .toList();
  }

  private static Properties load() {
    Properties texts = new Properties();
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(Translator.class.getResourceAsStream("nvrtc_es.properties")),
            StandardCharsets.UTF_8)) {
      texts.load(reader);
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
