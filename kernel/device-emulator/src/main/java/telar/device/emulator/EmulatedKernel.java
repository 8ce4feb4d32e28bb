package telar.device.emulator;

import java.util.List;
import telar.compiler.ir.IrFunction;
import telar.compiler.ir.IrType;
import telar.device.DeviceException;
import telar.device.Kernel;
import telar.device.KernelParameter;
import telar.device.LaunchConfig;
import telar.device.LaunchReport;
import telar.device.emulator.launch.Arguments;
import telar.device.emulator.launch.KernelRun;
import telar.device.emulator.launch.Model;
import telar.device.emulator.unit.CompiledUnit;
import telar.simt.abi.CallSite;
import telar.simt.launch.LaunchLimits;
import telar.simt.memory.Memory;

/** A kernel that Java launches. */
final class EmulatedKernel implements Kernel {

  private static final CallSite FROM_JAVA = new CallSite("", 0, 0, "", "");

  private final CompiledUnit unit;
  private final IrFunction function;
  private final Memory memory;
  private final long[] globals;
  private final boolean checks;

  EmulatedKernel(
      CompiledUnit unit, IrFunction function, Memory memory, long[] globals, boolean checks) {
    this.unit = unit;
    this.function = function;
    this.memory = memory;
    this.globals = globals;
    this.checks = checks;
  }

  @Override
  public String name() {
    return function.displayName();
  }

  @Override
  public List<KernelParameter> parameters() {
    return function.parameters().stream()
        .map(
            p ->
                new KernelParameter(
                    p.local().name(),
                    p.cppType(),
                    p.local().type() == IrType.PTR && p.byValueBytes() == 0))
        .toList();
  }

  @Override
  public LaunchReport launch(LaunchConfig config, Object... args) {
    if (config == null) {
      throw new DeviceException(
          "La configuración es null; use grid(n, hilos), p. ej. "
              + name()
              + ".launch(grid(n, 256), …)",
          List.of());
    }
    long[] arguments = new Arguments(name(), function.parameters(), memory).bind(args);
    KernelRun run =
        new KernelRun(
            Model.INFO,
            unit.source(function),
            name(),
            unit.code(function.name(), checks),
            checks,
            memory,
            globals);
    synchronized (memory) {
      return run.run(config, LaunchLimits.SHARED_BYTES_OPT_IN, arguments, text -> {}, FROM_JAVA);
    }
  }
}
