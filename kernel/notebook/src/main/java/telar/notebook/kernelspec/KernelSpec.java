package telar.notebook.kernelspec;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A kernelspec for one JDK and one class path; {@link #writeTo} makes the folder that {@code
 * jupyter kernelspec install} takes.
 *
 * @param java the {@code java} program, absolute
 * @param classPath what follows {@code -cp}: jars, folders or {@code dir/*}
 * @param maxHeapMegabytes limit of the heap of each kernel
 * @param jvmOptions more options of the JVM, before the class path
 */
public record KernelSpec(
    Path java, String classPath, int maxHeapMegabytes, List<String> jvmOptions) {

  /** The name of the kernelspec, for {@code jupyter kernelspec install --name}. */
  public static final String NAME = "telar";

  /** What the launcher of JupyterLab shows. */
  public static final String DISPLAY_NAME = "Telar (Java + CUDA)";

  private static final int FIRST_TO_WARN_OF_UNSAFE = 24;
  private static final int DEFAULT_HEAP_MEGABYTES = 2048;
  private static final List<String> LOGOS =
      List.of("logo-32x32.png", "logo-64x64.png", "logo-svg.svg");
  private static final Gson GSON = new GsonBuilder().setPrettyPrinting().create();

  public KernelSpec {
    jvmOptions = List.copyOf(jvmOptions);
  }

  /** The kernelspec for the Java that runs now, with Telar's usual limits. */
  public static KernelSpec forThisJava(String classPath) {
    Path program = Path.of(System.getProperty("java.home"), "bin", "java");
    return new KernelSpec(program, classPath, DEFAULT_HEAP_MEGABYTES, withoutUnsafeWarning());
  }

  /** Tablesaw's class path scanner uses Unsafe: a warning of that is no help to a learner. */
  private static List<String> withoutUnsafeWarning() {
    return Runtime.version().feature() < FIRST_TO_WARN_OF_UNSAFE
        ? List.of()
        : List.of("--sun-misc-unsafe-memory-access=allow");
  }

  /** Writes {@code kernel.json} and the logos into the folder, which is created. */
  public void writeTo(Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("kernel.json"), GSON.toJson(json()) + "\n");
    for (String logo : LOGOS) {
      try (InputStream in =
          Objects.requireNonNull(KernelSpec.class.getResourceAsStream(logo), logo)) {
        Files.copy(in, folder.resolve(logo), StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  private JsonObject json() {
    JsonObject json = new JsonObject();
    JsonArray arguments = new JsonArray();
    command().forEach(arguments::add);
    json.add("argv", arguments);
    json.addProperty("display_name", DISPLAY_NAME);
    json.addProperty("language", "java");
    json.addProperty("interrupt_mode", "message");
    json.add("env", new JsonObject());
    JsonObject metadata = new JsonObject();
    metadata.addProperty("debugger", false);
    json.add("metadata", metadata);
    return json;
  }

  /** The command that starts a kernel; Jupyter puts the connection file in its place. */
  public List<String> command() {
    List<String> command = new ArrayList<>();
    command.add(java.toString());
    command.add("-Xmx" + maxHeapMegabytes + "m");
    command.add("-XX:-DontCompileHugeMethods");
    // What vector code needs of HotSpot's compilers; see kernel/docs/adr/0007.
    command.add("-XX:Tier3DelayOn=1000000");
    command.add("-XX:CompileCommand=quiet");
    command.add("-XX:CompileCommand=CompileThresholdScaling,telar.cuda.*::vector*,0.1");
    command.add("-XX:InlineSmallCode=6000");
    command.add("-XX:FreqInlineSize=1500");
    command.addAll(HugePages.options());
    command.add("-Dfile.encoding=UTF-8");
    // JCuda loads native code when there is a GPU; newer JDKs warn on stderr without this.
    command.add("--enable-native-access=ALL-UNNAMED");
    if (hasVectorModule()) {
      command.add("--add-modules=jdk.incubator.vector");
    }
    command.addAll(jvmOptions);
    command.addAll(List.of("-cp", classPath, "telar.notebook.Main", "{connection_file}"));
    return command;
  }

  /** A JDK may be built without the module; starting with it would fail there. */
  private boolean hasVectorModule() {
    Path home = Objects.requireNonNull(Objects.requireNonNull(java.getParent()).getParent());
    Path release = home.resolve("release");
    try {
      return Files.readString(release).contains("jdk.incubator.vector");
    } catch (IOException e) {
      return false;
    }
  }
}
