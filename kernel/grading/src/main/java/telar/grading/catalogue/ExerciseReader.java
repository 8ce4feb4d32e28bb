package telar.grading.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads exercises and their index from the resources of a class loader. */
final class ExerciseReader {

  private final ClassLoader loader;

  ExerciseReader(ClassLoader loader) {
    this.loader = loader;
  }

  Exercise read(String id) {
    Fields fields = new Fields(id, parse(text(id + "/exercise.yaml")));
    return new Exercise(
        id,
        fields.text("title"),
        fields.text("block"),
        fields.text("goal"),
        fields.text("kernel"),
        fields.optional("returns"),
        fields.texts("parameters"),
        fields.text("launch"),
        testClass(fields.text("tests")),
        fields.number("points"),
        fields.number("minutes"),
        Duration.ofSeconds(fields.number("timeLimitSeconds")),
        fields.texts("hints"),
        text(id + "/README.md"),
        text(id + "/kernel.cu"));
  }

  static Object parse(String yaml) {
    return new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
  }

  private String text(String resource) {
    try (InputStream in = loader.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("missing resource of an exercise: " + resource);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Class<?> testClass(String name) {
    try {
      return Class.forName(name, false, loader);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("the tests of an exercise are missing: " + name, e);
    }
  }

  /** The fields of one exercise.yaml; an absent or mistyped one is named. */
  private record Fields(String id, Object document) {

    private Object value(String key) {
      if (document instanceof Map<?, ?> map && map.get(key) != null) {
        return map.get(key);
      }
      throw new IllegalStateException(id + "/exercise.yaml lacks «" + key + "»");
    }

    String optional(String key) {
      return document instanceof Map<?, ?> map && map.get(key) != null ? text(key) : "";
    }

    String text(String key) {
      return value(key).toString().strip();
    }

    List<String> texts(String key) {
      if (value(key) instanceof List<?> list) {
        return list.stream().map(item -> String.valueOf(item).strip()).toList();
      }
      throw new IllegalStateException(id + "/exercise.yaml: «" + key + "» must be a list");
    }

    int number(String key) {
      if (value(key) instanceof Integer number) {
        return number;
      }
      throw new IllegalStateException(id + "/exercise.yaml: «" + key + "» must be a whole number");
    }
  }
}
