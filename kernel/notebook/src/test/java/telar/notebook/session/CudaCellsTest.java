package telar.notebook.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import telar.notebook.protocol.Message;
import telar.notebook.testing.CellRun;
import telar.notebook.testing.FrontEnd;

/** Cells of CUDA C++ and what Java does with their kernels. */
class CudaCellsTest {

  private static FrontEnd page = new FrontEnd();

  @AfterAll
  static void close() {
    page.close();
  }

  @Test
  void aKernelBecomesAVariableAndIsConfirmed() {
    CellRun run = page.run("%%cuda\n__global__ void saxpy(int n, float a, const float *x) {}");

    assertEquals(
        "Compilado: saxpy(int n, float a, const float *x) — Emulador de prueba\n", run.stdout());
    assertEquals("kernel saxpy(int n, float a, const float *x)", page.run("saxpy").result());
  }

  @Test
  void aLaunchShowsItsReport() {
    page.run("%%cuda\n__global__ void uno(float *x) {}");
    CellRun run = page.run("uno.launch(grid(300, 256), gpu.upload(new float[300]))");

    assertTrue(run.result("text/html").contains("Ejecutado en: Emulador de prueba"));
    assertTrue(run.result().contains("Ejecutado en: Emulador de prueba"));
  }

  @Test
  void theStepsOfAWarpAreRecordedAndWhatTheKernelPrintsIsShown() {
    page.run("%%cuda\n__global__ void habla(float *x) {}");
    CellRun run = page.run("habla.pasos(warp(1, 2), grid(300, 256), gpu.upload(new float[300]))");

    assertEquals("hola desde el kernel\n", run.stdout());
    assertTrue(run.result().startsWith("Pasos del warp 2 del bloque 1: kernel habla"));
    assertTrue(run.result("text/html").contains("telar-pasos"));
  }

  @Test
  void launchesWhoseReportIsNotShownSayWhereTheyRan() {
    page.run("%%cuda\n__global__ void dos() {}");
    CellRun run = page.run("for (int i = 0; i < 3; i++) dos.launch(grid(1, 32));");

    assertEquals("Ejecutado en: Emulador de prueba · dos ×3", run.display("text/plain"));
  }

  @Test
  void kernelsOfEarlierCellsStayAndNewOnesReplaceThem() {
    page.run("%%cuda\n__global__ void viejo(int a) {}");
    page.run("%%cuda\n__global__ void otro() {}");
    page.run("%%cuda\n__global__ void viejo(float b) {}");

    assertEquals("kernel viejo(float b)", page.run("viejo").result());
    assertEquals("kernel otro()", page.run("otro").result());
  }

  @Test
  void aMistakeIsToldWithTheLineOfTheCell() {
    CellRun run = page.run("%%cuda\nint a;\nMISTAKE\n");
    int cell = run.reply().get("execution_count").getAsInt();

    assertEquals("CompilationException", run.errorName());
    assertEquals("celda" + cell + ".cu:3: error: esto no compila", run.error());
  }

  @Test
  void whoGradesAfterAMistakeIsToldThatTheVersionBeforeItIsTested() {
    page.run("%%cuda\n__global__ void saxpy(int n) {}");
    page.run("%%cuda\n__global__ void saxpy(int n) {}\nMISTAKE\n");

    CellRun outdated = page.run("grade(\"p1/saxpy\", saxpy);");
    assertTrue(outdated.display("text/plain").startsWith("Ojo: la última celda de «saxpy» no"));
    page.run("%%cuda\n__global__ void saxpy(int n) {}");
    CellRun mended = page.run("display(\"nada\"); grade(\"p1/saxpy\", saxpy);");
    assertEquals("nada", mended.display("text/plain"));
  }

  @Test
  void aDeviceErrorIsItsMessageAlone() {
    page.run("%%cuda\n__global__ void error() {}");
    CellRun run = page.run("error.launch(grid(1, 32))");

    assertEquals("DeviceException", run.errorName());
    assertEquals("Acceso fuera de límites: y[300], tamaño 256 (celda1.cu:3)", run.error());
  }

  @Test
  void printfOfAKernelGoesToTheCell() {
    page.run("%%cuda\n__global__ void habla() {}");

    assertEquals("hola desde el kernel\n", page.run("habla.launch(grid(1, 32));").stdout());
  }

  @Test
  void anInterruptStopsALaunch() {
    page.run("%%cuda\n__global__ void eterno() {}");
    Message request =
        page.send(FrontEnd.executeRequest("System.out.println(1); eterno.launch(grid(1, 32))"));
    page.awaitStream();
    page.interrupt();

    assertEquals("Interrumpida", page.await(request).errorName());
    assertEquals("2", page.run("1 + 1").result());
  }

  @Test
  void optionsReachTheCompiler() {
    page.run("%%cuda --sin-revision\n__global__ void rapido() {}");

    assertTrue(page.run("rapido.launch(grid(1, 32)).counters().isEmpty()").result().equals("true"));
  }

  @Test
  void anUnknownOptionIsExplained() {
    CellRun run = page.run("%%cuda --turbo\n__global__ void f() {}");

    assertEquals("ErrorDeUso", run.errorName());
    assertTrue(run.error().contains("no entiende «--turbo»"));
  }

  @Test
  void aKernelNamedLikeAJavaKeywordIsReachedByName() {
    CellRun run = page.run("%%cuda\n__global__ void native() {}");

    assertTrue(run.stdout().contains("kernel(\"native\")"));
    assertEquals("kernel native()", page.run("kernel(\"native\")").result());
  }

  @Test
  void anUnknownMagicNamesThoseThereAre() {
    assertTrue(page.run("%%cudda\nx").error().contains("Hay: %%cuda, %%html"));
    assertTrue(page.run("%ayudaa").error().contains("%ayuda"));
  }

  @Test
  void javaGoesOnBelowALineMagic() {
    CellRun run = page.run("%dispositivo\n2 + 2");

    assertTrue(run.stdout().startsWith("Emulador de prueba · capacidad de cómputo 8.6"));
    assertEquals("4", run.result());
  }

  @Test
  void aDeviceThatDoesNotCountSaysWhichDoes() {
    page.run("%%cuda --sin-revision\n__global__ void mudo() {}");
    CellRun run = page.run("counters(mudo.launch(grid(1, 32)))");

    assertTrue(run.error().contains("%dispositivo emulador"), run.error());
  }

  @Test
  void aFailedAttemptShowsItsMessageAndGoesOn() {
    page.run("%%cuda\n__global__ void error() {}");
    CellRun run = page.run("attempt(() -> error.launch(grid(1, 32)))");

    assertEquals("ok", run.status());
    assertTrue(run.display("text/plain").contains("y[300], tamaño 256"));
  }

  @Test
  void helpExplainsTheCodeOfAMessage() {
    CellRun run = page.run("%ayuda TLR-902");

    assertTrue(run.result().startsWith("TLR-902 · Condición de carrera"));
    assertTrue(run.result().contains("P4 · memoria compartida"));
    assertTrue(run.result("text/html").contains("<h4>TLR-902"));
    assertEquals(run.result(), page.run("%ayuda 902").result());
  }

  @Test
  void helpOnAnUnknownCodeSaysHowCodesAreWritten() {
    assertTrue(page.run("%ayuda TLR-999").error().contains("TLR-901"));
  }

  @Test
  void helpIsSpanish() {
    assertTrue(page.run("%ayuda").result().contains("Celdas de Java"));
    assertFalse(page.run("%ayuda").result().contains("TODO"));
  }
}
