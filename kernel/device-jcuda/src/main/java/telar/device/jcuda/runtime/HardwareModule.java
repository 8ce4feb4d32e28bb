package telar.device.jcuda.runtime;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
  private final Map<String, Driver.Function> functions = new HashMap<>();
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
    Driver.Module current = module();
    return functions.computeIfAbsent(loweredName, name -> session.driver().function(current, name));
  }

  /** Copies an array to the start of a variable at global scope, whose name is the same in PTX. */
  void copyToSymbol(String name, Object array) {
    session.call(
        driver -> {
          Driver.Variable variable = driver.variable(module(), name);
          long bytes = Pieces.bytes(array);
          Session.require(bytes <= variable.bytes(), "symbol.size", name, variable.bytes(), bytes);
          Pieces.upload(driver, array, variable.memory());
          return variable;
        });
  }

  private Driver.Module module() {
    Driver.Module module = loaded;
    if (module == null || loadedGeneration != session.generation()) {
      module = session.driver().load(unit.image());
      loaded = module;
      loadedGeneration = session.generation();
      functions.clear();
    }
    return module;
  }
}
