package telar.grading.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import telar.grading.text.Texts;

/**
 * The exercises on the class path, in the order of the course. Every jar that carries exercises
 * lists their ids in {@code META-INF/telar/catalogue.yaml}, so nobody depends on them to compile.
 */
public final class Catalogue {

  private static final String INDEX = "META-INF/telar/catalogue.yaml";

  private final List<Exercise> exercises;

  public Catalogue(List<Exercise> exercises) {
    this.exercises = List.copyOf(exercises);
  }

  /** Reads the exercises that the grading room's own class loader sees. */
  public static Catalogue load() {
    return load(Catalogue.class.getClassLoader());
  }

  public static Catalogue load(ClassLoader loader) {
    ExerciseReader reader = new ExerciseReader(loader);
    try {
      List<Exercise> exercises = new ArrayList<>();
      for (URL index : Collections.list(loader.getResources(INDEX))) {
        ids(index).forEach(id -> exercises.add(reader.read(id)));
      }
      return new Catalogue(exercises);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> ids(URL index) throws IOException {
    try (InputStream in = index.openStream()) {
      Object document = ExerciseReader.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      if (document instanceof List<?> list) {
        return list.stream().map(String::valueOf).toList();
      }
      throw new IllegalStateException("not a list of exercises: " + index);
    }
  }

  public List<Exercise> exercises() {
    return exercises;
  }

  /**
   * The exercise with that id ({@code p1/saxpy}); the name alone ({@code saxpy}) does when only one
   * has it.
   *
   * @throws UnknownExerciseException in Spanish, naming those there are
   */
  public Exercise find(String idOrName) {
    List<Exercise> found =
        exercises.stream()
            .filter(e -> e.id().equals(idOrName) || e.name().equals(idOrName))
            .toList();
    if (found.size() == 1) {
      return found.get(0);
    }
    String ids = exercises.stream().map(Exercise::id).collect(Collectors.joining(", "));
    throw new UnknownExerciseException(Texts.of("catalogue.unknown", idOrName, ids));
  }
}
