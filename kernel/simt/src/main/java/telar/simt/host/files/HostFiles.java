package telar.simt.host.files;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.util.Set;

/** What a program may do to files. All of its file access comes through here. */
public interface HostFiles {

  /** Opens a file by the name that the program gives. */
  SeekableByteChannel open(String name, Set<? extends OpenOption> options) throws IOException;

  /** Deletes a file. */
  void delete(String name) throws IOException;

  /** Gives a file another name. */
  void rename(String name, String to) throws IOException;

  /** The files that the user may access; relative names are looked up in a folder. */
  static HostFiles in(Path folder) {
    return new FolderFiles(folder);
  }

  /** No files at all, for programs that nobody has read. */
  static HostFiles none() {
    return new HostFiles() {
      @Override
      public SeekableByteChannel open(String name, Set<? extends OpenOption> options)
          throws IOException {
        throw new AccessDeniedException(name);
      }

      @Override
      public void delete(String name) throws IOException {
        throw new AccessDeniedException(name);
      }

      @Override
      public void rename(String name, String to) throws IOException {
        throw new AccessDeniedException(name);
      }
    };
  }
}
