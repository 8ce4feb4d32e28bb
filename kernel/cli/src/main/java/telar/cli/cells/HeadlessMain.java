package telar.cli.cells;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import telar.cli.console.ExitCode;
import telar.cli.console.Terminal;

/**
 * Runs a notebook in a process of its own, which has the kernel's JVM options and, as in Jupyter,
 * the notebook's folder as its current one.
 */
public final class HeadlessMain {

  private final Terminal terminal;
  private final HeadlessOptions options;

  private HeadlessMain(Terminal terminal, HeadlessOptions options) {
    this.terminal = terminal;
    this.options = options;
  }

  public static void main(String[] args) {
    int status;
    try {
      status = new HeadlessMain(Terminal.system(), HeadlessOptions.of(args)).run();
    } catch (IOException | InterruptedException | RuntimeException e) {
      Terminal.system().note("error.internal", e);
      status = ExitCode.INTERNAL;
    }
    // A cell may have left threads behind.
    Runtime.getRuntime().halt(status);
  }

  private int run() throws IOException, InterruptedException {
    NotebookFile notebook = NotebookFile.read(options.notebook());
    notebook.clearOutputs();
    List<CellRun> runs = runCells(notebook.codeCells());
    boolean failed = runs.stream().anyMatch(CellRun::failed);
    if (options.output().isPresent()) {
      notebook.write(options.output().get());
    }
    if (options.json()) {
      terminal.json(json(runs, failed));
    } else if (!failed) {
      terminal.result("cells.passed", runs.size());
    }
    terminal.out().flush();
    terminal.err().flush();
    return failed ? ExitCode.FAILED : ExitCode.OK;
  }

  private List<CellRun> runCells(List<CodeCell> cells) throws InterruptedException {
    List<CellRun> runs = new ArrayList<>();
    try (HeadlessKernel kernel = new HeadlessKernel()) {
      for (CodeCell cell : cells) {
        CellRun run = kernel.run(cell, Duration.ofSeconds(options.secondsPerCell()));
        runs.add(run);
        tell(run, cells.size());
        if (run.failed()) {
          break;
        }
      }
    }
    return runs;
  }

  private void tell(CellRun run, int total) {
    CodeCell cell = run.cell();
    if (!run.failed()) {
      String key = run.error().isPresent() ? "cells.expectedError" : "cells.ran";
      terminal.note(key, cell.number(), total, run.elapsed().toMillis() / 1000.0, cell.title());
      return;
    }
    terminal.note("cells.failed", cell.number(), total);
    cell.source().lines().forEach(line -> terminal.err().println("    " + line));
    terminal.err().println();
    terminal.err().println(run.error().orElse(""));
  }

  private Map<String, Object> json(List<CellRun> runs, boolean failed) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("notebook", options.notebook().toString());
    json.put("status", failed ? "error" : "ok");
    json.put("cells", runs.stream().map(HeadlessMain::json).toList());
    return json;
  }

  private static JsonObject json(CellRun run) {
    JsonObject json = new JsonObject();
    json.addProperty("cell", run.cell().number());
    json.addProperty("seconds", run.elapsed().toMillis() / 1000.0);
    json.addProperty("status", run.failed() ? "error" : "ok");
    run.error().ifPresent(error -> json.addProperty("error", error));
    json.add("outputs", run.outputs());
    return json;
  }
}
