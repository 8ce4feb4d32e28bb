package telar.device.jcuda.source;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import telar.device.KernelParameter;

/**
 * Lists the kernels that a source defines: {@code __global__} functions, and the explicit
 * instantiations and specialisations of kernel templates. Kernels that a macro writes are not seen.
 */
public final class KernelScanner {

  private static final Set<String> NOT_NAMES =
      Set.of("__launch_bounds__", "__cluster_dims__", "__maxnreg__", "__attribute__", "__align__");

  private final List<Token> tokens;
  private final Deque<String> scopes = new ArrayDeque<>();
  private final List<Found> found = new ArrayList<>();
  private int declarationStart;
  private int position;

  /** A kernel before overloads are told apart; the name is qualified. */
  private record Found(String qualifiedName, List<KernelParameter> parameters) {}

  private KernelScanner(List<Token> tokens) {
    this.tokens = tokens;
  }

  public static List<KernelDeclaration> scan(String source) {
    KernelScanner scanner = new KernelScanner(Tokenizer.tokens(source));
    while (scanner.position < scanner.tokens.size()) {
      scanner.step();
    }
    return declarations(scanner.found.stream().distinct().toList());
  }

  private void step() {
    Token token = tokens.get(position);
    if (token.is("{")) {
      scopes.push(namespaceOpenedHere());
    } else if (token.is("}") && !scopes.isEmpty()) {
      scopes.pop();
    } else if (token.is("__global__")) {
      global();
    }
    position++;
    if (Set.of("{", "}", ";").contains(token.text())) {
      declarationStart = position;
    }
  }

  /** The qualifier that the brace before the reader adds; empty for any other brace. */
  private String namespaceOpenedHere() {
    List<Token> head = tokens.subList(declarationStart, position);
    boolean namespace = head.stream().anyMatch(token -> token.is("namespace"));
    if (!namespace || !head.get(head.size() - 1).isWord()) {
      return "";
    }
    String name =
        head.stream()
            .dropWhile(token -> !token.is("namespace"))
            .skip(1)
            .map(Token::text)
            .collect(Collectors.joining());
    return name.isEmpty() ? "" : name + "::";
  }

  private void global() {
    int name = nameIndex(position + 1);
    if (name < 0) {
      return;
    }
    int open = afterTemplateArguments(name + 1);
    int close = closing(open);
    if (close < 0) {
      return;
    }
    Template template = template();
    boolean hasArguments = open > name + 1;
    boolean body = close + 1 < tokens.size() && tokens.get(close + 1).is("{");
    boolean defined =
        switch (template) {
          case NONE -> body;
          case PRIMARY -> false;
          case SPECIALIZATION, INSTANTIATION -> hasArguments;
        };
    if (defined) {
      String text = ParameterParser.typeText(tokens.subList(name, open));
      found.add(
          new Found(qualifier() + text, ParameterParser.parse(tokens.subList(open + 1, close))));
    }
    position = close;
  }

  private enum Template {
    NONE,
    PRIMARY,
    SPECIALIZATION,
    INSTANTIATION
  }

  private Template template() {
    for (int i = declarationStart; i < position; i++) {
      if (tokens.get(i).is("template")) {
        if (!tokens.get(i + 1).is("<")) {
          return Template.INSTANTIATION;
        }
        return tokens.get(i + 2).is(">") ? Template.SPECIALIZATION : Template.PRIMARY;
      }
    }
    return Template.NONE;
  }

  private String qualifier() {
    StringBuilder qualifier = new StringBuilder();
    scopes.descendingIterator().forEachRemaining(qualifier::append);
    return qualifier.toString();
  }

  /** The word before the parameter list or before its template arguments; −1 when there is none. */
  private int nameIndex(int from) {
    for (int i = from; i < tokens.size() - 1; i++) {
      Token token = tokens.get(i);
      if (NOT_NAMES.contains(token.text())) {
        i = closing(i + 1);
        if (i < 0) {
          return -1;
        }
      } else if (token.is("{") || token.is(";") || token.is("(")) {
        return -1;
      } else if (token.isWord() && (tokens.get(i + 1).is("(") || tokens.get(i + 1).is("<"))) {
        return i;
      }
    }
    return -1;
  }

  private int afterTemplateArguments(int at) {
    return tokens.get(at).is("<") ? closing(at) + 1 : at;
  }

  /** The bracket that closes the one at the index; −1 when there is none. */
  private int closing(int open) {
    int depth = 0;
    for (int i = open; i < tokens.size(); i++) {
      depth += Brackets.step(tokens.get(i));
      if (depth == 0) {
        return i > open ? i : -1;
      }
    }
    return -1;
  }

  private static List<KernelDeclaration> declarations(List<Found> found) {
    Map<String, Long> overloads =
        found.stream().collect(Collectors.groupingBy(Found::qualifiedName, Collectors.counting()));
    return found.stream()
        .map(
            kernel ->
                new KernelDeclaration(
                    simpleName(kernel.qualifiedName()),
                    Objects.requireNonNullElse(overloads.get(kernel.qualifiedName()), 1L) > 1
                        ? cast(kernel)
                        : kernel.qualifiedName(),
                    kernel.parameters()))
        .toList();
  }

  private static String simpleName(String qualifiedName) {
    int arguments = qualifiedName.indexOf('<');
    String head = arguments < 0 ? qualifiedName : qualifiedName.substring(0, arguments);
    return qualifiedName.substring(head.lastIndexOf(':') + 1);
  }

  /** An overload is named by casting to the type of its function pointer. */
  private static String cast(Found kernel) {
    String types =
        kernel.parameters().stream().map(KernelParameter::type).collect(Collectors.joining(", "));
    return "(void (*)(" + types + "))" + kernel.qualifiedName();
  }
}
