package telar.device.emulator;

import java.time.Duration;
import java.util.List;
import telar.device.CompileOptions;
import telar.device.CudaModule;
import telar.device.Diagnostic;
import telar.device.HostFunction;
import telar.device.Kernel;
import telar.device.emulator.unit.CompiledUnit;
import telar.simt.memory.Memory;

/** A compiled unit on a device: its kernels, and its variables in the device's memory. */
final class EmulatedModule implements CudaModule {

  private final CompiledUnit unit;
  private final List<Kernel> kernels;
  private final List<HostFunction> hostFunctions;

  EmulatedModule(CompiledUnit unit, Memory memory, CompileOptions options) {
    this.unit = unit;
    long[] globals = unit.load(memory);
    this.kernels =
        unit.kernels().stream()
            .<Kernel>map(
                kernel -> new EmulatedKernel(unit, kernel, memory, globals, options.checks()))
            .toList();
    this.hostFunctions =
        unit.hostFunctions().stream()
            .<HostFunction>map(f -> new EmulatedHostFunction(unit, f, options, Duration.ZERO))
            .toList();
  }

  @Override
  public List<HostFunction> hostFunctions() {
    return hostFunctions;
  }

  @Override
  public List<Kernel> kernels() {
    return kernels;
  }

  @Override
  public List<Diagnostic> warnings() {
    return unit.warnings();
  }
}
