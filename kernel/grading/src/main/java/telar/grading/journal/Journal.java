package telar.grading.journal;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import telar.grading.report.BareGrade;

/**
 * The grades that were already given, by the key of what they were given for: a file that only
 * grows, with a line a grade and a checksum in front. A grade is on the disk before the next
 * submission begins; what is left of a line when the machine dies is no grade.
 */
public final class Journal implements Closeable {

  private static final Gson GSON = new Gson();

  private final FileChannel file;
  private final Map<String, BareGrade> grades = new HashMap<>();

  private Journal(FileChannel file) {
    this.file = file;
  }

  /** A line of the file. */
  private record Entry(String key, BareGrade grade) {}

  /**
   * The journal in that file, which need not exist; nobody else can open it meanwhile.
   *
   * @throws InUseException when another run has it open
   */
  public static Journal open(Path path) throws IOException, InUseException {
    Files.createDirectories(Objects.requireNonNull(path.toAbsolutePath().getParent()));
    FileChannel file =
        FileChannel.open(
            path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    try {
      lock(file);
      Journal journal = new Journal(file);
      journal.read();
      return journal;
    } catch (IOException | InUseException | RuntimeException e) {
      file.close();
      throw e;
    }
  }

  private static void lock(FileChannel file) throws IOException, InUseException {
    try {
      if (file.tryLock() == null) {
        throw new InUseException();
      }
    } catch (OverlappingFileLockException e) {
      throw new InUseException();
    }
  }

  private void read() throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(file.size()));
    while (bytes.hasRemaining() && file.read(bytes) >= 0) {
      // Until all of it is there.
    }
    String text = new String(bytes.array(), StandardCharsets.UTF_8);
    text.lines()
        .map(Journal::entry)
        .flatMap(Optional::stream)
        .forEach(entry -> grades.put(entry.key(), entry.grade()));
  }

  private static Optional<Entry> entry(String line) {
    int space = line.indexOf(' ');
    String json = line.substring(space + 1);
    if (space < 0 || !line.substring(0, space).equals(checksum(json))) {
      return Optional.empty();
    }
    try {
      return Optional.ofNullable((@Nullable Entry) GSON.fromJson(json, Entry.class));
    } catch (JsonParseException | NullPointerException ofAnotherVersion) {
      return Optional.empty();
    }
  }

  private static String checksum(String text) {
    CRC32 sum = new CRC32();
    sum.update(text.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().toHexDigits((int) sum.getValue());
  }

  /** The grade that was given for that before the journal was opened, if any. */
  public Optional<BareGrade> find(String key) {
    return Optional.ofNullable(grades.get(key));
  }

  /** Adds a grade; returns when it is on the disk. */
  public void add(String key, BareGrade grade) throws IOException {
    String json = GSON.toJson(new Entry(key, grade));
    // The line end comes first: it also ends what is left of a line that broke off.
    String line = "\n" + checksum(json) + " " + json;
    ByteBuffer bytes = ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8));
    while (bytes.hasRemaining()) {
      file.write(bytes);
    }
    file.force(false);
  }

  /** Forgets every grade. */
  public void clear() throws IOException {
    file.truncate(0);
    grades.clear();
  }

  @Override
  public void close() throws IOException {
    file.close();
  }

  /** Another run is grading with the same journal. */
  public static final class InUseException extends Exception {
    private static final long serialVersionUID = 1L;
  }
}
