package telar.device.jcuda.natives;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/** Builds made-up machines whose root is a test's folder. */
public final class Machines {

  private final Path root;
  private final Map<String, String> environment = new HashMap<>();
  private final Properties properties = new Properties();
  private Platform platform = Platform.LINUX;

  public Machines(Path root) {
    this.root = root;
    properties.setProperty("os.name", "Linux");
    properties.setProperty("os.arch", "amd64");
  }

  public Machines system(String name, String architecture) {
    properties.setProperty("os.name", name);
    properties.setProperty("os.arch", architecture);
    platform = Platform.of(name, architecture);
    return this;
  }

  public Machines variable(String name, String value) {
    environment.put(name, value);
    return this;
  }

  public Machines property(String name, String value) {
    properties.setProperty(name, value);
    return this;
  }

  /** An empty file below the root. */
  public Machines file(String path) {
    return file(path, "");
  }

  public Machines file(String path, String content) {
    try {
      Path file = root.resolve(path);
      Files.createDirectories(file.getParent());
      Files.writeString(file, content);
      return this;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  public String path(String path) {
    return root.resolve(path).toString();
  }

  public Machine build() {
    return new Machine(platform, environment, properties, root);
  }
}
