package telar.device.emulator.launch;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import telar.device.CudaSource;
import telar.device.DeviceException;
import telar.device.DeviceInfo;
import telar.device.Finding;
import telar.device.LaunchConfig;
import telar.device.LaunchReport;
import telar.device.Samples;
import telar.device.emulator.findings.Findings;
import telar.device.emulator.steps.StepRecordings;
import telar.simt.abi.CallSite;
import telar.simt.abi.Console;
import telar.simt.abi.HostRuntime;
import telar.simt.abi.KernelCode;
import telar.simt.abi.KernelLaunch;
import telar.simt.abi.LaunchContext;
import telar.simt.abi.LaunchServices;
import telar.simt.event.LaunchObserver;
import telar.simt.host.CudaError;
import telar.simt.launch.CancelFlag;
import telar.simt.launch.GridBarrier;
import telar.simt.launch.LaunchGeometry;
import telar.simt.launch.LaunchLimits;
import telar.simt.launch.Launcher;
import telar.simt.launch.Schedule;
import telar.simt.memory.Address;
import telar.simt.memory.Memory;

/**
 * One launch from its validation to its report.
 *
 * @param device what the report says ran it
 * @param source the unit, for the report
 * @param name the kernel as the learner calls it
 * @param code the variant that runs
 * @param checked whether that variant emits events
 * @param memory the device's memory
 * @param globals addresses of the module's variables
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record KernelRun(
    DeviceInfo device,
    CudaSource source,
    String name,
    KernelCode code,
    boolean checked,
    Memory memory,
    long[] globals) {

  private static final Launcher LAUNCHER = new Launcher();

  /** What depends on the order of blocks is the same each time only when they take turns. */
  private static final Launcher IN_TURNS = new Launcher(1);

  /**
   * Where a launch comes from.
   *
   * @param runtime runs what the kernel launches itself; null when Java made the launch
   * @param cooperative whether all blocks must be able to meet
   * @param parent stops the block that made the launch; null when host code made it
   * @param recording keeps the steps of one warp; null when nobody wants them
   */
  public record Origin(
      @Nullable HostRuntime runtime,
      boolean cooperative,
      @Nullable CancelFlag parent,
      @Nullable StepRecordings recording) {

    /** A launch from Java. */
    public static final Origin JAVA = new Origin(null, false, null, null);

    /** A launch that nobody records. */
    public Origin(@Nullable HostRuntime runtime, boolean cooperative, @Nullable CancelFlag parent) {
      this(runtime, cooperative, parent, null);
    }

    /** A launch from Java of which one warp is recorded. */
    public static Origin recorded(StepRecordings recording) {
      return new Origin(null, false, null, recording);
    }
  }

  /**
   * Runs it to its end.
   *
   * @param site the launch in the source; without file when Java launches
   * @throws DeviceException when it may not run, fails or is stopped
   */
  public LaunchReport run(
      LaunchConfig config, int sharedLimit, long[] arguments, Console console, CallSite site) {
    return run(config, sharedLimit, arguments, console, site, Origin.JAVA);
  }

  /** Runs a program's launch to its end. */
  public LaunchReport run(
      LaunchConfig config,
      int sharedLimit,
      long[] arguments,
      Console console,
      CallSite site,
      Origin origin) {
    LaunchGeometry geometry = geometry(config);
    validate(geometry, sharedLimit, site);
    if (origin.cooperative()) {
      Model.requireResident(geometry, staticSharedBytes(), name, site);
    }
    LaunchChecks checks =
        checked ? new LaunchChecks(memory, code.writes().objects(arguments, globals)) : null;
    StringBuilder printed = new StringBuilder();
    long start = System.nanoTime();
    try {
      LaunchObserver observer = checks == null ? null : checks.observer();
      boolean natural = config.schedule().isEmpty();
      Launcher launcher = natural ? LAUNCHER : IN_TURNS;
      execute(config, geometry, arguments, both(printed, console), observer, launcher, origin);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError thrown) {
      throw new Failures(name, geometry, arguments, config.timeLimit()).of(thrown);
    }
    Duration elapsed = Duration.ofNanos(System.nanoTime() - start);
    return report(config, geometry, elapsed, printed.toString(), checks);
  }

  /**
   * Runs it one block after the other and reports nothing: what it did is in the memory.
   *
   * @param observer what instrumented code tells its events
   * @throws DeviceException when it may not run, fails or is stopped
   */
  public void replay(
      LaunchConfig config,
      int sharedLimit,
      long[] arguments,
      CallSite site,
      Origin origin,
      LaunchObserver observer) {
    LaunchGeometry geometry = geometry(config);
    validate(geometry, sharedLimit, site);
    try {
      execute(config, geometry, arguments, text -> {}, observer, IN_TURNS, origin);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError thrown) {
      throw new Failures(name, geometry, arguments, config.timeLimit()).of(thrown);
    }
  }

  private static Console both(StringBuilder printed, Console console) {
    return text -> {
      printed.append(text);
      console.print(text);
    };
  }

  private static LaunchGeometry geometry(LaunchConfig config) {
    return new LaunchGeometry(
        config.grid().x(),
        config.grid().y(),
        config.grid().z(),
        config.block().x(),
        config.block().y(),
        config.block().z(),
        config.sharedBytes());
  }

  private void validate(LaunchGeometry geometry, int sharedLimit, CallSite site) {
    Optional<String> problem = LaunchLimits.problem(geometry, staticSharedBytes(), sharedLimit);
    if (problem.isPresent()) {
      Finding finding = Findings.badLaunch(name, site, problem.get());
      throw new KernelFailure(CudaError.INVALID_CONFIGURATION, finding.message(), List.of(finding));
    }
  }

  private long staticSharedBytes() {
    return code.shared().stream().filter(s -> !s.dynamic()).mapToLong(s -> s.bytes()).sum();
  }

  private void execute(
      LaunchConfig config,
      LaunchGeometry geometry,
      long[] arguments,
      Console console,
      @Nullable LaunchObserver observer,
      Launcher launcher,
      Origin origin) {
    Schedule schedule = Schedule.of(config.schedule());
    BlockOutput output = new BlockOutput(console, schedule.isNatural());
    LaunchContext context =
        new LaunchContext(
            geometry,
            memory,
            arguments,
            globals,
            schedule,
            observer,
            output,
            services(geometry, origin));
    StepRecordings recording = origin.recording();
    KernelLaunch launch =
        recording == null
            ? new KernelLaunch(code, context)
            : new KernelLaunch(code, context, recording.code(), recording.block());
    Launcher all = launcher(geometry, origin, launcher);
    try {
      all.run(
          geometry,
          schedule,
          config.timeLimit(),
          origin.parent(),
          () -> output.watch(launch.worker()));
    } finally {
      output.close();
      if (!checked) {
        // Nobody watched what it wrote: take everything as written.
        memory.live(Address.GLOBAL).forEach(a -> a.initialState().writtenCompletely());
      }
    }
  }

  /** While one block is recorded no other changes memory that it shows. */
  private static Launcher launcher(LaunchGeometry geometry, Origin origin, Launcher usual) {
    if (origin.cooperative()) {
      return new Launcher((int) geometry.blocks());
    }
    return origin.recording() == null ? usual : IN_TURNS;
  }

  private static LaunchServices services(LaunchGeometry geometry, Origin origin) {
    GridBarrier grid = origin.cooperative() ? new GridBarrier(geometry.blocks()) : null;
    StepRecordings recording = origin.recording();
    return new LaunchServices(
        origin.runtime(),
        grid,
        origin.parent() != null,
        recording == null ? null : recording.observer());
  }

  private LaunchReport report(
      LaunchConfig config,
      LaunchGeometry geometry,
      Duration elapsed,
      String printed,
      @Nullable LaunchChecks checks) {
    Counting counting = checks == null ? new Counting() : checks.counting(code.work(), geometry);
    return new LaunchReport(
        device,
        source,
        name,
        config,
        elapsed,
        printed,
        checks == null ? Optional.empty() : Optional.of(counting.total()),
        counting.lines(),
        Optional.of(Model.occupancy(geometry, staticSharedBytes(), code.registers())),
        checks == null ? List.of() : checks.findings(name, geometry, code::isLooped),
        checks == null ? Samples.NONE : checks.samples(geometry),
        Model.fits(geometry, staticSharedBytes(), code.registers()),
        checks == null ? List.of() : checks.notes(name, geometry, code.work()));
  }
}
