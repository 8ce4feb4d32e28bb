package telar.cli.lab;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import telar.cli.install.Resources;

/** Puts into the private environment what makes it Telar's: Spanish, the kernel, CUDA colours. */
final class LabSettings {

  private final PythonEnvironment environment;
  private final KernelspecWriter kernelspec;

  LabSettings(PythonEnvironment environment, KernelspecWriter kernelspec) {
    this.environment = environment;
    this.kernelspec = kernelspec;
  }

  void install() throws IOException {
    copy("overrides.json", environment.share("lab/settings"));
    copy("jupyter_server_config.json", environment.config());
    SpanishTexts.completeIn(environment.folder());
    Path extension = environment.share("labextensions/@telar/cuda");
    Folders.delete(extension);
    Resources.copyFolder(LabSettings.class, "labextension", extension);
    kernelspec.write(environment.share("kernels/telar"));
  }

  private static void copy(String name, Path folder) throws IOException {
    Files.createDirectories(Objects.requireNonNull(folder));
    Files.writeString(folder.resolve(name), Resources.text(LabSettings.class, name));
  }
}
