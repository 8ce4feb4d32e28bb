package telar.device.emulator.program;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import telar.compiler.ir.IrFunction;
import telar.device.DeviceException;
import telar.device.Dim3;
import telar.device.Finding;
import telar.device.LaunchConfig;
import telar.device.LaunchInterruptedException;
import telar.device.LaunchReport;
import telar.device.Note;
import telar.device.OrderDifference;
import telar.device.OrderReport;
import telar.device.emulator.findings.Findings;
import telar.device.emulator.findings.Notes;
import telar.device.emulator.launch.KernelFailure;
import telar.device.emulator.launch.KernelRun;
import telar.device.emulator.launch.Model;
import telar.device.emulator.orders.Exploration;
import telar.device.emulator.unit.CompiledUnit;
import telar.simt.abi.CallSite;
import telar.simt.abi.Console;
import telar.simt.abi.HostRuntime;
import telar.simt.abi.KernelCode;
import telar.simt.abi.ThreadContext;
import telar.simt.abi.WriteTargets;
import telar.simt.host.CudaError;
import telar.simt.host.HostIssue;
import telar.simt.host.KernelLauncher;
import telar.simt.host.KernelRequest;
import telar.simt.launch.CancelFlag;
import telar.simt.launch.LaunchGeometry;
import telar.simt.launch.LaunchStopped;
import telar.simt.launch.StopReason;
import telar.simt.memory.Address;
import telar.simt.memory.Allocation;
import telar.simt.memory.Memory;

/** Runs a program's kernels and gathers their reports and every finding. */
final class ProgramLaunches implements KernelLauncher {

  private final CompiledUnit program;
  private final boolean checks;
  private final int orders;
  private final Memory memory;
  private final long[] globals;
  private final Console out;
  private final Console err;
  private @Nullable HostRuntime runtime;
  private final List<LaunchReport> reports = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();

  /** Launches whose answer is known to depend on the order: the next time says nothing new. */
  private final Set<CallSite> dependent = new HashSet<>();

  private boolean exploring;

  ProgramLaunches(
      CompiledUnit program,
      boolean checks,
      int orders,
      Memory memory,
      long[] globals,
      Console out,
      Console err) {
    this.program = program;
    this.checks = checks;
    this.orders = orders;
    this.memory = memory;
    this.globals = globals;
    this.out = out;
    this.err = err;
  }

  List<LaunchReport> reports() {
    return List.copyOf(reports);
  }

  List<Note> notes() {
    return Notes.merged(reports.stream().flatMap(report -> report.notes().stream()).toList());
  }

  List<Finding> findings() {
    return Findings.merged(findings);
  }

  /**
   * Notes a wrong call. A kernel that is not launched at all stops nobody, and neither does an
   * access that comes too early: only checks tell.
   */
  synchronized void found(HostIssue issue) {
    if (checks || !stopsNobody(issue.kind())) {
      findings.add(Findings.of(issue));
    }
  }

  private static boolean stopsNobody(HostIssue.Kind kind) {
    return kind == HostIssue.Kind.BAD_LAUNCH || kind == HostIssue.Kind.UNSYNCHRONIZED;
  }

  synchronized void found(Finding finding) {
    findings.add(finding);
  }

  /** Says who runs what kernels launch themselves. */
  void runtime(HostRuntime host) {
    runtime = host;
  }

  @Override
  public Prepared prepare(ThreadContext caller, KernelRequest request) {
    IrFunction function = program.kernel(request.kernel());
    ValueCopies values = ValueCopies.of(function, request.arguments(), caller);
    return new PreparedLaunch(
        values,
        arguments -> launch(caller, function, request, arguments),
        checks && !caller.isDevice() ? visibleTargets(function, values) : List.of());
  }

  /** Memory of both sides that a learner's kernel writes to; where that is not known, none. */
  private List<Allocation> visibleTargets(IrFunction kernel, ValueCopies values) {
    WriteTargets targets = program.code(kernel.name(), checks).writes();
    if (targets.anywhere() || kernel.span().file().isLibrary()) {
      return List.of();
    }
    IntPredicate written = targets.objects(values.arguments(), globals);
    return Stream.of(Address.GLOBAL, Address.HOST)
        .flatMap(space -> memory.live(space).stream())
        .filter(object -> object.isHostAccessible() && object.isDeviceAccessible())
        .filter(object -> written.test(Address.key(object.address())))
        .toList();
  }

