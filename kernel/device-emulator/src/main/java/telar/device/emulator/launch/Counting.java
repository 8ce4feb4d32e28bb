package telar.device.emulator.launch;

import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import telar.checks.atomics.Atomics;
import telar.checks.bankconflict.BankConflicts;
import telar.checks.coalescing.Coalescing;
import telar.checks.divergence.Divergence;
import telar.checks.synccheck.SyncCheck;
import telar.device.Counters;
import telar.device.OperationKind;
import telar.device.Operations;
import telar.simt.work.BranchTotals;
import telar.simt.work.WorkPlan;

/** Gathers what the counting checks counted into the SPI's counters, by line. */
final class Counting {

  private final SortedMap<Integer, Counters> lines = new TreeMap<>();

  /** Counters by source line. */
  SortedMap<Integer, Counters> lines() {
    return lines;
  }

  /** The sum of all lines. */
  Counters total() {
    return lines.values().stream().reduce(Counters.ZERO, Counters::plus);
  }

  private void add(int line, Counters counters) {
    lines.merge(line, counters, Counters::plus);
  }

  Counting add(Coalescing check) {
    check
        .byLine()
        .forEach(
            (line, t) ->
                add(
                    line,
                    new Counters(
                        t.loadRequests(),
                        t.loadSectors(),
                        t.storeRequests(),
                        t.storeSectors(),
                        0,
                        0,
                        0,
                        t.activeLanes(),
                        0,
                        0,
                        t.loadBytes(),
                        t.storeBytes(),
                        0,
                        0,
                        accesses(t.loadLanes(), t.storeLanes()))));
    return this;
  }

  private static Operations accesses(long loads, long stores) {
    return new Operations(Map.of(OperationKind.LOAD, loads, OperationKind.STORE, stores));
  }

  Counting add(BankConflicts check) {
    check
        .byLine()
        .forEach(
            (line, c) ->
                add(
                    line,
                    new Counters(
                        0,
                        0,
                        0,
                        0,
                        c.extraCycles(),
                        0,
                        0,
                        c.activeLanes(),
                        0,
                        0,
                        0,
                        0,
                        c.loadBytes(),
                        c.storeBytes(),
                        accesses(c.loadLanes(), c.storeLanes()))));
    return this;
  }

  Counting add(Divergence check) {
    check
        .byLine()
        .forEach(
            (line, b) ->
                add(
                    line,
                    new Counters(
                        0, 0, 0, 0, 0, b.branches(), b.divergent(), b.activeLanes(), 0, 0, 0, 0)));
    return this;
  }

  Counting add(Atomics check) {
    check
        .byLine()
        .forEach(
            (line, a) -> {
              add(line, new Counters(0, 0, 0, 0, 0, 0, 0, 0, a.operations(), 0, 0, 0));
              add(line, new Operations(Map.of(OperationKind.ATOMIC, a.operations())));
            });
    return this;
  }

  private void add(int line, Operations operations) {
    add(line, Counters.of(operations));
  }

  /** What the threads of a launch executed, by what its conditions told. */
  Counting add(WorkPlan plan, BranchTotals totals, long threads) {
    plan.executed(totals, threads)
        .forEach(
            (line, executed) -> {
              Map<OperationKind, Long> counts = new EnumMap<>(OperationKind.class);
              executed.forEach((kind, n) -> counts.put(OperationKind.valueOf(kind.name()), n));
              add(line, new Operations(counts));
            });
    return this;
  }

  Counting add(SyncCheck check) {
    check
        .barriersByLine()
        .forEach((line, n) -> add(line, new Counters(0, 0, 0, 0, 0, 0, 0, 0, 0, n[0], 0, 0)));
    return this;
  }
}
