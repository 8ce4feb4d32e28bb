package telar.notebook.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import telar.notebook.protocol.Message;
import telar.notebook.testing.CellRun;
import telar.notebook.testing.FrontEnd;
import telar.notebook.testing.Golden;

/** What a learner reads when a cell of Java fails, and that the session goes on after it. */
class CellErrorsTest {

  private static FrontEnd page = new FrontEnd();

  @AfterAll
  static void close() {
    page.close();
  }

  @BeforeEach
  void theSessionIsAlive() {
    assertEquals("2", page.run("1 + 1").result());
  }

  /** The number of a cell depends on the order of the tests. */
  private static String anonymous(String text) {
    return text.replaceAll("celda \\d+", "celda N");
  }

  private static void assertErrorIs(String golden, CellRun run) {
    assertEquals("error", run.status());
    Golden.assertMatches(golden, anonymous(run.error()) + "\n");
  }

  @Test
  void aTypeErrorShowsLineCaretAndSentence() {
    assertErrorIs("java-tipos.txt", page.run("int uno = 1;\nint dos = \"dos\";"));
  }

  @Test
  void anUnknownNameIsNamed() {
    assertErrorIs("java-nombre.txt", page.run("int tres = noExiste + 1;"));
  }

  @Test
  void anUnknownMethodIsNamedWithItsArguments() {
    assertErrorIs("java-metodo.txt", page.run("\"hola\".longitud(1)"));
  }

  @Test
  void aKernelCalledLikeAMethodIsToldHowToLaunchIt() {
    page.run("%%cuda\n__global__ void duplica(int n, float *x) {}");

    assertErrorIs("java-kernel-llamado.txt", page.run("duplica(3, null);"));
  }

  @Test
  void aLaunchOfNoKernelIsToldItsPlace() {
    page.run("%%cuda\n__global__ void duplica(int n, float *x) {}");

    assertErrorIs("java-launch-solo.txt", page.run("launch(256, 3);"));
  }

  @Test
  void aLaunchInAnglesIsToldHowJavaLaunches() {
    page.run("%%cuda\n__global__ void duplica(int n, float *x) {}");

    assertErrorIs("java-launch-cuda.txt", page.run("duplica<<<1, 256>>>(3, null);"));
  }

  @Test
  void aLaunchWithANumberOfThreadsIsToldTheGrid() {
    page.run("%%cuda\n__global__ void duplica(int n, float *x) {}");

    assertErrorIs("java-launch-hilos.txt", page.run("duplica.launch(256, 3, null);"));
  }

  @Test
  void aMethodThatCallsAKernelIsToldHowToLaunchIt() {
    page.run("%%cuda\n__global__ void duplica(int n, float *x) {}");
    page.run("void prueba() { duplica(3, null); }");

    assertErrorIs("java-kernel-pendiente.txt", page.run("prueba()"));
  }

  @Test
  void aMissingBraceRunsNothing() {
    CellRun run = page.run("System.out.println(\"no\");\nint f(int n) {\n  return n;\n");

    assertErrorIs("java-llave.txt", run);
    assertEquals("", run.stdout());
  }

  @Test
  void anExceptionShowsOnlyTheLearnersLines() {
    assertErrorIs(
        "java-excepcion.txt",
        page.run(
            """
            int divide(int a, int b) {
              return a / b;
            }

            // una llamada
            List.of(1, 0).forEach(n ->
                divide(1, n));
            """));
  }

  @Test
  void aCauseIsTold() {
    assertErrorIs(
        "java-causa.txt",
        page.run("throw new RuntimeException(\"arriba\", new IOException(\"abajo\"));"));
  }

  @Test
  void aNullPointerNamesTheVariableAndNoWrapper() {
    assertErrorIs("java-null.txt", page.run("String vacio = null;\nvacio.length()"));
  }

  @Test
  void exitingDoesNotEndTheKernel() {
    assertErrorIs("java-exit.txt", page.run("System.exit(3);"));
    assertEquals("SystemExit", page.run("Runtime.getRuntime().halt(1);").errorName());
    assertEquals("SystemExit", page.run("Runtime.getRuntime().exit(1);").errorName());
    assertEquals(
        "SystemExit", page.run("IntConsumer fin = System::exit;\nfin.accept(0);").errorName());
  }

