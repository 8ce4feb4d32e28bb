package telar.grading.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What one student handed in.
 *
 * @param folder outside of which no file of the student lies
 * @param files without those of hidden folders, such as a notebook's checkpoints
 * @param named finds a file by the name that the course gives it
 */
record HandIn(
    String student, Path folder, List<Path> files, Function<String, Optional<Path>> named) {

  private static final int DEEPEST = 6;

  /** Those of a class, by student: a folder for each, or files that say whose they are. */
  static List<HandIn> in(Path root) {
    List<Path> children = children(root);
    List<HandIn> all = new ArrayList<>();
    children.stream().filter(HandIn::isFolder).map(HandIn::ofFolder).forEach(all::add);
    children.stream()
        .filter(child -> !isFolder(child))
        .flatMap(child -> FlatFile.of(child).stream())
        .collect(Collectors.groupingBy(FlatFile::student, TreeMap::new, Collectors.toList()))
        .forEach((student, files) -> all.add(ofFiles(root, student, files)));
    all.sort(Comparator.comparing(HandIn::student));
    return all;
  }

  private static List<Path> children(Path root) {
    try (Stream<Path> children = Files.list(root)) {
      return children.filter(child -> !isHidden(child)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isFolder(Path child) {
    return Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS);
  }

  private static boolean isHidden(Path file) {
    return file.getFileName().toString().startsWith(".");
  }

  private static HandIn ofFolder(Path folder) {
    return new HandIn(
        String.valueOf(folder.getFileName()),
        folder,
        filesBelow(folder),
        name ->
            Optional.of(folder.resolve(name))
                .filter(file -> Files.exists(file, LinkOption.NOFOLLOW_LINKS)));
  }

  private static HandIn ofFiles(Path root, String student, List<FlatFile> files) {
    return new HandIn(
        student,
        root,
        files.stream().map(FlatFile::file).toList(),
        name ->
            files.stream()
                .filter(file -> file.name().equals(name))
                .map(FlatFile::file)
                .findFirst());
  }

  private static List<Path> filesBelow(Path folder) {
    try (Stream<Path> all = Files.walk(folder, DEEPEST)) {
      return all.filter(file -> !isFolder(file))
          .filter(file -> !hasHiddenPart(folder.relativize(file)))
          .sorted(Comparator.naturalOrder())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean hasHiddenPart(Path relative) {
    for (Path part : relative) {
      if (isHidden(part)) {
        return true;
      }
    }
    return false;
  }
}
