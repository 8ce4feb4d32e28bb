package telar.notebook.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import telar.notebook.protocol.Channel;
import telar.notebook.testing.FrontEnd;

/** Completion, inspection, completeness, history and what the kernel says of itself. */
class CodeQuestionsTest {

  private static FrontEnd page = new FrontEnd();

  @AfterAll
  static void close() {
    page.close();
  }

  private static JsonObject at(String code, int cursor) {
    JsonObject content = new JsonObject();
    content.addProperty("code", code);
    content.addProperty("cursor_pos", cursor);
    return content;
  }

  private static JsonObject complete(String code) {
    return page.ask("complete_request", at(code, code.codePointCount(0, code.length())));
  }

  private static List<String> matches(JsonObject reply) {
    return StreamSupport.stream(reply.getAsJsonArray("matches").spliterator(), false)
        .map(JsonElement::getAsString)
        .toList();
  }

  @Test
  void membersAreCompleted() {
    assertEquals(List.of("hypot("), matches(complete("Math.hyp")));
  }

  @Test
  void theLastStatementIsTheOneCompleted() {
    JsonObject reply = complete("int lejos = 1;\nMath.hyp");

    assertEquals(List.of("hypot("), matches(reply));
    assertEquals(20, reply.get("cursor_start").getAsInt());
    assertEquals(23, reply.get("cursor_end").getAsInt());
  }

  @Test
  void variablesOfTheSessionAreCompleted() {
    page.run("int variableLarga = 1;");

    assertTrue(matches(complete("variableL")).contains("variableLarga"));
  }

  @Test
  void offsetsAreCodePoints() {
    JsonObject reply = complete("\"𝄞𝄞\".isBl");

    assertEquals(5, reply.get("cursor_start").getAsInt());
    assertEquals(9, reply.get("cursor_end").getAsInt());
  }

  @Test
  void wordsOfCudaAreCompletedInItsCells() {
    assertEquals(List.of("blockDim", "blockIdx"), matches(complete("%%cuda\nint i = block")));
    assertEquals(List.of("posicion"), matches(complete("%%cuda\nint posicion = 1;\nint j = posi")));
  }

  @Test
  void inspectionTellsSignatures() {
    JsonObject reply = page.ask("inspect_request", at("Math.max", 8));

    assertTrue(reply.get("found").getAsBoolean());
    String text = reply.getAsJsonObject("data").get("text/plain").getAsString();
    assertTrue(text.contains("int Math.max(int a, int b)"), text);
  }

  @Test
  void inspectionWorksInTheMiddleOfAWord() {
    JsonObject reply = page.ask("inspect_request", at("int n = Math.maximo;", 15));

    assertFalse(reply.get("found").getAsBoolean());
    assertTrue(
        page.ask("inspect_request", at("int n = Math.max(1, 2);", 14)).get("found").getAsBoolean());
  }

  @Test
  void theLearnersApiIsExplainedInSpanish() {
    JsonObject reply = page.ask("inspect_request", at("gpu.upload", 10));

    String text = reply.getAsJsonObject("data").get("text/plain").getAsString();
    assertTrue(text.contains("Reserva memoria y copia en ella el arreglo"), text);
  }

  @Test
  void completenessTellsTheIndent() {
    JsonObject incomplete = page.ask("is_complete_request", at("if (true) {\n  for (;;) {", 0));

    assertEquals("incomplete", incomplete.get("status").getAsString());
    assertEquals("      ", incomplete.get("indent").getAsString());
  }

  @Test
  void completenessKnowsCompleteAndInvalid() {
    assertEquals(
        "complete", page.ask("is_complete_request", at("1 + 1", 0)).get("status").getAsString());
    assertEquals(
        "invalid", page.ask("is_complete_request", at("int a = ;", 0)).get("status").getAsString());
    assertEquals(
        "complete",
        page.ask("is_complete_request", at("%%cuda\nint a;\n", 0)).get("status").getAsString());
  }

  @Test
  void historyIsSearchedWithWildcards() {
    page.run("int aguja = 42;");
    page.run("int paja = 1;");
    JsonObject request = new JsonObject();
    request.addProperty("hist_access_type", "search");
    request.addProperty("pattern", "*agu?a*");
    JsonObject reply = page.ask("history_request", request);

    assertEquals("ok", reply.get("status").getAsString());
    assertEquals(1, reply.getAsJsonArray("history").size());
  }

  @Test
  void historyCanTellResults() {
    page.run("40 + 2");
    JsonObject request = new JsonObject();
    request.addProperty("hist_access_type", "tail");
    request.addProperty("n", 1);
    request.addProperty("output", true);
    JsonObject reply = page.ask("history_request", request);

    assertEquals(
        "[\"40 + 2\",\"42\"]",
        reply.getAsJsonArray("history").get(0).getAsJsonArray().get(2).toString());
  }

  @Test
  void kernelInfoHasStatusAndLanguage() {
    JsonObject reply = page.ask("kernel_info_request", new JsonObject());

    assertEquals("ok", reply.get("status").getAsString());
    assertEquals(
        "text/x-java", reply.getAsJsonObject("language_info").get("mimetype").getAsString());
  }

  @Test
  void thereAreNoComms() {
    JsonObject reply = page.ask("comm_info_request", new JsonObject());

    assertEquals("{\"status\":\"ok\",\"comms\":{}}", reply.toString());
  }

  @Test
  void shuttingDownIsAnsweredAndThenTold() throws InterruptedException {
    try (FrontEnd other = new FrontEnd()) {
      JsonObject content = new JsonObject();
      content.addProperty("restart", true);
      JsonObject reply =
          other.await(other.send(Channel.CONTROL, "shutdown_request", content)).reply();

      assertTrue(reply.get("restart").getAsBoolean());
      assertTrue(other.awaitEnd());
    }
  }
}
