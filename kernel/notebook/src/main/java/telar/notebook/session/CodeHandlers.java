package telar.notebook.session;

import com.google.gson.JsonObject;
import java.util.Optional;
import telar.notebook.display.MimeBundle;
import telar.notebook.magics.CellInterpreter;
import telar.notebook.magics.CudaWords;
import telar.notebook.shell.Completeness;
import telar.notebook.shell.Completer;
import telar.notebook.shell.Completer.Completion;
import telar.notebook.shell.Inspector;

/** Answers questions about code that is being written. */
final class CodeHandlers {

  private final NotebookSession session;

  CodeHandlers(NotebookSession session) {
    this.session = session;
  }

  /** Answers {@code complete_request}. */
  JsonObject complete(JsonObject request) {
    String code = Json.text(request, "code", "");
    int cursor = CodePoints.toChars(code, Json.number(request, "cursor_pos", code.length()));
    Completion completion =
        CellInterpreter.isCellMagic(code)
            ? CudaWords.complete(code, cursor)
            : new Completer(session.shell().analysis()).complete(code, cursor);
    JsonObject reply = Json.ok();
    reply.add("matches", Json.strings(completion.matches()));
    reply.addProperty("cursor_start", CodePoints.fromChars(code, completion.start()));
    reply.addProperty("cursor_end", CodePoints.fromChars(code, completion.end()));
    reply.add("metadata", new JsonObject());
    return reply;
  }

  /** Answers {@code inspect_request}. */
  JsonObject inspect(JsonObject request) {
    String code = Json.text(request, "code", "");
    int cursor = CodePoints.toChars(code, Json.number(request, "cursor_pos", code.length()));
    Optional<String> text =
        CellInterpreter.isCellMagic(code)
            ? Optional.empty()
            : new Inspector(session.shell().analysis()).inspect(code, cursor);
    JsonObject reply = text.map(MimeBundle::text).map(Json::display).orElseGet(CodeHandlers::none);
    reply.addProperty("status", "ok");
    reply.addProperty("found", text.isPresent());
    return reply;
  }

  private static JsonObject none() {
    JsonObject nothing = new JsonObject();
    nothing.add("data", new JsonObject());
    nothing.add("metadata", new JsonObject());
    return nothing;
  }

  /** Answers {@code is_complete_request}. */
  JsonObject isComplete(JsonObject request) {
    String code = Json.text(request, "code", "");
    if (CellInterpreter.isCellMagic(code)) {
      return code.endsWith("\n") ? Json.object("status", "complete") : incomplete("");
    }
    Completeness.Answer answer =
        new Completeness(session.shell().analysis()).of(CellInterpreter.javaOf(code));
    if (answer instanceof Completeness.Answer.Incomplete incomplete) {
      return incomplete(incomplete.indent());
    }
    boolean complete = answer instanceof Completeness.Answer.Complete;
    return Json.object("status", complete ? "complete" : "invalid");
  }

  private static JsonObject incomplete(String indent) {
    JsonObject reply = Json.object("status", "incomplete");
    reply.addProperty("indent", indent);
    return reply;
  }
}
