package telar.device.jcuda.runtime;

import java.util.List;
import org.jspecify.annotations.Nullable;
import telar.device.CudaModule;
import telar.device.CudaSource;
import telar.device.Diagnostic;
import telar.device.Kernel;
import telar.device.jcuda.driver.Driver;
import telar.device.jcuda.nvrtc.CompiledUnit;

/** Compiled code, loaded into the GPU at the first launch and again after the GPU was reset. */
final class HardwareModule implements CudaModule {

  private final CudaSource source;
  private final CompiledUnit unit;
  private final Session session;
  private final List<Kernel> kernels;
  private Driver.@Nullable Module loaded;
  private int loadedGeneration;

  HardwareModule(CudaSource source, CompiledUnit unit, Session session) {
    this.source = source;
    this.unit = unit;
    this.session = session;
    this.kernels =
        unit.kernels().stream()
            .<Kernel>map(kernel -> new HardwareKernel(this, kernel, session))
            .toList();
  }

  CudaSource source() {
    return source;
  }

  @Override
  public List<Kernel> kernels() {
    return kernels;
  }

  @Override
  public List<Diagnostic> warnings() {
    return unit.warnings();
  }

  /** A kernel of the loaded module; only within {@link Session#call}. */
  Driver.Function function(String loweredName) {
    Driver.Module module = loaded;
    if (module == null || loadedGeneration != session.generation()) {
      module = session.driver().load(unit.image());
      loaded = module;
      loadedGeneration = session.generation();
    }
    return session.driver().function(module, loweredName);
  }
}
