package telar.cli.doctor;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import telar.cli.console.Messages;
import telar.cli.install.Installation;
import telar.cli.lab.KernelspecWriter;
import telar.device.Device;
import telar.device.DeviceException;
import telar.device.DeviceProvider;
import telar.device.jcuda.natives.Machine;
import telar.device.jcuda.nvrtc.NvrtcCompiler;
import telar.device.jcuda.nvrtc.NvrtcLocator;
import telar.grading.box.Box;

/** Looks at this machine, part by part; a part that fails becomes a problem, never an exception. */
final class Examination {

  private final Installation installation;
  private final KernelspecWriter kernelspec;
  private final Supplier<Device> device;
  private final List<String> problems = new ArrayList<>();

  Examination(Installation installation, KernelspecWriter kernelspec, Supplier<Device> device) {
    this.installation = installation;
    this.kernelspec = kernelspec;
    this.device = device;
  }

  Diagnosis run() {
    fonts(Examination::measureText).ifPresent(problems::add);
    return new Diagnosis(
        Runtime.version() + " (" + System.getProperty("java.home") + ")",
        device(),
        nvrtc(),
        kernelspec(),
        jupyter(),
        Box.strongest().isolation().description(),
        List.copyOf(problems));
  }

  /** The problem when text cannot be drawn, as on a server without any font. */
  static Optional<String> fonts(Runnable drawing) {
    try {
      drawing.run();
      return Optional.empty();
    } catch (RuntimeException | Error e) {
      return Optional.of(Messages.text("doctor.noFonts", e));
    }
  }

  private static void measureText() {
    FontRenderContext context = new FontRenderContext(null, false, false);
    new Font(Font.SANS_SERIF, Font.PLAIN, 12).getStringBounds("Telar", context);
  }

  /** Why each provider with a higher priority than the emulator was not chosen. */
  static List<String> unavailable(List<DeviceProvider> providers) {
    return providers.stream().flatMap(provider -> provider.unavailableReason().stream()).toList();
  }

  private @Nullable String device() {
    try (Device opened = device.get()) {
      return opened.info().name();
    } catch (DeviceException e) {
      problems.add(Messages.text("doctor.noDevice", String.valueOf(e.getMessage())));
      return null;
    }
  }

  private static @Nullable String nvrtc() {
    try {
      return new NvrtcLocator(Machine.current())
          .find()
          .map(library -> new NvrtcCompiler(library, 0).version())
          .orElse(null);
    } catch (LinkageError e) {
      return null;
    }
  }

  private @Nullable String kernelspec() {
    Path folder = installation.kernelspec();
    try {
      kernelspec.write(folder);
      return folder.toString();
    } catch (IOException e) {
      problems.add(Messages.text("doctor.noKernelspec", folder, e));
      return null;
    }
  }

  /** The version in the name of the package's folder: starting Python would take a second. */
  private @Nullable String jupyter() {
    Path environment = installation.pythonEnvironment();
    return Stream.of("lib", "Lib")
        .map(environment::resolve)
        .filter(Files::isDirectory)
        .flatMap(Examination::jupyterBelow)
        .findFirst()
        .orElse(null);
  }

  private static Stream<String> jupyterBelow(Path lib) {
    try (Stream<Path> files = Files.walk(lib, 3)) {
      Optional<String> version =
          files
              .map(file -> String.valueOf(file.getFileName()))
              .filter(name -> name.matches("jupyterlab-\\d.*\\.dist-info"))
              .map(name -> name.replaceAll("jupyterlab-|\\.dist-info", ""))
              .findFirst();
      return version.stream();
    } catch (IOException e) {
      return Stream.empty();
    }
  }
}
