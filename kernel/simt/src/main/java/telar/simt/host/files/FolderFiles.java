package telar.simt.host.files;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;

/** The file system as seen from a working folder. */
record FolderFiles(Path folder) implements HostFiles {

  private Path path(String name) throws IOException {
    try {
      return folder.resolve(name);
    } catch (InvalidPathException e) {
      throw new NoSuchFileException(name);
    }
  }

  @Override
  public SeekableByteChannel open(String name, Set<? extends OpenOption> options)
      throws IOException {
    Path file = path(name);
    if (Files.isDirectory(file)) {
      throw new FileSystemException(name);
    }
    return Files.newByteChannel(file, options);
  }

  @Override
  public void delete(String name) throws IOException {
    Files.delete(path(name));
  }

  @Override
  public void rename(String name, String to) throws IOException {
    Files.move(path(name), path(to), StandardCopyOption.REPLACE_EXISTING);
  }
}
