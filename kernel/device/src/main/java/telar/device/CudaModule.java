package telar.device;

import java.util.List;

/** Compiled CUDA C++: its kernels, in the order of the source. */
public interface CudaModule {

  List<Kernel> kernels();

  /** The functions of host code, for devices that can run it. */
  default List<HostFunction> hostFunctions() {
    return List.of();
  }

  /** Warnings of the compilation. */
  List<Diagnostic> warnings();

  /**
   * The kernel of that name.
   *
   * @throws DeviceException in Spanish, naming the kernels there are
   */
  default Kernel kernel(String name) {
    return kernels().stream()
        .filter(kernel -> kernel.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new DeviceException(
                    Texts.of(
                        "kernel.unknown",
                        name,
                        String.join(", ", kernels().stream().map(Kernel::name).toList())),
                    List.of()));
  }
}
