package telar.device.emulator;

import java.time.Duration;
import java.util.List;
import telar.device.CompilationException;
import telar.device.Diagnostic;
import telar.device.ProgramRequest;
import telar.device.ProgramResult;
import telar.device.ProgramRunner;
import telar.device.SourceLocation;
import telar.device.emulator.program.HostThread;
import telar.device.emulator.program.ProgramRun;
import telar.device.emulator.text.Texts;
import telar.device.emulator.unit.CompiledUnit;
import telar.device.emulator.unit.UnitCompiler;

/** Runs whole programs on the emulator. */
public final class EmulatorProgramRunner implements ProgramRunner {

  @Override
  public ProgramResult run(ProgramRequest request) {
    CompiledUnit program = program(request);
    return HostThread.run(
        cancel -> new ProgramRun(program, request, cancel).run(),
        Duration.ZERO,
        Texts.PROGRAM.of("what.program"));
  }

  private static CompiledUnit program(ProgramRequest request) {
    CompiledUnit unit = UnitCompiler.compile(request.sources(), request.options());
    if (!unit.hasMain()) {
      throw new CompilationException(List.of(missingMain(request.sources().get(0).name())));
    }
    return unit;
  }

  private static Diagnostic missingMain(String file) {
    String message = Texts.DEVICE.of("main.missing");
    return new Diagnostic(
        Diagnostic.Severity.ERROR,
        "TLR-900",
        new SourceLocation(file, 0, 0),
        message,
        file + ": error TLR-900: " + message);
  }
}
