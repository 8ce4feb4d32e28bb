package telar.cli.install;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;

class VectorJvmTest {

  private static String copied(String text) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    VectorJvm.copy(new ByteArrayInputStream(text.getBytes(UTF_8)), new PrintStream(out));
    return out.toString(UTF_8);
  }

  @Test
  void leavesOutTheNoticeOfTheModule() throws IOException {
    String notice =
        "WARNING: Using incubator modules: jdk.incubator.vector" + System.lineSeparator();
    assertEquals("años\n", copied(notice + "años\n"));
  }

  @Test
  void copiesEverythingElse() throws IOException {
    assertEquals("x\n", copied("x\n"));
    assertEquals("WARNING: Using something else\n", copied("WARNING: Using something else\n"));
  }
}
