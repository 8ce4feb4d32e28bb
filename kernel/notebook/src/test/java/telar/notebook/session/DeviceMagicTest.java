package telar.notebook.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import telar.notebook.testing.FrontEnd;

/** {@code %dispositivo} with a name: the session goes on with another device. */
class DeviceMagicTest {

  private final FrontEnd page = new FrontEnd();

  @AfterEach
  void close() {
    page.close();
  }

  @Test
  void kernelsAreCompiledAnewForTheOtherDevice() {
    page.run("%%cuda\n__global__ void viejo() {}");
    assertTrue(page.run("%dispositivo emulador").result().startsWith("Emulador de Telar"));
    assertTrue(page.run("kernel(\"viejo\")").error().contains("«viejo»"));

    page.run("%%cuda\n__global__ void uno(float *x) { x[threadIdx.x] = 1; }");
    page.run("var x = gpu.allocate(float[].class, 32); var r = uno.launch(grid(32, 32), x);");
    assertEquals("128", page.run("counters(r).globalStoreBytes()").result());
  }

  @Test
  void aNameThatIsNoneIsAnsweredWithThoseThereAre() {
    assertTrue(page.run("%dispositivo tpu").error().contains("%dispositivo emulador"));
    assertTrue(page.run("%dispositivo").result().startsWith("Emulador de prueba"));
  }

  @Test
  void aDeviceThatCannotBeOpenedChangesNothing() {
    assertEquals("error", page.run("%dispositivo gpu").status());
    assertTrue(page.run("%dispositivo").result().startsWith("Emulador de prueba"));
  }
}
