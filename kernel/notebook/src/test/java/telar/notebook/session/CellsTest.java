package telar.notebook.session;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import telar.notebook.protocol.Message;
import telar.notebook.testing.CellRun;
import telar.notebook.testing.FrontEnd;

/** What a front end sees of cells of Java that end well. */
class CellsTest {

  private static FrontEnd page = new FrontEnd();

  @BeforeAll
  static void waitForTheSession() {
    page.run("1");
  }

  @AfterAll
  static void close() {
    page.close();
  }

  @Test
  void theLastExpressionIsTheResult() {
    CellRun run = page.run("int a = 6;\na * 7");

    assertEquals("42", run.result());
    assertEquals(List.of("status", "execute_input", "execute_result", "status"), run.types());
  }

  @Test
  void aSemicolonHidesTheResult() {
    assertFalse(page.run("1 + 1;").types().contains("execute_result"));
  }

  @Test
  void anAssignmentHasNoResult() {
    assertFalse(page.run("int b = 1;\nb = 2").types().contains("execute_result"));
  }

  @Test
  void aNullVariableIsShown() {
    assertEquals("null", page.run("String nada = null;\nnada").result());
  }

  @Test
  void declarationsStayForLaterCells() {
    page.run("record Punto(int x, int y) {}\nint doble(int n) { return 2 * n; }");

    assertEquals("Punto[x=2, y=4]", page.run("new Punto(2, doble(2))").result());
  }

  @Test
  void streamsKeepTheirOrder() {
    CellRun run =
        page.run("System.out.print(\"a\"); System.err.print(\"b\"); System.out.print(\"c\");");

    assertEquals(
        List.of("a", "b", "c"),
        run.contents("stream").stream().map(c -> c.get("text").getAsString()).toList());
  }

  @Test
  void tenThousandLinesAreFewMessages() {
    CellRun run = page.run("for (int i = 0; i < 10_000; i++) System.out.println(i);");

    assertTrue(run.stdout().endsWith("9999\n"));
    assertTrue(run.contents("stream").size() < 20, run.types().toString());
  }

  @Test
  void aMillionLinesAreCutWithANote() {
    CellRun run = page.run("for (int i = 0; i < 1_000_000; i++) System.out.println(\"ñandú\");");

    assertEquals("ok", run.status());
    assertTrue(run.stdout().length() < OutputQueue.MAX_CELL_CHARS + 500);
    assertTrue(run.stdout().contains("Telar dejó de mostrar la salida"));
  }

  @Test
  void aLateThreadIsNotLost() {
    page.run(
        """
        new Thread(() -> {
          try { Thread.sleep(300); } catch (InterruptedException e) { }
          System.out.println("tarde");
        }).start();
        """);

    assertEquals("tarde\n", page.awaitStream().content().get("text").getAsString());
  }

  @Test
  void displayShowsWhileTheCellRuns() {
    CellRun run = page.run("display(\"<b>x</b>\", \"text/html\");\ndisplay(List.of(1));\n3");

    assertEquals("<b>x</b>\n", run.display("text/html"));
    assertEquals("\n[1]", run.display("text/plain"));
    assertEquals("3", run.result());
  }

  @Test
  void aDisplayCanBeReplaced() {
    page.run("String id = displayWithId(1);");
    CellRun run = page.run("updateDisplay(id, 2);");
    JsonObject update = run.contents("update_display_data").get(0);

    assertEquals("2", update.getAsJsonObject("data").get("text/plain").getAsString());
    assertFalse(update.getAsJsonObject("transient").get("display_id").getAsString().isEmpty());
  }

  @Test
  void aSilentCellRunsUnseen() {
    JsonObject content = FrontEnd.executeRequest("int callado = 1; System.out.println(callado); 5");
    content.addProperty("silent", true);
    CellRun run = page.await(page.send(content));

    assertEquals(List.of("status", "status"), run.types());
    assertEquals("1", page.run("callado").result());
  }

  @Test
  void aCellThatIsNotStoredDoesNotCount() {
    int before = count(page.run("1"));
    JsonObject content = FrontEnd.executeRequest("2");
    content.addProperty("store_history", false);
    page.await(page.send(content));

    assertEquals(before + 1, count(page.run("3")));
  }

  private static int count(CellRun run) {
    return run.reply().get("execution_count").getAsInt();
  }

  @Test
  void userExpressionsAreEvaluatedOneByOne() {
    JsonObject expressions = new JsonObject();
    expressions.addProperty("bien", "20 + 1");
    expressions.addProperty("mal", "noExiste");
    JsonObject content = FrontEnd.executeRequest("int u = 0;");
    content.add("user_expressions", expressions);
    JsonObject values = page.await(page.send(content)).reply().getAsJsonObject("user_expressions");

    JsonObject good = values.getAsJsonObject("bien");
    assertAll(
        () -> assertEquals("21", good.getAsJsonObject("data").get("text/plain").getAsString()),
        () -> assertEquals("ok", good.get("status").getAsString()),
        () -> assertEquals("error", values.getAsJsonObject("mal").get("status").getAsString()));
  }

  @Test
  void theKeyboardIsTheFrontEnds() {
    Message request =
        page.send(FrontEnd.executeRequest("new Scanner(System.in).nextLine().toUpperCase()"));
    page.answer("hola");

    assertEquals("HOLA", page.await(request).result());
  }

  @Test
  void withoutAKeyboardACellIsToldSo() {
    JsonObject content = FrontEnd.executeRequest("System.in.read()");
    content.addProperty("allow_stdin", false);
    CellRun run = page.await(page.send(content));

    assertEquals("-1", run.result());
    assertTrue(run.stream("stderr").contains("pide datos por teclado"));
  }

  @Test
  void valuesOfExpressionsAreNotKept() {
    page.run("new int[1000]");

    assertFalse(page.run("%variables").result().contains("$"));
  }

  @Test
  void aReplacedSystemOutComesBackInTheNextCell() {
    page.run("System.setOut(new PrintStream(OutputStream.nullOutputStream()));");

    assertEquals("aquí\n", page.run("System.out.println(\"aquí\");").stdout());
  }

  @Test
  void junitIsAtHand() {
    CellRun run = page.run("assertEquals(1, 2);");

    assertEquals("AssertionFailedError", run.errorName());
  }
}
