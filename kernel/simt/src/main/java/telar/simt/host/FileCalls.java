package telar.simt.host;

import java.io.ByteArrayOutputStream;
import telar.simt.abi.ThreadContext;
import telar.simt.host.files.FileTable;
import telar.simt.host.files.HostStream;
import telar.simt.intrinsics.CStrings;
import telar.simt.intrinsics.Intrinsic;
import telar.simt.memory.Address;
import telar.simt.memory.Allocation;
import telar.simt.memory.Memory;
import telar.simt.memory.Origin;

/** Files as {@code stdio.h} has them. */
public final class FileCalls {

  private static final int CHUNK = 1 << 20;
  private static final int END = -1;

  private FileCalls() {}

  static FileTable table(ThreadContext thread) {
    return CudaRuntime.of(thread).files();
  }

  /** The stream that a {@code FILE *} stands for. */
  static HostStream stream(ThreadContext thread, long file, String call) {
    HostStream stream = table(thread).find(file);
    if (stream == null) {
      String key = file == 0 ? "file.null" : "file.closed";
      throw new ProgramFailure(CudaRuntime.site(thread), HostMessages.text(key, call));
    }
    return stream;
  }

  /** The last failure becomes {@code errno}. */
  private static void setErrno(ThreadContext thread) {
    long errno = errno(thread);
    thread.resolve(errno, Integer.BYTES).storeI32(Address.offset(errno), table(thread).lastError());
  }

  @Intrinsic("__errno_location")
  public static long errno(ThreadContext thread) {
    return CudaRuntime.of(thread).errno();
  }

  @Intrinsic("fopen")
  public static long open(ThreadContext thread, long name, long mode) {
    long file = table(thread).open(CStrings.read(thread, name), CStrings.read(thread, mode));
    if (file == 0) {
      setErrno(thread);
    }
    return file;
  }

  @Intrinsic("fclose")
  public static int close(ThreadContext thread, long file) {
    stream(thread, file, "fclose");
    return table(thread).close(file) ? 0 : END;
  }

  @Intrinsic("fflush")
  public static int flush(ThreadContext thread, long file) {
    if (file == 0) {
      table(thread).flushAll();
      return 0;
    }
    return stream(thread, file, "fflush").flush() ? 0 : END;
  }

  @Intrinsic("fread")
  public static long read(ThreadContext thread, long target, long size, long count, long file) {
    HostStream stream = stream(thread, file, "fread");
    long wanted = size * count;
    byte[] chunk = new byte[(int) Math.min(CHUNK, wanted)];
    long done = 0;
    while (done < wanted) {
      int asked = (int) Math.min(chunk.length, wanted - done);
      int got = stream.read(chunk, 0, asked);
      if (got > 0) {
        Allocation object = thread.resolve(target + done, got);
        object.upload(Address.offset(target + done), chunk, 0, got);
      }
      done += got;
      if (got < asked) {
        break;
      }
    }
    return size == 0 ? 0 : done / size;
  }

  @Intrinsic("fwrite")
  public static long write(ThreadContext thread, long source, long size, long count, long file) {
    HostStream stream = stream(thread, file, "fwrite");
    long bytes = size * count;
    byte[] chunk = new byte[(int) Math.min(CHUNK, bytes)];
    for (long done = 0; done < bytes; done += chunk.length) {
      int part = (int) Math.min(chunk.length, bytes - done);
      Allocation object = thread.resolve(source + done, part);
      object.download(Address.offset(source + done), chunk, 0, part);
      if (!stream.write(chunk, 0, part)) {
        return size == 0 ? 0 : done / size;
      }
    }
    return count;
  }

  @Intrinsic("fgetc")
  public static int get(ThreadContext thread, long file) {
    return stream(thread, file, "fgetc").read();
  }

  @Intrinsic("ungetc")
  public static int unget(ThreadContext thread, int character, long file) {
    if (character != END) {
      stream(thread, file, "ungetc").unread(character);
    }
    return character;
  }

  @Intrinsic("fputc")
  public static int put(ThreadContext thread, int character, long file) {
    byte[] one = {(byte) character};
    return stream(thread, file, "fputc").write(one, 0, 1) ? character & 0xFF : END;
  }

  /** Reads a line, its end included, of at most {@code limit - 1} bytes. */
  @Intrinsic("fgets")
  public static long line(ThreadContext thread, long target, int limit, long file) {
    HostStream stream = stream(thread, file, "fgets");
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    int last = 0;
    while (line.size() < limit - 1 && last != '\n') {
      last = stream.read();
      if (last < 0) {
        break;
      }
      line.write(last);
    }
    if (line.size() == 0) {
      return 0;
    }
    CStrings.write(thread, target, line.toByteArray());
    return target;
  }

  /** POSIX {@code getline}: a line of any length into a buffer that grows. */
  @Intrinsic("getline")
  public static long getline(ThreadContext thread, long buffer, long capacity, long file) {
    HostStream stream = stream(thread, file, "getline");
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    int last = 0;
    while (last != '\n') {
      last = stream.read();
      if (last < 0) {
        break;
      }
      line.write(last);
    }
    if (line.size() == 0) {
      return END;
    }
    Allocation pointer = thread.resolve(buffer, Long.BYTES);
    Allocation room = thread.resolve(capacity, Long.BYTES);
    long old = pointer.loadI64(Address.offset(buffer));
    if (old == 0 || room.loadI64(Address.offset(capacity)) <= line.size()) {
      long grown = HeapCalls.realloc(thread, old, line.size() + 1L);
      pointer.storeI64(Address.offset(buffer), grown);
      room.storeI64(Address.offset(capacity), line.size() + 1L);
      old = grown;
    }
    CStrings.write(thread, old, line.toByteArray());
    return line.size();
  }

  @Intrinsic("fseek")
  public static int seek(ThreadContext thread, long file, long offset, int whence) {
    return stream(thread, file, "fseek").seek(offset, whence) ? 0 : END;
  }

  @Intrinsic("ftell")
  public static long tell(ThreadContext thread, long file) {
    return stream(thread, file, "ftell").tell();
  }

  @Intrinsic("feof")
  public static int ended(ThreadContext thread, long file) {
    return stream(thread, file, "feof").isEnded() ? 1 : 0;
  }

  @Intrinsic("ferror")
  public static int failed(ThreadContext thread, long file) {
    return stream(thread, file, "ferror").isFailed() ? 1 : 0;
  }

  @Intrinsic("clearerr")
  public static void clear(ThreadContext thread, long file) {
    stream(thread, file, "clearerr").clearMarks();
  }

  @Intrinsic("remove")
  public static int remove(ThreadContext thread, long name) {
    String file = CStrings.read(thread, name);
    return attempt(thread, files -> files.delete(file));
  }

  @Intrinsic("rename")
  public static int rename(ThreadContext thread, long name, long to) {
    String file = CStrings.read(thread, name);
    String other = CStrings.read(thread, to);
    return attempt(thread, files -> files.rename(file, other));
  }

  private static int attempt(ThreadContext thread, FileTable.Work work) {
    if (table(thread).attempt(work)) {
      return 0;
    }
    setErrno(thread);
    return END;
  }

  @Intrinsic("strerror")
  public static long errorText(ThreadContext thread, int error) {
    return CudaRuntime.of(thread).string(ErrorTexts.of(error));
  }

  /** An int of the program's, 0 at first. */
  static long newErrno(Memory memory) {
    Allocation errno = memory.allocate(Address.HOST, Integer.BYTES, "errno", Origin.NONE);
    errno.fill(0, 0, Integer.BYTES);
    return errno.address();
  }
}
