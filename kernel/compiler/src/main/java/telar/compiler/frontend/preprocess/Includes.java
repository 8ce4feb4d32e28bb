package telar.compiler.frontend.preprocess;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import telar.compiler.diagnostics.Diagnostic;
import telar.compiler.diagnostics.DiagnosticSink;
import telar.compiler.diagnostics.Suggestions;
import telar.compiler.frontend.lex.Token;
import telar.compiler.frontend.lex.TokenKind;
import telar.compiler.source.SourceFile;
import telar.compiler.source.Span;

/** Reads {@code #include}: which file it names and whether it has to be read. */
final class Includes {

  private final List<IncludeResolver> resolvers;
  private final DiagnosticSink sink;
  private final Set<String> once = new HashSet<>();
  private final Set<String> missing = new HashSet<>();

  Includes(List<IncludeResolver> resolvers, DiagnosticSink sink) {
    this.resolvers = resolvers;
    this.sink = sink;
  }

  /** Notes {@code #pragma once}. */
  void once(SourceFile file) {
    once.add(file.name());
  }

  /** The file to read now; null when there is none or it was reported. */
  @Nullable SourceFile resolve(Token directive, List<Token> operand, SourceFile from) {
    String spelling = spelling(operand);
    boolean angled = spelling.startsWith("<") && spelling.endsWith(">");
    boolean quoted = spelling.startsWith("\"") && spelling.endsWith("\"");
    if (spelling.length() < 3 || !(angled || quoted)) {
      sink.error("TLR-112", directive.span());
      return null;
    }
    String name = spelling.substring(1, spelling.length() - 1);
    Span span = operand.get(0).span().to(operand.get(operand.size() - 1).span());
    Optional<IncludeResolver.Header> header = find(name, angled, from);
    if (header.isEmpty()) {
      reportMissing(name, span);
      return null;
    }
    SourceFile file = header.get().file();
    return file == null || once.contains(file.name()) ? null : file;
  }

  /** What a file calls for without naming it and has not been read yet, the first one last. */
  List<SourceFile> implied(SourceFile file) {
    List<SourceFile> files = new ArrayList<>();
    for (IncludeResolver resolver : resolvers) {
      for (SourceFile implied : resolver.implied(file)) {
        if (!once.contains(implied.name())) {
          files.add(0, implied);
        }
      }
    }
    return files;
  }

  /** Whether {@code __has_include} of this spelling holds. */
  boolean exists(String spelling, SourceFile from) {
    boolean angled = spelling.startsWith("<");
    return spelling.length() > 2
        && find(spelling.substring(1, spelling.length() - 1), angled, from).isPresent();
  }

  private Optional<IncludeResolver.Header> find(String name, boolean angled, SourceFile from) {
    List<IncludeResolver> order = new ArrayList<>(resolvers);
    if (angled && resolvers.stream().noneMatch(resolver -> resolver.stepsBack(name))) {
      // <vector> is the library's, whatever lies in the program's folder.
      Collections.reverse(order);
    }
    return order.stream()
        .map(resolver -> resolver.find(name, angled, from))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** Says once of each header that it is missing, however many files include it. */
  private void reportMissing(String name, Span span) {
    if (!missing.add(name)) {
      return;
    }
    if (StandardHeaders.exists(name)) {
      sink.error("TLR-123", span, name);
      return;
    }
    List<String> known = new ArrayList<>();
    resolvers.forEach(resolver -> known.addAll(resolver.knownNames()));
    Diagnostic absent = Diagnostic.error("TLR-111", span, name);
    sink.report(
        Suggestions.nearest(name, known)
            .map(right -> absent.withHelp("help.didYouMean", right))
            .orElse(absent));
  }

  private static String spelling(List<Token> operand) {
    if (operand.size() == 1 && operand.get(0).kind() == TokenKind.STRING) {
      return operand.get(0).text();
    }
    StringBuilder text = new StringBuilder();
    operand.forEach(token -> text.append(token.text()));
    return text.toString();
  }
}
