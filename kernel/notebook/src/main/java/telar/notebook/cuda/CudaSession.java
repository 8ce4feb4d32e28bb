package telar.notebook.cuda;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import telar.device.CompileOptions;
import telar.device.CudaModule;
import telar.device.CudaSource;
import telar.device.Device;
import telar.device.Gpu;
import telar.device.HostFunction;
import telar.device.Kernel;

/** The CUDA side of a session: one device and the kernels that its cells compiled so far. */
public final class CudaSession implements AutoCloseable {

  private final LazyDevice device;
  private final Gpu gpu;
  private final LaunchLog launches = new LaunchLog();
  private final Map<String, Kernel> kernels = new ConcurrentHashMap<>();
  private final Map<String, HostFunction> hostFunctions = new ConcurrentHashMap<>();

  public CudaSession(Supplier<Device> opener) {
    this.device = new LazyDevice(opener);
    this.gpu = new Gpu(device);
  }

  /**
   * Goes on with another device; the kernels and buffers of the one before are of no use any more.
   */
  public void change(Supplier<Device> other) {
    device.change(other);
    kernels.clear();
    hostFunctions.clear();
  }

  public Gpu gpu() {
    return gpu;
  }

  public LaunchLog launches() {
    return launches;
  }

  /** Compiles a cell; its kernels replace earlier ones of the same name. */
  public CudaModule compile(CudaSource source, CompileOptions options) {
    CudaModule module = device.compile(source, options);
    for (Kernel kernel : module.kernels()) {
      kernels.put(kernel.name(), new SessionKernel(kernel, launches));
    }
    module.hostFunctions().forEach(function -> hostFunctions.put(function.name(), function));
    return module;
  }

  /** The newest kernel of that name. */
  public Optional<Kernel> kernel(String name) {
    return Optional.ofNullable(kernels.get(name));
  }

  /** The newest function of host code of that name. */
  public Optional<HostFunction> hostFunction(String name) {
    return Optional.ofNullable(hostFunctions.get(name));
  }

  /** The device's own kernel behind one of the session's, to launch it unnoticed. */
  public static Kernel plain(Kernel kernel) {
    return kernel instanceof SessionKernel session ? session.plain() : kernel;
  }

  @Override
  public void close() {
    device.close();
  }
}
