package telar.notebook.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import telar.notebook.text.Texts;

/**
 * Says javac's messages in Spanish (the JDK has no Spanish translation). The rules are in {@code
 * javac_es.txt}; a message that none matches stays in English.
 */
final class JavacMessages {

  private final List<Rule> rules = readRules();

  private record Rule(Pattern english, String spanish) {}

  String translate(String english) {
    String message = english.strip();
    for (Rule rule : rules) {
      Matcher matcher = rule.english().matcher(message);
      if (matcher.matches()) {
        return matcher
            .replaceFirst(rule.spanish())
            .replace("no arguments", Texts.SHELL.of("javac.noArguments"));
      }
    }
    return message;
  }

  /** Pairs of lines: a regular expression, then its replacement. */
  private static List<Rule> readRules() {
    try (InputStream in =
        Objects.requireNonNull(JavacMessages.class.getResourceAsStream("javac_es.txt"))) {
      List<String> lines =
          new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .toList();
      List<Rule> rules = new ArrayList<>();
      for (int i = 0; i + 1 < lines.size(); i += 2) {
        Pattern pattern = Pattern.compile(lines.get(i).strip(), Pattern.DOTALL);
        rules.add(new Rule(pattern, lines.get(i + 1).strip()));
      }
      return rules;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
