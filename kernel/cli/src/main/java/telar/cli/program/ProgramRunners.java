package telar.cli.program;

import java.util.ServiceLoader;
import telar.cli.console.UserError;
import telar.device.ProgramRunner;

/** Finds the runner of whole programs on the class path. */
public final class ProgramRunners {

  private ProgramRunners() {}

  /** A runner that is looked for when a program is there to run. */
  public static ProgramRunner onClassPath() {
    return request -> find().run(request);
  }

  private static ProgramRunner find() {
    return ServiceLoader.load(ProgramRunner.class)
        .findFirst()
        .orElseThrow(() -> UserError.unavailable("program.noRunner"));
  }
}
