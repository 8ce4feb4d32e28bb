package telar.notebook.kernelspec;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The folder that {@code jupyter kernelspec install} takes. */
class KernelSpecTest {

  @TempDir Path folder;

  @Test
  void namesTheJavaTheClassPathAndTheLimits() throws IOException {
    KernelSpec.forThisJava("/telar/lib/*").writeTo(folder);
    JsonObject json =
        JsonParser.parseString(Files.readString(folder.resolve("kernel.json"))).getAsJsonObject();
    List<String> arguments =
        json.getAsJsonArray("argv").asList().stream().map(e -> e.getAsString()).toList();

    assertAll(
        () -> assertTrue(Files.isExecutable(Path.of(arguments.get(0))), arguments.get(0)),
        () -> assertTrue(arguments.contains("-Xmx2048m")),
        () ->
            assertEquals(
                List.of("-cp", "/telar/lib/*", "telar.notebook.Main", "{connection_file}"),
                arguments.subList(arguments.size() - 4, arguments.size())),
        () -> assertEquals("java", json.get("language").getAsString()),
        () -> assertEquals("message", json.get("interrupt_mode").getAsString()),
        () -> assertEquals("Telar (Java + CUDA)", json.get("display_name").getAsString()));
  }

  @Test
  void hasLogosOfTheSizesThatJupyterAsksFor() throws IOException {
    KernelSpec.forThisJava("x").writeTo(folder);

    assertEquals(32, ImageIO.read(folder.resolve("logo-32x32.png").toFile()).getWidth());
    assertEquals(64, ImageIO.read(folder.resolve("logo-64x64.png").toFile()).getWidth());
    assertTrue(Files.readString(folder.resolve("logo-svg.svg")).startsWith("<svg"));
  }

  @Test
  void theVectorModuleIsAskedForOnlyWhereItExists() throws IOException {
    Path bin = Files.createDirectories(folder.resolve("jdk/bin"));
    Files.writeString(folder.resolve("jdk/release"), "MODULES=\"java.base\"\n");
    KernelSpec without = new KernelSpec(bin.resolve("java"), "x", 512, List.of());

    assertTrue(without.command().stream().noneMatch(a -> a.contains("incubator")));
    Files.writeString(
        folder.resolve("jdk/release"), "MODULES=\"java.base jdk.incubator.vector\"\n");
    assertTrue(without.command().contains("--add-modules=jdk.incubator.vector"));
  }
}
