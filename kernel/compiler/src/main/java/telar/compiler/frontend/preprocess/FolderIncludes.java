package telar.compiler.frontend.preprocess;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import telar.compiler.source.SourceFile;

/**
 * Finds headers in folders: {@code "name"} beside the file that includes it and then, as {@code
 * <name>}, in the folders given with {@code -I}.
 */
public final class FolderIncludes implements IncludeResolver {

  private final List<Path> folders;

  public FolderIncludes(List<Path> folders) {
    this.folders = List.copyOf(folders);
  }

  @Override
  public Optional<Header> find(String name, boolean angled, SourceFile from) {
    try {
      Path beside = Path.of(from.name()).resolveSibling(name);
      if (!angled && Files.isRegularFile(beside)) {
        return Optional.of(read(beside));
      }
      return folders.stream()
          .map(folder -> folder.resolve(name))
          .filter(Files::isRegularFile)
          .findFirst()
          .map(FolderIncludes::read);
    } catch (InvalidPathException notAPath) {
      return Optional.empty();
    }
  }

  @Override
  public List<String> knownNames() {
    return List.of();
  }

  private static Header read(Path path) {
    String name = path.normalize().toString();
    try {
      return new Header(new SourceFile(name, text(path)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** UTF-8, or Latin-1 for old files that are not. */
  private static String text(Path path) throws IOException {
    try {
      return Files.readString(path);
    } catch (MalformedInputException notUtf8) {
      return Files.readString(path, StandardCharsets.ISO_8859_1);
    }
  }
}
