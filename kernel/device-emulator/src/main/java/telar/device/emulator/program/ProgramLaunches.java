package telar.device.emulator.program;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import telar.compiler.ir.IrFunction;
import telar.device.DeviceException;
import telar.device.Dim3;
import telar.device.Finding;
import telar.device.LaunchConfig;
import telar.device.LaunchInterruptedException;
import telar.device.LaunchReport;
import telar.device.emulator.findings.Findings;
import telar.device.emulator.launch.KernelFailure;
import telar.device.emulator.launch.KernelRun;
import telar.device.emulator.launch.Model;
import telar.device.emulator.unit.CompiledUnit;
import telar.simt.abi.CallSite;
import telar.simt.abi.Console;
import telar.simt.host.CudaError;
import telar.simt.host.HostIssue;
import telar.simt.host.KernelLauncher;
import telar.simt.launch.LaunchGeometry;
import telar.simt.launch.LaunchStopped;
import telar.simt.launch.StopReason;
import telar.simt.memory.Memory;

/** Runs a program's kernels and gathers their reports and every finding. */
final class ProgramLaunches implements KernelLauncher {

  private final CompiledUnit program;
  private final boolean checks;
  private final Memory memory;
  private final long[] globals;
  private final Console out;
  private final Console err;
  private final List<LaunchReport> reports = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();

  ProgramLaunches(
      CompiledUnit program,
      boolean checks,
      Memory memory,
      long[] globals,
      Console out,
      Console err) {
    this.program = program;
    this.checks = checks;
    this.memory = memory;
    this.globals = globals;
    this.out = out;
    this.err = err;
  }

  List<LaunchReport> reports() {
    return List.copyOf(reports);
  }

  List<Finding> findings() {
    return Findings.merged(findings);
  }

  void found(HostIssue issue) {
    findings.add(Findings.of(issue));
  }

  void found(Finding finding) {
    findings.add(finding);
  }

  @Override
  public CudaError launch(
      String kernel, LaunchGeometry geometry, long[] arguments, int sharedLimit, CallSite site) {
    IrFunction function = program.kernel(kernel);
    try (ValueCopies values = ValueCopies.of(function, arguments, memory)) {
      LaunchReport report =
          run(function).run(config(geometry), sharedLimit, values.arguments(), out, site);
      reports.add(report);
      findings.addAll(report.findings());
      return CudaError.SUCCESS;
    } catch (LaunchInterruptedException stopped) {
      throw new LaunchStopped(StopReason.INTERRUPTED);
    } catch (KernelFailure failure) {
      failed(failure);
      return failure.error();
    }
  }

  private void failed(DeviceException failure) {
    findings.addAll(failure.findings());
    if (failure.findings().isEmpty()) {
      err.print(failure.getMessage() + "\n");
    }
  }

  private KernelRun run(IrFunction function) {
    return new KernelRun(
        Model.INFO,
        program.source(function),
        function.displayName(),
        program.code(function.name(), checks),
        checks,
        memory,
        globals);
  }

  private static LaunchConfig config(LaunchGeometry geometry) {
    return new LaunchConfig(
        Dim3.of(geometry.gridX(), geometry.gridY(), geometry.gridZ()),
        Dim3.of(geometry.blockX(), geometry.blockY(), geometry.blockZ()),
        geometry.sharedBytes(),
        OptionalLong.empty(),
        Duration.ZERO);
  }
}
