import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Builds Telar with Maven and tells in Spanish how far it is. The launcher runs this file from its
 * source, because nothing is built yet; so it uses nothing but the JDK.
 */
public final class Build {

  private static final Pattern MODULE = Pattern.compile("Building Telar · (\\S+).*\\[(\\d+)/(\\d+)]");
  private static final Pattern DOWNLOAD = Pattern.compile("Downloaded from \\S+: .*\\.jar ");
  private static final int LINES_OF_FAILURE = 25;
  private static final boolean WINDOWS =
      System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
  private static final boolean TERMINAL = Boolean.getBoolean("telar.terminal");

  private final Path home;
  private final Path app;
  private final PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
  private final Deque<String> lastLines = new ArrayDeque<>();
  private String module = "";
  private int downloads;

  private Build(Path home) {
    this.home = home;
    this.app = home.resolve("kernel/cli/target/app");
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    Build build = new Build(Path.of(args[0]));
    boolean onlyIfStale = args.length > 1 && args[1].equals("--if-stale");
    if (onlyIfStale && !build.stale()) {
      return;
    }
    System.exit(build.run());
  }

  /** Whether a source is newer than the built application (the POSIX launcher asks `find`). */
  private boolean stale() throws IOException {
    Path stamp = app.resolve("stamp");
    if (!Files.exists(stamp)) {
      return true;
    }
    FileTime built = Files.getLastModifiedTime(stamp);
    try (Stream<Path> rooms = Files.list(home.resolve("kernel"));
        Stream<Path> exercises = Files.walk(home.resolve("exercises"), 3)) {
      Stream<Path> software =
          rooms.flatMap(room -> Stream.of(room.resolve("pom.xml"), room.resolve("src/main")));
      Stream<Path> tests =
          exercises.filter(file -> file.toString().matches(".*(\\.java|pom\\.xml)"));
      return Stream.of(Stream.of(home.resolve("pom.xml")), software, tests)
          .flatMap(sources -> sources)
          .anyMatch(source -> newer(source, built));
    }
  }

  private static boolean newer(Path source, FileTime built) {
    if (!Files.exists(source)) {
      return false;
    }
    try (Stream<Path> files = Files.walk(source)) {
      return files.anyMatch(
          file -> {
            try {
              return Files.getLastModifiedTime(file).compareTo(built) > 0;
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private int run() throws IOException, InterruptedException {
    Optional<String> maven = findMaven();
    if (maven.isEmpty()) {
      return withoutMaven();
    }
    err.println("telar: construyendo Telar (la primera vez descarga bibliotecas; tarda unos minutos)…");
    long start = System.nanoTime();
    Path log = home.resolve(".telar/build.log");
    Files.createDirectories(log.getParent());
    int status = runMaven(maven.get(), log);
    clearLine();
    if (status != 0) {
      err.println("telar: la construcción falló. Últimas líneas de " + log + ":");
      lastLines.forEach(line -> err.println("  " + line));
      return 70;
    }
    err.printf("telar: construido en %d s.%n", (System.nanoTime() - start) / 1_000_000_000L);
    return 0;
  }

  private int withoutMaven() {
    if (Files.exists(app.resolve("stamp"))) {
      err.println("telar: el código cambió pero no hay Maven; se usa lo que ya estaba construido.");
      return 0;
    }
    err.println("telar: falta Maven 3.8 o más nuevo, que construye Telar la primera vez.");
    String os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    err.println(
        "  Instálelo con: "
            + (WINDOWS
                ? "winget install Apache.Maven"
                : os.contains("mac") ? "brew install maven" : "sudo apt install maven"));
    return 69;
  }

  private static Optional<String> findMaven() {
    String name = WINDOWS ? "mvn.cmd" : "mvn";
    Stream<Path> folders =
        Stream.of(System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator))
            .filter(folder -> !folder.isBlank())
            .map(Path::of);
    Stream<Path> homes =
        Stream.of("MAVEN_HOME", "M2_HOME")
            .map(System.getenv()::get)
            .filter(value -> value != null && !value.isBlank())
            .map(value -> Path.of(value, "bin"));
    return Stream.concat(homes, folders)
        .map(folder -> folder.resolve(name))
        .filter(Files::isExecutable)
        .map(Path::toString)
        .findFirst();
  }

  private int runMaven(String maven, Path log) throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(
            List.of(
                maven, "-B", "-Dquick", "-DskipTests", "-Dstyle.color=never",
                "-pl", "kernel/cli", "-am", "package"));
    builder.directory(home.toFile()).redirectErrorStream(true);
    Map<String, String> environment = builder.environment();
    environment.put("JAVA_HOME", System.getProperty("java.home"));
    environment.merge("MAVEN_OPTS", "-Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8", (a, b) -> a + " " + b);
    Process process = builder.start();
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
    process.getOutputStream().close();
    try (BufferedReader reader =
            new BufferedReader(
                new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        Writer file = Files.newBufferedWriter(log)) {
      String line;
      while ((line = reader.readLine()) != null) {
        file.write(line + System.lineSeparator());
        show(line);
      }
    }
    return process.waitFor();
  }

  private void show(String line) {
    Matcher building = MODULE.matcher(line);
    if (building.find()) {
      module = "[" + building.group(2) + "/" + building.group(3) + "] " + building.group(1);
      progress(module, !TERMINAL);
    } else if (DOWNLOAD.matcher(line).find()) {
      downloads++;
      progress(module + " · " + downloads + " bibliotecas descargadas", !TERMINAL && downloads % 25 == 0);
    } else if (!line.contains("Download")) {
      lastLines.add(line);
      if (lastLines.size() > LINES_OF_FAILURE) {
        lastLines.remove();
      }
    }
  }

  /** Rewrites one line of a terminal; elsewhere prints a line now and then. */
  private void progress(String text, boolean line) {
    if (TERMINAL) {
      err.print("\r\u001b[K  " + text);
      err.flush();
    } else if (line) {
      err.println("  " + text);
    }
  }

  private void clearLine() {
    if (TERMINAL) {
      err.print("\r\u001b[K");
    }
  }
}
