package telar.conformance.oracle;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Runs programs with a {@link Rival}: many in one translation unit, each in a namespace. */
final class CompilerRun implements AutoCloseable {

  private static final int LIMIT_SECONDS = 300;
  private static final int TIMED_OUT = 124;

  private final Rival rival;
  private final Path folder;

  CompilerRun(Rival rival) throws IOException {
    this.rival = rival;
    this.folder = Files.createTempDirectory("telar-oracle");
    for (String name : rival.headers()) {
      try (InputStream in =
          Objects.requireNonNull(CompilerRun.class.getResourceAsStream("/oracle/" + name), name)) {
        Files.copy(in, folder.resolve(name));
      }
    }
  }

  static boolean available(Rival rival) {
    try {
      String command = rival.command().get(0);
      return finish(new ProcessBuilder(command, "--version").redirectErrorStream(true)) == 0;
    } catch (IOException e) {
      return false;
    }
  }

  /** The results of each program, in order. */
  List<Results> run(List<RandomProgram> programs, Data data) throws IOException, CompilerFailure {
    Path source = folder.resolve(rival.source());
    Files.writeString(source, unit(programs));
    Files.write(folder.resolve("input.bin"), data.encoded());
    List<String> compile = new ArrayList<>(rival.command());
    compile.addAll(List.of("-o", "programs", rival.source()));
    must(compile);
    must(List.of(folder.resolve("programs").toString()));
    ByteBuffer bytes =
        ByteBuffer.wrap(Files.readAllBytes(folder.resolve("output.bin")))
            .order(ByteOrder.LITTLE_ENDIAN);
    return programs.stream().map(program -> Results.read(bytes, program.shape())).toList();
  }

  @Override
  public void close() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }

  private void must(List<String> command) throws IOException, CompilerFailure {
    Path log = folder.resolve("log.txt");
    ProcessBuilder process = new ProcessBuilder(command).directory(folder.toFile());
    int code = finish(process.redirectErrorStream(true).redirectOutput(log.toFile()));
    if (code != 0) {
      String text = Files.readString(log);
      String start = text.substring(0, Math.min(text.length(), 2000));
      throw new CompilerFailure(command.get(0) + " ends with " + code + "\n" + start);
    }
  }

  private static int finish(ProcessBuilder builder) throws IOException {
    Process process = builder.start();
    if (builder.redirectOutput() == ProcessBuilder.Redirect.PIPE) {
      process.getInputStream().readAllBytes();
    }
    try {
      if (process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
        return process.exitValue();
      }
      process.destroyForcibly();
      return TIMED_OUT;
    } catch (InterruptedException e) {
      process.destroy();
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  private String unit(List<RandomProgram> programs) {
    StringBuilder text = new StringBuilder();
    rival.headers().forEach(name -> text.append("#include \"").append(name).append("\"\n"));
    StringBuilder table = new StringBuilder("static const Entry entries[] = {\n");
    for (int i = 0; i < programs.size(); i++) {
      RandomProgram program = programs.get(i);
      text.append("namespace p").append(i).append(" {\n").append(program.source());
      text.append("ORACLE_GO\n}\n");
      Shape shape = program.shape();
      table.append(
          "  {p%d::go, {%du, 1, 1}, {%du, %du, 1}},\n"
              .formatted(i, shape.blocks(), shape.width(), shape.height()));
    }
    return text.append(table).append("};\nORACLE_MAIN\n").toString();
  }
}
