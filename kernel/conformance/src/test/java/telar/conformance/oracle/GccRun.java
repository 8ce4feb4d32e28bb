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

/** Runs programs with g++ and the shim: many in one translation unit, each in a namespace. */
final class GccRun implements AutoCloseable {

  private static final int LIMIT_SECONDS = 300;
  private static final int TIMED_OUT = 124;
  private static final String MAIN = "oracle_main.h";
  private static final String SHIM = "cuda_shim.h";

  private final Path folder;

  GccRun() throws IOException {
    this.folder = Files.createTempDirectory("telar-oracle");
    for (String name : List.of(MAIN, SHIM)) {
      try (InputStream in =
          Objects.requireNonNull(GccRun.class.getResourceAsStream("/oracle/" + name), name)) {
        Files.copy(in, folder.resolve(name));
      }
    }
  }

  static boolean available() {
    try {
      return finish(new ProcessBuilder("g++", "--version").redirectErrorStream(true)) == 0;
    } catch (IOException e) {
      return false;
    }
  }

  /** The results of each program, in order. */
  List<Results> run(List<RandomProgram> programs, Data data) throws IOException, GccFailure {
    Path source = folder.resolve("programs.cpp");
    Files.writeString(source, unit(programs));
    Files.write(folder.resolve("input.bin"), data.encoded());
    List<String> compile = new ArrayList<>(List.of("g++", "-std=c++17", "-O0", "-w"));
    compile.addAll(List.of("-fwrapv", "-fno-strict-aliasing", "-ffp-contract=off"));
    compile.addAll(List.of("-o", "programs", "programs.cpp"));
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

  private void must(List<String> command) throws IOException, GccFailure {
    Path log = folder.resolve("log.txt");
    ProcessBuilder process = new ProcessBuilder(command).directory(folder.toFile());
    int code = finish(process.redirectErrorStream(true).redirectOutput(log.toFile()));
    if (code != 0) {
      String text = Files.readString(log);
      String start = text.substring(0, Math.min(text.length(), 2000));
      throw new GccFailure(command.get(0) + " ends with " + code + "\n" + start);
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

  private static String unit(List<RandomProgram> programs) {
    StringBuilder text = new StringBuilder();
    text.append("#include \"").append(SHIM).append("\"\n#include \"").append(MAIN).append("\"\n");
    StringBuilder table = new StringBuilder("static const Entry entries[] = {\n");
    for (int i = 0; i < programs.size(); i++) {
      RandomProgram program = programs.get(i);
      text.append("namespace p").append(i).append(" {\n").append(program.source());
      text.append("static void go() { ORACLE_CALL; }\n}\n");
      Shape shape = program.shape();
      table.append(
          "  {p%d::go, {%du, 1, 1}, {%du, %du, 1}},\n"
              .formatted(i, shape.blocks(), shape.width(), shape.height()));
    }
    return text.append(table).append("};\nORACLE_MAIN\n").toString();
  }
}
