package telar.device.emulator.orders;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import telar.compiler.ir.IrFunction.Parameter;
import telar.device.Finding;
import telar.device.LaunchConfig;
import telar.device.OrderDifference;
import telar.device.OrderReport;
import telar.device.OrderReport.Outcome;
import telar.device.OrderedRun;
import telar.device.SourceLocation;
import telar.device.emulator.launch.KernelRun;
import telar.simt.abi.CallSite;
import telar.simt.event.AccessSite;
import telar.simt.launch.Schedule;
import telar.simt.memory.Allocation;

/** A launch under many orders, from its first run to the report; the memory stays as it was. */
public final class Exploration {

  /** Longest search for a smaller launch. */
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private static final int MOST_KEPT = 1024;
  private static final int LANES = 32;

  private final KernelRun run;
  private final CallSite site;
  private final Elements elements;
  private final Replays replays;

  private Exploration(
      KernelRun run, CallSite site, List<Parameter> parameters, long[] arguments, Replays replays) {
    this.run = run;
    this.site = site;
    this.elements = new Elements(parameters, arguments);
    this.replays = replays;
  }

  /**
   * Tries a launch under its natural order and so many others.
   *
   * @param run with instrumented code
   * @param site the launch in the source; without file when Java launches
   * @throws telar.device.DeviceException when the natural order fails, or the learner stops it
   */
  public static OrderReport of(
      KernelRun run,
      LaunchConfig config,
      int sharedLimit,
      List<Parameter> parameters,
      long[] arguments,
      CallSite site,
      KernelRun.Origin origin,
      int orders) {
    try (Replays replays = new Replays(run, sharedLimit, arguments, site, origin)) {
      return new Exploration(run, site, parameters, arguments, replays).report(config, orders);
    }
  }

  private OrderReport report(LaunchConfig config, int orders) {
    OrderTrials trials = new OrderTrials(replays, config.schedule().orElse(1), orders);
    Optional<Dependence> found = trials.first(config);
    if (found.isEmpty()) {
      return report(config, orders, Outcome.SAME, Optional.empty());
    }
    boolean rounding = trials.isRounding(found.get());
    Dependence shown =
        rounding ? found.get() : new SmallestLaunch(trials, found.get(), PATIENCE).find();
    Outcome outcome = rounding ? Outcome.ROUNDING : Outcome.DIFFERENT;
    return report(config, orders, outcome, Optional.of(difference(shown, trials.hasAtomics())));
  }

  private OrderReport report(
      LaunchConfig config, int orders, Outcome outcome, Optional<OrderDifference> difference) {
    return new OrderReport(
        run.device(), run.source(), run.name(), config, orders, outcome, difference);
  }

  private OrderDifference difference(Dependence found, boolean atomics) {
    OrderFindings findings = new OrderFindings(run.name(), found.config(), atomics);
    return found.failure().isPresent()
        ? failure(found.config(), String.valueOf(found.failure().get().getMessage()), findings)
        : difference(found.config(), found.changes().get(0), findings);
  }

  private OrderDifference failure(LaunchConfig config, String why, OrderFindings findings) {
    OrderedRun natural = ordered(OrderTrials.natural(config), "", Optional.empty());
    OrderedRun other = ordered(config, why, Optional.empty());
    Finding finding = findings.fails(launch(), why, other);
    return new OrderDifference(config, "", "", 0, natural, other, finding);
  }

  /** Runs both orders once more, to see who writes the element. */
  private OrderDifference difference(LaunchConfig config, Change change, OrderFindings findings) {
    LastWriter before = new LastWriter(change.address(), change.kind().bytes());
    OrderedRun natural = replay(OrderTrials.natural(config), change, before);
    LastWriter after = new LastWriter(change.address(), change.kind().bytes());
    OrderedRun other = replay(config, change, after);
    String variable = elements.variable(change.object());
    String element = elements.name(change);
    SourceLocation where =
        after.site().or(before::site).map(Exploration::location).orElseGet(this::launch);
    boolean alone = before.isAlone() && after.isAlone();
    Finding finding =
        findings.different(where, variable, element, change.count(), natural, other, alone);
    return new OrderDifference(config, variable, element, change.count(), natural, other, finding);
  }

  private OrderedRun replay(LaunchConfig config, Change change, LastWriter writer) {
    replays.again(config, writer);
    Allocation object = change.object();
    return ordered(config, elements.value(change, object), writer.last());
  }

  private static OrderedRun ordered(
      LaunchConfig config, String value, Optional<OrderedRun.LastWrite> last) {
    Schedule schedule = Schedule.of(config.schedule());
    List<Long> blocks =
        schedule.order(config.grid().count()).limit(MOST_KEPT).boxed().collect(Collectors.toList());
    int warps = (int) (config.block().count() + LANES - 1) / LANES;
    long block = last.map(OrderedRun.LastWrite::linearBlock).orElse(0L);
    List<Integer> turns = IntStream.of(schedule.warps(block, warps)).boxed().toList();
    return new OrderedRun(blocks, turns, value, last);
  }

  private static SourceLocation location(AccessSite site) {
    return new SourceLocation(site.file(), site.line(), site.column());
  }

  private SourceLocation launch() {
    String file = site.file().isEmpty() ? run.source().name() : site.file();
    return new SourceLocation(file, site.line(), site.column());
  }
}
