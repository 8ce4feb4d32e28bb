package telar.device.emulator;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import telar.compiler.ir.IrFunction;
import telar.device.DeviceException;
import telar.device.Kernel;
import telar.device.KernelParameter;
import telar.device.LaunchConfig;
import telar.device.LaunchInterruptedException;
import telar.device.LaunchReport;
import telar.device.OrderReport;
import telar.device.StepRecording;
import telar.device.WarpId;
import telar.device.emulator.launch.Arguments;
import telar.device.emulator.launch.KernelRun;
import telar.device.emulator.launch.Model;
import telar.device.emulator.orders.Exploration;
import telar.device.emulator.steps.StepRecordings;
import telar.device.emulator.text.Texts;
import telar.device.emulator.unit.CompiledUnit;
import telar.simt.abi.CallSite;
import telar.simt.abi.KernelCode;
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
    return Parameters.of(function);
  }

  @Override
  public LaunchReport launch(LaunchConfig config, Object... args) {
    requireConfig(config, "launch");
    return run(config, bind(args), KernelRun.Origin.JAVA);
  }

  @Override
  public void copyToSymbol(String symbol, Object array) {
    synchronized (memory) {
      new Symbols(unit.code().ir().globals(), globals, memory).copy(symbol, array);
    }
  }

  @Override
  public OrderReport ordenes(int orders, LaunchConfig config, Object... args) {
    requireConfig(config, "ordenes");
    if (orders < 1) {
      throw new DeviceException(Texts.DEVICE.of("orders.tooFew", orders), List.of());
    }
    long[] arguments = bind(args);
    synchronized (memory) {
      return Exploration.of(
          run(unit.codeInTurns(function.name()), true),
          config,
          LaunchLimits.SHARED_BYTES_OPT_IN,
          function.parameters(),
          arguments,
          FROM_JAVA,
          KernelRun.Origin.JAVA,
          orders);
    }
  }

  @Override
  public StepRecording pasos(WarpId warp, LaunchConfig config, Object... args) {
    requireConfig(config, "pasos");
    WarpRule.check(warp, config);
    long[] arguments = bind(args);
    StepRecordings recording =
        new StepRecordings(
            unit.recorded(function.name(), checks), function, warp, config, arguments, memory);
    Optional<LaunchReport> report = Optional.empty();
    Optional<DeviceException> failure = Optional.empty();
    try {
      report = Optional.of(run(config, arguments, KernelRun.Origin.recorded(recording)));
    } catch (DeviceException thrown) {
      if (isInterrupt(thrown) || recording.steps().isEmpty()) {
        throw thrown;
      }
      failure = Optional.of(thrown);
    }
    return new StepRecording(
        unit.source(function),
        name(),
        config,
        warp,
        recording.steps(),
        StepRecordings.LIMIT,
        recording.isCut(),
        recording.maps(),
        report,
        failure);
  }

  private static boolean isInterrupt(DeviceException thrown) {
    return thrown instanceof LaunchInterruptedException stopped && !stopped.isTimeLimit();
  }

  private void requireConfig(@Nullable LaunchConfig config, String method) {
    if (config == null) {
      throw new DeviceException(Texts.DEVICE.of("config.null", name(), method), List.of());
    }
  }

  private long[] bind(Object... args) {
    return new Arguments(name(), function.parameters(), memory).bind(args);
  }

  private LaunchReport run(LaunchConfig config, long[] arguments, KernelRun.Origin origin) {
    synchronized (memory) {
      return run(code(config), checks)
          .run(config, LaunchLimits.SHARED_BYTES_OPT_IN, arguments, text -> {}, FROM_JAVA, origin);
    }
  }

  /** An order that was asked for is one to be seen. */
  private KernelCode code(LaunchConfig config) {
    boolean ordered = checks && config.schedule().isPresent();
    return ordered ? unit.codeInTurns(function.name()) : unit.code(function.name(), checks);
  }

  private KernelRun run(KernelCode code, boolean checked) {
    return new KernelRun(Model.INFO, unit.source(function), name(), code, checked, memory, globals);
  }
}
