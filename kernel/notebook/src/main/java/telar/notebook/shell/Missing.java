package telar.notebook.shell;

import java.util.List;
import jdk.jshell.DeclarationSnippet;
import jdk.jshell.JShell;
import telar.notebook.text.Texts;

/** Names what a declaration uses and nobody has declared yet. */
final class Missing {

  private Missing() {}

  static List<String> of(DeclarationSnippet snippet, JShell jshell) {
    return jshell.unresolvedDependencies(snippet).map(Missing::inSpanish).toList();
  }

  /** The names of the methods among them. */
  static List<String> methods(DeclarationSnippet snippet, JShell jshell) {
    return jshell
        .unresolvedDependencies(snippet)
        .filter(dependency -> dependency.startsWith("method "))
        .map(dependency -> dependency.replaceAll("^method (\\w+).*", "$1"))
        .toList();
  }

  /** JShell writes a kind and a name, e.g. {@code method f(int)}. */
  private static String inSpanish(String dependency) {
    int space = dependency.indexOf(' ');
    String name = dependency.substring(space + 1);
    return switch (dependency.substring(0, Math.max(0, space))) {
      case "method" -> Texts.SHELL.of("missing.method", name);
      case "variable" -> Texts.SHELL.of("missing.variable", name);
      case "class" -> Texts.SHELL.of("missing.class", name);
      default -> dependency;
    };
  }
}
