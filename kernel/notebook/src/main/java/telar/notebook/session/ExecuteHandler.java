package telar.notebook.session;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import telar.device.LaunchReport;
import telar.notebook.display.Displays;
import telar.notebook.display.LaunchNotice;
import telar.notebook.display.MimeBundle;
import telar.notebook.protocol.Message;
import telar.notebook.shell.Cell;
import telar.notebook.shell.CellError;
import telar.notebook.shell.CellOutcome;
import telar.notebook.shell.CellRunner.Outcome;

/** Runs cells: {@code execute_request}. */
final class ExecuteHandler {

  private final OutputQueue output;
  private final KeyboardInput keyboard;
  private final History history;
  private int count;

  /** What came of a cell: the reply and whether cells that wait must be aborted. */
  record Result(JsonObject reply, boolean abortQueue) {}

  /** How a cell ended, with its displayed value. */
  private record Run(CellOutcome outcome, String shown) {}

  ExecuteHandler(OutputQueue output, KeyboardInput keyboard, History history) {
    this.output = output;
    this.keyboard = keyboard;
    this.history = history;
  }

  Result handle(Message request, NotebookSession session) {
    JsonObject content = request.content();
    String code = Json.text(content, "code", "");
    boolean silent = Json.flag(content, "silent", false);
    boolean stored = !silent && Json.flag(content, "store_history", true);
    if (stored) {
      count++;
    }
    begin(request, silent);
    if (!silent) {
      JsonObject input = Json.object("code", code);
      input.addProperty("execution_count", count);
      output.publish("execute_input", input);
    }
    session.shell().beginCell();
    try {
      Run run = run(code, session);
      if (stored) {
        history.add(new History.Entry(count, code, run.shown()));
      }
      return result(content, run.outcome(), session);
    } finally {
      session.shell().endCell();
    }
  }

  private void begin(Message request, boolean silent) {
    output.begin(request.header(), silent);
    keyboard.begin(Json.flag(request.content(), "allow_stdin", true) ? request : null);
  }

  private Run run(String code, NotebookSession session) {
    CellOutcome outcome = session.interpreter().evaluate(code, count);
    String shown = "";
    if (outcome instanceof CellOutcome.Value value) {
      Outcome rendered = session.shell().guarded(() -> Displays.render(value.value()));
      if (value.value() != null) {
        session.cuda().launches().shown(value.value());
      }
      if (rendered instanceof Outcome.Returned returned
          && returned.value() instanceof MimeBundle bundle) {
        shown = bundle.get(MimeBundle.TEXT);
        publishResult(bundle);
      } else {
        Cell cell = Cell.numbered(count, code);
        outcome = new CellOutcome.Failed(session.shell().describe(cell, rendered));
      }
    }
    finish(outcome, session);
    return new Run(outcome, shown);
  }

  private void publishResult(MimeBundle bundle) {
    JsonObject result = Json.display(bundle);
    result.addProperty("execution_count", count);
    output.publish("execute_result", result);
  }

  private void finish(CellOutcome outcome, NotebookSession session) {
    List<LaunchReport> unseen = session.cuda().launches().drain();
    if (!unseen.isEmpty()) {
      output.show(LaunchNotice.of(unseen));
    }
    session.shell().newPendingNotes().forEach(note -> output.write("stdout", note + "\n"));
    if (outcome instanceof CellOutcome.Failed failed) {
      output.publish("error", Json.error(failed.error()));
    }
  }

  private Result result(JsonObject request, CellOutcome outcome, NotebookSession session) {
    if (outcome instanceof CellOutcome.Failed failed) {
      JsonObject reply = Json.error(failed.error());
      reply.addProperty("status", "error");
      reply.addProperty("execution_count", count);
      return new Result(reply, Json.flag(request, "stop_on_error", true));
    }
    JsonObject reply = Json.ok();
    reply.addProperty("execution_count", count);
    reply.add("user_expressions", userExpressions(request, session));
    reply.add("payload", new JsonArray());
    return new Result(reply, false);
  }

  private static JsonObject userExpressions(JsonObject request, NotebookSession session) {
    JsonObject values = new JsonObject();
    if (request.get("user_expressions") instanceof JsonObject expressions) {
      for (Map.Entry<String, JsonElement> expression : expressions.entrySet()) {
        Cell cell = new Cell(expression.getKey(), expression.getValue().getAsString());
        values.add(expression.getKey(), value(cell, session));
      }
    }
    return values;
  }

  private static JsonObject value(Cell cell, NotebookSession session) {
    CellOutcome outcome = session.shell().evaluate(cell);
    if (outcome instanceof CellOutcome.Failed failed) {
      return failure(failed.error());
    }
    Object value = outcome instanceof CellOutcome.Value v ? v.value() : null;
    Outcome rendered = session.shell().guarded(() -> Displays.render(value));
    if (rendered instanceof Outcome.Returned returned
        && returned.value() instanceof MimeBundle bundle) {
      JsonObject shown = Json.display(bundle);
      shown.addProperty("status", "ok");
      return shown;
    }
    return failure(session.shell().describe(cell, rendered));
  }

  private static JsonObject failure(CellError error) {
    JsonObject failure = Json.error(error);
    failure.addProperty("status", "error");
    return failure;
  }
}
