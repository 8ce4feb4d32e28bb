package telar.cli.pack;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The zip that is handed out: the built application, the launchers, the course. */
final class Distribution {

  private static final String TOP = "telar";

  /** What a learner needs of an exercise: its tests travel in the application's jars. */
  private static final String COURSE_FILES = ".*\\.(ipynb|cu|cuh|md|yaml|csv|png|svg)";

  private final Path home;
  private final Path app;
  private int files;

  Distribution(Path home, Path app) {
    this.home = home;
    this.app = app;
  }

  /** Writes the zip, over an older one; returns how many files are in it. */
  int write(Path zip) throws IOException {
    Files.deleteIfExists(zip);
    Map<String, Object> options = Map.of("create", "true", "enablePosixFileAttributes", true);
    try (FileSystem target = FileSystems.newFileSystem(URI.create("jar:" + zip.toUri()), options)) {
      Path top = target.getPath(TOP);
      for (String name : List.of("telar", "telar.cmd", "README.md", "LICENSE", "CHANGELOG.md")) {
        copy(home.resolve(name), top.resolve(name));
      }
      Files.setPosixFilePermissions(
          top.resolve("telar"), PosixFilePermissions.fromString("rwxr-xr-x"));
      copyFolder(app, top.resolve("app"), ".*\\.(jar|options)");
      copyFolder(home.resolve("notebooks"), top.resolve("notebooks"), COURSE_FILES);
      copyFolder(home.resolve("exercises"), top.resolve("exercises"), COURSE_FILES);
    }
    return files;
  }

  private void copyFolder(Path source, Path target, String names) throws IOException {
    List<Path> found;
    try (Stream<Path> walk = Files.walk(source)) {
      found =
          walk.filter(Files::isRegularFile)
              .filter(file -> file.toString().matches(names))
              .filter(file -> !isBuildOutput(source.relativize(file)))
              .toList();
    }
    for (Path file : found) {
      copy(file, target.resolve(source.relativize(file).toString()));
    }
  }

  private static boolean isBuildOutput(Path relative) {
    String top = relative.getName(0).toString();
    return top.equals("target") || relative.toString().contains(".ipynb_checkpoints");
  }

  private void copy(Path source, Path target) throws IOException {
    Files.createDirectories(Objects.requireNonNull(target.getParent()));
    Files.copy(source, target);
    files++;
  }
}
