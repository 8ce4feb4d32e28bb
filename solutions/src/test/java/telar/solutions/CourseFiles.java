package telar.solutions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import telar.device.CudaSource;
import telar.grading.catalogue.Exercise;
import telar.grading.verdict.Verdict;

/** Where the files of the course lie in the repository. Maven runs tests in the module's folder. */
final class CourseFiles {

  static final Path SOLUTIONS = Path.of("");
  static final Path EXERCISES = Path.of("..", "exercises");
  static final Path NOTEBOOKS = Path.of("..", "notebooks");

  private CourseFiles() {}

  /** A wrong variant and the verdict that its folder promises. */
  record Variant(Verdict verdict, CudaSource source) {
    @Override
    public String toString() {
      return verdict.id() + "/" + source.name();
    }
  }

  static Path solution(Exercise exercise) {
    return SOLUTIONS.resolve(exercise.id()).resolve("kernel.cu");
  }

  static Path skeleton(Exercise exercise) {
    return EXERCISES.resolve(exercise.id()).resolve("kernel.cu");
  }

  static List<Variant> variants(Exercise exercise) {
    Path wrong = SOLUTIONS.resolve(exercise.id()).resolve("wrong");
    return find(wrong, 2).stream()
        .filter(file -> file.toString().endsWith(".cu"))
        .map(file -> new Variant(verdict(file), source(file)))
        .toList();
  }

  private static Verdict verdict(Path variant) {
    return Verdict.ofId(variant.getName(variant.getNameCount() - 2).toString());
  }

  static CudaSource source(Path file) {
    return new CudaSource(file.getFileName().toString(), read(file));
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void write(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The regular files up to that depth, sorted. */
  static List<Path> find(Path root, int depth) {
    try (Stream<Path> files = Files.walk(root, depth)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
