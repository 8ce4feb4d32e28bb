package telar.notebook.cuda;

import java.util.List;
import telar.device.Kernel;
import telar.device.KernelParameter;
import telar.device.LaunchConfig;
import telar.device.LaunchReport;
import telar.device.OrderReport;
import telar.device.StepRecording;
import telar.device.WarpId;

/** A kernel of a session: its {@code printf} goes to the cell, its launches to the log. */
final class SessionKernel implements Kernel {

  private final Kernel kernel;
  private final LaunchLog log;

  SessionKernel(Kernel kernel, LaunchLog log) {
    this.kernel = kernel;
    this.log = log;
  }

  /** The device's own kernel. */
  Kernel plain() {
    return kernel;
  }

  @Override
  public String name() {
    return kernel.name();
  }

  @Override
  public List<KernelParameter> parameters() {
    return kernel.parameters();
  }

  @Override
  public LaunchReport launch(LaunchConfig config, Object... args) {
    LaunchReport report = kernel.launch(config, args);
    System.out.print(report.output());
    log.add(report);
    return report;
  }

  @Override
  public void copyToSymbol(String symbol, Object array) {
    kernel.copyToSymbol(symbol, array);
  }

  @Override
  public OrderReport ordenes(int orders, LaunchConfig config, Object... args) {
    return kernel.ordenes(orders, config, args);
  }

  @Override
  public StepRecording pasos(WarpId warp, LaunchConfig config, Object... args) {
    StepRecording recording = kernel.pasos(warp, config, args);
    recording
        .report()
        .ifPresent(
            report -> {
              System.out.print(report.output());
              log.add(report);
            });
    return recording;
  }

  @Override
  public String toString() {
    return "kernel " + kernel.name();
  }
}
