package telar.simt.host.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import telar.simt.abi.Console;

/** The open files of one program, by the number that stands for a {@code FILE *}. */
public final class FileTable {

  public static final long STDIN = 1;
  public static final long STDOUT = 2;
  public static final long STDERR = 3;

  /** {@code errno} of what goes wrong with files. */
  private static final int ENOENT = 2;

  private static final int EIO = 5;
  private static final int EACCES = 13;
  private static final int EINVAL = 22;

  private final HostFiles files;
  private final Map<Long, HostStream> open = new ConcurrentHashMap<>();
  private final AtomicLong next = new AtomicLong(STDERR + 1);
  private int lastError;

  public FileTable(HostFiles files, InputStream in, Console out, Console errors) {
    this.files = files;
    open.put(STDIN, new InputFile(in));
    open.put(STDOUT, new ConsoleStream(out));
    open.put(STDERR, new ConsoleStream(errors));
  }

  /** The stream of a number; null when there is none. */
  public @Nullable HostStream find(long file) {
    return open.get(file);
  }

  public HostStream out() {
    return require(STDOUT);
  }

  public HostStream errors() {
    return require(STDERR);
  }

  private HostStream require(long file) {
    HostStream stream = open.get(file);
    if (stream == null) {
      throw new IllegalStateException("standard stream " + file + " is closed");
    }
    return stream;
  }

  /** What an operation on files does; false when it fails. */
  public interface Work {
    void on(HostFiles files) throws IOException;
  }

  /** Runs an operation on the files, remembering why it failed. */
  public boolean attempt(Work work) {
    try {
      work.on(files);
      return true;
    } catch (NoSuchFileException e) {
      lastError = ENOENT;
    } catch (AccessDeniedException e) {
      lastError = EACCES;
    } catch (IOException e) {
      lastError = EIO;
    }
    return false;
  }

  /** Opens a file; 0 when that fails, with the reason in {@link #lastError}. */
  public long open(String name, String modeText) {
    OpenMode mode = OpenMode.of(modeText);
    if (mode == null) {
      lastError = EINVAL;
      return 0;
    }
    long number = next.getAndIncrement();
    boolean opened =
        attempt(on -> open.put(number, new FileStream(on.open(name, mode.options()), mode)));
    return opened ? number : 0;
  }

  /** Closes a file; whether all went well. The standard streams stay open. */
  public boolean close(long file) {
    HostStream stream = file > STDERR ? open.remove(file) : open.get(file);
    return stream != null && stream.close();
  }

  /** {@code errno} of the last failure. */
  public int lastError() {
    return lastError;
  }

  /** Writes what is held back in every file. */
  public void flushAll() {
    open.values().forEach(HostStream::flush);
  }

  /** Closes all files, as the end of the program does. */
  public void closeAll() {
    open.keySet().forEach(this::close);
  }
}
