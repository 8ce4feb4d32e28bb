package telar.compiler.frontend;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import telar.compiler.diagnostics.Diagnostic;
import telar.compiler.diagnostics.DiagnosticBag;
import telar.compiler.diagnostics.DiagnosticRenderer;
import telar.compiler.frontend.parse.ParsedUnit;
import telar.compiler.frontend.parse.Parser;
import telar.compiler.frontend.preprocess.PreprocessorOptions;
import telar.compiler.source.SourceFile;

/**
 * The headers of the library that a file includes before anything else, parsed once for all files
 * that begin with the same ones.
 *
 * @param unit what they declare, on top of the prelude
 * @param read the files of the library that it holds
 */
record LibraryPrefix(ParsedUnit unit, Set<String> read) {

  private static final Map<List<String>, LibraryPrefix> KNOWN = new ConcurrentHashMap<>();

  /** Blank space, comments, and one {@code #include <name>}. */
  private static final Pattern INCLUDE =
      Pattern.compile(
          "(?:\\s|//[^\\n]*\\n|/\\*(?s:.*?)\\*/)*+"
              + "(?:#[ \\t]*include[ \\t]*<([^>\\n]+)>[ \\t]*(?://[^\\n]*)?\\n)?+");

  /** The prefix of a file; null when it begins with nothing that has to be parsed. */
  static @Nullable LibraryPrefix of(SourceFile file) {
    List<String> names = names(file);
    return names.isEmpty() ? null : KNOWN.computeIfAbsent(names, LibraryPrefix::parse);
  }

  private static List<String> names(SourceFile file) {
    List<String> names = new ArrayList<>();
    Matcher matcher = INCLUDE.matcher(file.text());
    while (matcher.lookingAt() && matcher.group(1) != null) {
      if (PreludeHeaders.isRead(matcher.group(1))) {
        names.add(matcher.group(1));
      }
      matcher.region(matcher.end(), file.text().length());
    }
    return names;
  }

  private static LibraryPrefix parse(List<String> names) {
    StringBuilder text = new StringBuilder();
    names.forEach(name -> text.append("#include <").append(name).append(">\n"));
    DiagnosticBag bag = new DiagnosticBag();
    PreludeHeaders headers = new PreludeHeaders(Set.of());
    ParsedUnit unit =
        Parser.parse(
            new SourceFile("telar/prefix", text.toString()),
            new PreprocessorOptions(List.of(headers), Map.of()),
            Prelude.get().unit(),
            bag);
    List<Diagnostic> errors = bag.all().stream().filter(Diagnostic::isError).toList();
    if (!errors.isEmpty()) {
      throw new IllegalStateException("library:\n" + DiagnosticRenderer.render(errors));
    }
    return new LibraryPrefix(unit, headers.read());
  }
}
