package telar.cli.program;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import telar.cli.console.ExitCode;
import telar.device.CompilationException;
import telar.device.Diagnostic;
import telar.device.Finding;
import telar.device.Note;
import telar.device.ProgramResult;

/** The JSON of {@code ejecutar} and {@code revisar}; its keys are part of the contract. */
final class ProgramJson {

  private ProgramJson() {}

  /** Notes are no findings, and a program that has none of them keeps the key away. */
  static Map<String, Object> checked(List<Finding> findings, List<Note> notes) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("findings", findings.stream().map(ProgramJson::finding).toList());
    if (!notes.isEmpty()) {
      json.put("notes", notes.stream().map(ProgramJson::note).toList());
    }
    return json;
  }

  static Map<String, Object> notChecked(CompilationException error) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("findings", List.of());
    json.put("diagnostics", diagnostics(error));
    return json;
  }

  static Map<String, Object> ran(ProgramResult result, String stdout, int exitCode) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("exitCode", exitCode);
    json.put("device", result.device().name());
    json.put("stdout", stdout);
    json.put("findings", result.findings().stream().map(ProgramJson::finding).toList());
    return json;
  }

  static Map<String, Object> notCompiled(CompilationException error) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("exitCode", ExitCode.USAGE);
    json.put("diagnostics", diagnostics(error));
    return json;
  }

  private static Map<String, Object> finding(Finding finding) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("kind", finding.kind().id());
    json.put("code", finding.code());
    json.put("file", finding.location().file());
    json.put("line", finding.location().line());
    finding.otherLine().ifPresent(line -> json.put("otherLine", line));
    json.put("kernel", finding.kernel());
    json.put("variable", finding.variable());
    json.put("message", finding.message());
    json.put("count", finding.count());
    return json;
  }

  private static Map<String, Object> note(Note note) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("code", note.code());
    json.put("file", note.location().file());
    json.put("line", note.location().line());
    note.otherLine().ifPresent(line -> json.put("otherLine", line));
    json.put("kernel", note.kernel());
    json.put("variable", note.variable());
    json.put("message", note.message());
    json.put("count", note.count());
    return json;
  }

  private static List<Map<String, Object>> diagnostics(CompilationException error) {
    return error.diagnostics().stream().map(ProgramJson::diagnostic).toList();
  }

  private static Map<String, Object> diagnostic(Diagnostic diagnostic) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("severity", diagnostic.severity() == Diagnostic.Severity.ERROR ? "error" : "warning");
    json.put("code", diagnostic.code());
    json.put("file", diagnostic.location().file());
    json.put("line", diagnostic.location().line());
    json.put("column", diagnostic.location().column());
    json.put("message", diagnostic.message());
    return json;
  }
}
