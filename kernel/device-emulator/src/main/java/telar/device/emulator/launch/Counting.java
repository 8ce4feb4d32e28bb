package telar.device.emulator.launch;

import java.util.SortedMap;
import java.util.TreeMap;
import telar.checks.atomics.Atomics;
import telar.checks.bankconflict.BankConflicts;
import telar.checks.coalescing.Coalescing;
import telar.checks.divergence.Divergence;
import telar.checks.synccheck.SyncCheck;
import telar.device.Counters;

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
                        t.storeBytes())));
    return this;
  }

  Counting add(BankConflicts check) {
    check
        .byLine()
        .forEach(
            (line, c) ->
                add(
                    line,
                    new Counters(0, 0, 0, 0, c.extraCycles(), 0, 0, c.activeLanes(), 0, 0, 0, 0)));
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
            (line, a) -> add(line, new Counters(0, 0, 0, 0, 0, 0, 0, 0, a.operations(), 0, 0, 0)));
    return this;
  }

  Counting add(SyncCheck check) {
    check
        .barriersByLine()
        .forEach((line, n) -> add(line, new Counters(0, 0, 0, 0, 0, 0, 0, 0, 0, n[0], 0, 0)));
    return this;
  }
}
