package telar.device.emulator;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import telar.device.CompilationException;
import telar.device.Diagnostic;
import telar.device.LaunchInterruptedException;
import telar.device.ProgramRequest;
import telar.device.ProgramResult;
import telar.device.ProgramRunner;
import telar.device.SourceLocation;
import telar.device.emulator.program.ProgramRun;
import telar.device.emulator.unit.CompiledUnit;
import telar.device.emulator.unit.UnitCompiler;
import telar.simt.launch.CancelFlag;
import telar.simt.launch.StopReason;

/** Runs whole programs on the emulator, host code on a thread with a deep stack. */
public final class EmulatorProgramRunner implements ProgramRunner {

  private static final long STACK_BYTES = 256L << 20;

  @Override
  public ProgramResult run(ProgramRequest request) {
    CompiledUnit program = program(request);
    CancelFlag cancel = new CancelFlag();
    CompletableFuture<ProgramResult> result = new CompletableFuture<>();
    Runnable body = () -> complete(result, new ProgramRun(program, request, cancel));
    Thread thread = new Thread(null, body, "telar-main", STACK_BYTES);
    thread.setDaemon(true);
    thread.start();
    return await(result, thread, cancel);
  }

  private static CompiledUnit program(ProgramRequest request) {
    CompiledUnit unit = UnitCompiler.compile(request.sources(), request.options());
    if (!unit.hasMain()) {
      throw new CompilationException(List.of(missingMain(request.sources().get(0).name())));
    }
    return unit;
  }

  private static Diagnostic missingMain(String file) {
    String message = "El programa no tiene función main.";
    return new Diagnostic(
        Diagnostic.Severity.ERROR,
        "TLR-900",
        new SourceLocation(file, 0, 0),
        message,
        file + ": error TLR-900: " + message);
  }

  private static void complete(CompletableFuture<ProgramResult> result, ProgramRun run) {
    try {
      result.complete(run.run());
    } catch (RuntimeException | Error thrown) {
      result.completeExceptionally(thrown);
    }
  }

  private static ProgramResult await(
      CompletableFuture<ProgramResult> result, Thread thread, CancelFlag cancel) {
    try {
      return result.get();
    } catch (InterruptedException e) {
      cancel.cancel(StopReason.INTERRUPTED);
      thread.interrupt();
      throw new LaunchInterruptedException("Se interrumpió el programa.", false);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }
}
