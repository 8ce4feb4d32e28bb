package telar.notebook.progress;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import telar.notebook.text.Texts;

/**
 * The attempts of a learner on this machine: a file of one JSON object a line, which only grows. A
 * file that cannot be written loses progress, never a grade.
 */
public final class AttemptLog {

  private final Optional<Path> file;

  private AttemptLog(Optional<Path> file) {
    this.file = file;
  }

  /** The log in that file, which need not exist. */
  public static AttemptLog in(Path file) {
    return new AttemptLog(Optional.of(file));
  }

  /** The learner's own, in their home folder. */
  public static AttemptLog ofUser() {
    return in(Path.of(System.getProperty("user.home"), ".telar", "intentos.jsonl"));
  }

  /** Keeps nothing, for runs that nobody learns from. */
  public static AttemptLog none() {
    return new AttemptLog(Optional.empty());
  }

  /** Adds an attempt at the end. */
  public synchronized void add(Attempt attempt) {
    file.ifPresent(path -> append(path, json(attempt) + "\n"));
  }

  private static void append(Path path, String line) {
    try {
      Files.createDirectories(path.toAbsolutePath().getParent());
      Files.writeString(path, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      System.err.println(Texts.PROGRESS.of("attempts.notKept", path, e));
    }
  }

  /** The attempts so far, oldest first; lines that are none are left out. */
  public List<Attempt> read() {
    return file.filter(Files::isReadable).map(AttemptLog::read).orElse(List.of());
  }

  private static List<Attempt> read(Path path) {
    try {
      String text = new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
      return text.lines().map(AttemptLog::attempt).flatMap(Optional::stream).toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  private static String json(Attempt attempt) {
    JsonObject json = new JsonObject();
    json.addProperty("at", attempt.at().toString());
    json.addProperty("exercise", attempt.exercise());
    json.addProperty("points", attempt.points());
    json.addProperty("maxPoints", attempt.maxPoints());
    json.addProperty("verdict", attempt.verdict());
    return json.toString();
  }

  private static Optional<Attempt> attempt(String line) {
    try {
      JsonObject json = JsonParser.parseString(line).getAsJsonObject();
      return Optional.of(
          new Attempt(
              Instant.parse(json.get("at").getAsString()),
              json.get("exercise").getAsString(),
              json.get("points").getAsInt(),
              json.get("maxPoints").getAsInt(),
              json.get("verdict").getAsString()));
    } catch (JsonParseException
        | IllegalStateException
        | UnsupportedOperationException
        | NullPointerException
        | NumberFormatException
        | DateTimeException e) {
      return Optional.empty();
    }
  }
}
