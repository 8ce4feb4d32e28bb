package telar.notebook.magics;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A magic as it was written.
 *
 * @param name without percent signs
 * @param arguments the words after the name
 * @param number the execution count of the cell
 * @param body the cell with the line of the magic emptied, so that line numbers stay right
 */
record MagicCall(String name, List<String> arguments, int number, String body) {

  private static final Pattern CELL =
      Pattern.compile("\\A(?<space>\\s*)%%(?<name>\\w+)(?<rest>[^\n]*)");
  private static final Pattern LINE =
      Pattern.compile("\\A(?<space>\\s*)%(?<name>\\w+)(?<rest>[^\n]*)");

  MagicCall {
    arguments = List.copyOf(arguments);
  }

  /** The {@code %%name} that a cell starts with. */
  static Optional<MagicCall> ofCell(String code, int number) {
    return parse(CELL, code, number);
  }

  /** The {@code %name} that a cell starts with; the body is what follows. */
  static Optional<MagicCall> ofLine(String code, int number) {
    return parse(LINE, code, number);
  }

  private static Optional<MagicCall> parse(Pattern pattern, String code, int number) {
    Matcher matcher = pattern.matcher(code);
    if (!matcher.find()) {
      return Optional.empty();
    }
    String rest = matcher.group("rest").strip();
    List<String> arguments = rest.isEmpty() ? List.of() : List.of(rest.split("\\s+"));
    String body = matcher.group("space") + code.substring(matcher.end());
    return Optional.of(new MagicCall(matcher.group("name"), arguments, number, body));
  }
}
