package telar.cli.lab;

import java.io.IOException;
import java.nio.file.Path;

/** Writes the folder that describes the kernel to Jupyter ({@code kernel.json}, logos). */
@FunctionalInterface
public interface KernelspecWriter {

  void write(Path folder) throws IOException;
}
