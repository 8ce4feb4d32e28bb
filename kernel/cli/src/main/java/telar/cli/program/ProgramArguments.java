package telar.cli.program;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import telar.cli.console.UserError;
import telar.device.CompileOptions;
import telar.device.CudaSource;
import telar.device.ProgramRequest;
import telar.device.SourceText;

/** The arguments that the program commands share: source files and how to compile them. */
final class ProgramArguments {

  @Parameters(arity = "1..*", paramLabel = "PROGRAMA.cu", descriptionKey = "program.sources")
  private List<Path> sources = new ArrayList<>();

  @Option(names = "-I", paramLabel = "CARPETA", descriptionKey = "program.include")
  private List<Path> includes = new ArrayList<>();

  @Option(
      names = "-D",
      paramLabel = "MACRO=VALOR",
      mapFallbackValue = "1",
      descriptionKey = "program.define")
  private Map<String, String> defines = new LinkedHashMap<>();

  /** What to ask of the runner; reads the files. */
  ProgramRequest request(boolean checks, List<String> arguments, PrintStream out, PrintStream err) {
    return new ProgramRequest(read(), options(checks), arguments, System.in, out, err);
  }

  /** A source's own folder is searched before those of {@code -I}. */
  private CompileOptions options(boolean checks) {
    Set<Path> folders = new LinkedHashSet<>();
    sources.forEach(source -> folders.add(folderOf(source)));
    for (Path folder : includes) {
      if (!Files.isDirectory(folder)) {
        throw UserError.usage("program.noFolder", folder);
      }
      folders.add(folder);
    }
    return new CompileOptions(checks, List.copyOf(folders), defines);
  }

  private List<CudaSource> read() {
    return sources.stream().map(ProgramArguments::read).toList();
  }

  private static CudaSource read(Path file) {
    if (Files.isDirectory(file)) {
      throw UserError.usage("file.isFolder", file);
    }
    if (!Files.exists(file)) {
      throw UserError.usage("file.missing", file);
    }
    try {
      String text =
          SourceText.of(Files.readAllBytes(file))
              .orElseThrow(() -> UserError.usage("file.notText", file));
      return new CudaSource(file.toString(), text);
    } catch (IOException e) {
      throw UserError.usage("file.unreadable", file);
    }
  }

  private static Path folderOf(Path file) {
    Path parent = file.toAbsolutePath().getParent();
    return parent == null ? Path.of("/") : parent;
  }
}
