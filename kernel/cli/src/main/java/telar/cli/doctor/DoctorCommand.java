package telar.cli.doctor;

import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import telar.cli.console.ExitCode;
import telar.cli.console.Messages;
import telar.cli.console.Terminal;
import telar.cli.install.Installation;
import telar.cli.lab.KernelspecWriter;
import telar.device.Device;
import telar.device.Devices;

/** {@code telar doctor}: says what works here and what to do about what does not. */
@Command(name = "doctor", sortOptions = false)
public final class DoctorCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Installation installation;
  private final KernelspecWriter kernelspec;
  private final Supplier<Device> device;

  @Option(names = "--json", descriptionKey = "doctor.json")
  private boolean json;

  public DoctorCommand(
      Terminal terminal,
      Installation installation,
      KernelspecWriter kernelspec,
      Supplier<Device> device) {
    this.terminal = terminal;
    this.installation = installation;
    this.kernelspec = kernelspec;
    this.device = device;
  }

  @Override
  public Integer call() {
    Diagnosis diagnosis = new Examination(installation, kernelspec, device).run();
    if (json) {
      terminal.json(diagnosis);
    } else {
      print(diagnosis);
    }
    return diagnosis.problems().isEmpty() ? ExitCode.OK : ExitCode.FAILED;
  }

  private void print(Diagnosis diagnosis) {
    line("doctor.java", diagnosis.java());
    line("doctor.device", diagnosis.device());
    Examination.unavailable(Devices.providers())
        .forEach(reason -> terminal.out().println("               " + reason));
    line("doctor.nvrtc", diagnosis.nvrtc());
    line("doctor.kernelspec", diagnosis.kernelspec());
    line("doctor.jupyter", diagnosis.jupyter());
    line("doctor.sandbox", diagnosis.sandbox());
    if (diagnosis.problems().isEmpty()) {
      terminal.result("doctor.healthy");
    } else {
      terminal.result("doctor.problems");
      diagnosis.problems().forEach(problem -> terminal.out().println("  - " + problem));
    }
  }

  private void line(String key, @Nullable String value) {
    String text = value == null ? Messages.text(key + ".none") : value;
    terminal.out().printf("%-14s %s%n", Messages.text(key), text);
  }
}
