package telar.notebook.kernelspec;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When a JVM is asked to take its memory in large pages. */
class HugePagesTest {

  private static final List<String> ASKED = List.of("-XX:+UseTransparentHugePages");

  @TempDir Path folder;

  @Test
  void areAskedForWhereLinuxGivesThemOnRequest() throws IOException {
    assertEquals(ASKED, options("always [madvise] never\n"));
    assertEquals(ASKED, options("[always] madvise never\n"));
  }

  @Test
  void areNotAskedForWhereLinuxNeverGivesThem() throws IOException {
    assertEquals(List.of(), options("always madvise [never]\n"));
  }

  @Test
  void areNotAskedForOnOtherSystems() {
    assertEquals(List.of(), HugePages.options(folder.resolve("missing")));
  }

  private List<String> options(String state) throws IOException {
    return HugePages.options(Files.writeString(folder.resolve("enabled"), state));
  }
}