  private CudaError launch(
      ThreadContext caller, IrFunction function, KernelRequest request, long[] arguments) {
    CancelFlag parent = caller.isDevice() ? caller.block().cancel() : null;
    KernelRun.Origin origin = new KernelRun.Origin(runtime, request.cooperative(), parent);
    StringBuffer printed = new StringBuffer();
    // A block of the parent collects what is printed on its own thread.
    Console console = parent == null ? out : printed::append;
    try {
      Optional<Finding> dependence =
          parent == null && !request.cooperative()
              ? explore(function, request, arguments, origin)
              : Optional.empty();
      LaunchReport report =
          run(function, program.code(function.name(), checks), checks)
              .run(
                  config(request.geometry()),
                  request.sharedLimit(),
                  arguments,
                  console,
                  request.site(),
                  origin);
      finished(report, request.site());
      if (report.findings().isEmpty()) {
        dependence.ifPresent(this::found);
      }
      return CudaError.SUCCESS;
    } catch (LaunchInterruptedException stopped) {
      throw new LaunchStopped(StopReason.INTERRUPTED);
    } catch (KernelFailure failure) {
      failed(failure, request.site());
      return failure.error();
    } finally {
      if (parent != null) {
        caller.console().print(printed.toString());
      }
    }
  }

  /**
   * Tries other orders before the launch itself. What fails in every order, and what the checks
   * find anyway, is told of by the launch.
   */
  private Optional<Finding> explore(
      IrFunction function, KernelRequest request, long[] arguments, KernelRun.Origin origin) {
    if (orders == 0 || dependent.contains(request.site())) {
      return Optional.empty();
    }
    exploring = true;
    try {
      OrderReport report =
          Exploration.of(
              run(function, program.codeInTurns(function.name()), true),
              config(request.geometry()),
              request.sharedLimit(),
              function.parameters(),
              arguments,
              request.site(),
              origin,
              orders);
      if (report.outcome() != OrderReport.Outcome.DIFFERENT) {
        return Optional.empty();
      }
      dependent.add(request.site());
      return report.difference().map(OrderDifference::finding);
    } catch (KernelFailure failure) {
      return Optional.empty();
    } finally {
      exploring = false;
    }
  }

  private synchronized void finished(LaunchReport report, CallSite site) {
    if (exploring) {
      return;
    }
    reports.add(report);
    report.findings().forEach(finding -> findings.add(Findings.seenFrom(site, finding)));
  }

  @Override
  public @Nullable Kernel kernelAt(long address) {
    String name = program.code().functionAt(address);
    Optional<IrFunction> kernel =
        program.kernels().stream().filter(k -> k.name().equals(name)).findFirst();
    return kernel.map(this::described).orElse(null);
  }

  private Kernel described(IrFunction kernel) {
    int shared =
        program.code(kernel.name(), checks).shared().stream()
            .filter(object -> !object.dynamic())
            .mapToInt(object -> (int) object.bytes())
            .sum();
    return new Kernel(kernel.name(), KernelParameters.sizes(kernel), shared);
  }

  @Override
  public long[] arguments(ThreadContext caller, Kernel kernel, long pointers) {
    return KernelParameters.read(program.kernel(kernel.name()), caller, pointers);
  }

  @Override
  public void call(ThreadContext host, long function, Object... arguments) {
    String name = program.code().functionAt(function);
    if (name == null) {
      throw host.fault(function, 1);
    }
    program.code().call(name, host, arguments);
  }

  private synchronized void failed(DeviceException failure, CallSite site) {
    if (exploring) {
      return;
    }
    failure.findings().forEach(finding -> findings.add(Findings.seenFrom(site, finding)));
    if (failure.findings().isEmpty()) {
      err.print(failure.getMessage() + "\n");
    }
  }

  private KernelRun run(IrFunction function, KernelCode code, boolean checked) {
    return new KernelRun(
        Model.INFO,
        program.source(function),
        function.displayName(),
        code,
        checked,
        memory,
        globals);
  }

  private static LaunchConfig config(LaunchGeometry geometry) {
    return new LaunchConfig(
        Dim3.of(geometry.gridX(), geometry.gridY(), geometry.gridZ()),
        Dim3.of(geometry.blockX(), geometry.blockY(), geometry.blockZ()),
        geometry.sharedBytes(),
        OptionalLong.empty(),
        Duration.ZERO);
  }
}
