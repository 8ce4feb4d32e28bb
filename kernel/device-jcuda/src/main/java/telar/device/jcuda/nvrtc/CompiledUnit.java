package telar.device.jcuda.nvrtc;

import java.util.List;
import telar.device.Diagnostic;

/** Compiled CUDA C++, ready for the driver to load. */
public final class CompiledUnit {

  private final byte[] image;
  private final List<CompiledKernel> kernels;
  private final List<Diagnostic> warnings;

  CompiledUnit(byte[] image, List<CompiledKernel> kernels, List<Diagnostic> warnings) {
    this.image = image.clone();
    this.kernels = List.copyOf(kernels);
    this.warnings = List.copyOf(warnings);
  }

  /** Machine code, or PTX that ends in a zero byte. */
  public byte[] image() {
    return image.clone();
  }

  /** Its kernels, in the order of the source. */
  public List<CompiledKernel> kernels() {
    return kernels;
  }

  public List<Diagnostic> warnings() {
    return warnings;
  }
}