  @Test
  void endlessRecursionIsExplained() {
    assertErrorIs(
        "java-recursion.txt", page.run("int sinFin(int n) { return sinFin(n + 1); }\nsinFin(0)"));
  }

  @Test
  void aComputerWithoutFontsIsToldWhatToInstall() {
    assertErrorIs(
        "java-fonts.txt",
        page.run(
            """
            var fallo = new RuntimeException("Fontconfig head is null");
            fallo.setStackTrace(new StackTraceElement[] {
                new StackTraceElement("sun.awt.FontConfiguration", "getVersion", "F.java", 1)});
            throw fallo;
            """));
  }

  @Test
  void aRecursiveToStringIsAnErrorOfTheCell() {
    CellRun run =
        page.run("class Eco { public String toString() { return \"\" + this; } }\nnew Eco()");

    assertEquals("StackOverflowError", run.errorName());
  }

  @Test
  void runningOutOfMemoryEmptiesWhatFilledIt() {
    CellRun run =
        page.run(
            "var lleno = new ArrayList<long[]>();\nwhile (true) lleno.add(new long[1 << 20]);");

    assertEquals("OutOfMemoryError", run.errorName());
    assertTrue(run.error().contains("se vaciaron estas variables: lleno"), run.error());
  }

  @Test
  void aMethodThatMissesSomethingIsNotedAtOnce() {
    CellRun run = page.run("int pendiente() { return todavia() + 1; }");

    assertEquals("ok", run.status());
    assertEquals(
        "Nota: «pendiente» queda declarado, pero aún no se puede usar; falta: el método todavia()\n",
        run.stdout());
    assertErrorIs("java-pendiente.txt", page.run("pendiente()"));
  }

  @Test
  void aMethodThatCallsWithTheWrongArgumentsIsAnErrorAtOnce() {
    page.run("record Punto(int x, int y) {}");

    assertErrorIs("java-argumentos.txt", page.run("Punto origen() {\n    return new Punto(0);\n}"));
  }

  @Test
  void anInterruptStopsALoop() {
    CellRun run = interrupted("System.out.println(1);\nwhile (true) { }");

    assertErrorIs("java-interrumpida.txt", run);
  }

  @Test
  void anInterruptStopsALoopThatCatchesExceptions() {
    CellRun run =
        interrupted(
            """
            System.out.println(1);
            while (true) {
              try { Thread.sleep(1000); } catch (InterruptedException e) { }
            }
            """);

    assertEquals("Interrumpida", run.errorName());
  }

  @Test
  void anInterruptStopsALoopOfTheLibrary() {
    CellRun run =
        interrupted(
            "System.out.println(1);\nLongStream.iterate(0, i -> i + 1).anyMatch(i -> i < 0)");

    assertEquals("Interrumpida", run.errorName());
  }

  private static CellRun interrupted(String code) {
    Message request = page.send(FrontEnd.executeRequest(code));
    Message first = page.awaitStream();
    assertEquals(request.header(), first.parent());
    page.interrupt();
    return page.await(request);
  }

  @Test
  void cellsQueuedBehindAnErrorAreAborted() {
    Message slow =
        page.send(FrontEnd.executeRequest("Thread.sleep(300); throw new RuntimeException();"));
    Message second = page.send(FrontEnd.executeRequest("int nunca = 1;"));
    assertEquals("error", page.await(slow).status());
    CellRun aborted = page.await(second);

    assertEquals("aborted", aborted.status());
    assertFalse(aborted.types().contains("execute_input"));
    assertEquals("error", page.run("nunca").status());
  }

  @Test
  void cellsGoOnAfterAnErrorWhenAskedTo() {
    JsonObject failing =
        FrontEnd.executeRequest("Thread.sleep(300); throw new RuntimeException();");
    failing.addProperty("stop_on_error", false);
    Message first = page.send(failing);
    Message second = page.send(FrontEnd.executeRequest("7"));
    page.await(first);

    assertEquals("7", page.await(second).result());
  }
}
