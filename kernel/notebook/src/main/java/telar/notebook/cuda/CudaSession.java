package telar.notebook.cuda;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import telar.device.CompilationException;
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

  /** The names whose newest cell did not compile: what the session has of them is older. */
  private final Set<String> outdated = ConcurrentHashMap.newKeySet();

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
    outdated.clear();
  }

  public Gpu gpu() {
    return gpu;
  }

  public LaunchLog launches() {
    return launches;
  }

  /** Compiles a cell; its kernels replace earlier ones of the same name. */
  public CudaModule compile(CudaSource source, CompileOptions options) {
    try {
      CudaModule module = device.compile(source, options);
      keep(module);
      return module;
    } catch (CompilationException e) {
      names().filter(name -> defines(source, name)).forEach(outdated::add);
      throw e;
    }
  }

  private void keep(CudaModule module) {
    for (Kernel kernel : module.kernels()) {
      kernels.put(kernel.name(), new SessionKernel(kernel, launches));
      outdated.remove(kernel.name());
    }
    for (HostFunction function : module.hostFunctions()) {
      hostFunctions.put(function.name(), function);
      outdated.remove(function.name());
    }
  }

  private Stream<String> names() {
    return Stream.concat(kernels.keySet().stream(), hostFunctions.keySet().stream());
  }

  /** A text that does not compile has no tree to ask; a name and its parameters tell enough. */
  private static boolean defines(CudaSource source, String name) {
    return Pattern.compile("\\b" + Pattern.quote(name) + "\\s*\\(").matcher(source.text()).find();
  }

  /** Whether the last cell with that kernel or function of host code did not compile. */
  public boolean isOutdated(String name) {
    return outdated.contains(name);
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
