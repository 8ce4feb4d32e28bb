package telar.device.emulator.launch;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import telar.checks.atomics.Atomics;
import telar.checks.bankconflict.BankConflicts;
import telar.checks.coalescing.Coalescing;
import telar.checks.divergence.Divergence;
import telar.checks.initcheck.InitCheck;
import telar.checks.memcheck.AlignmentCheck;
import telar.checks.racecheck.RaceCheck;
import telar.checks.repeat.RepeatedBlocks;
import telar.checks.synccheck.SyncCheck;
import telar.device.Finding;
import telar.device.Note;
import telar.device.Samples;
import telar.device.emulator.findings.CheckFindings;
import telar.device.emulator.findings.Notes;
import telar.simt.event.BlockObserver;
import telar.simt.event.LaunchObserver;
import telar.simt.launch.LaunchGeometry;
import telar.simt.memory.Memory;
import telar.simt.work.WorkPlan;

/** The checks of one instrumented launch. */
final class LaunchChecks {

  private final Coalescing coalescing = new Coalescing();
  private final BankConflicts bankConflicts = new BankConflicts();
  private final Divergence divergence = new Divergence();
  private final Atomics atomics = new Atomics();
  private final SyncCheck sync = new SyncCheck();
  private final RaceCheck races;
  private final InitCheck reads;
  private final AlignmentCheck alignment;

  /**
   * Checks for a launch.
   *
   * @param written whether the launch may write to an object of global memory
   */
  LaunchChecks(Memory memory, IntPredicate written) {
    races = new RaceCheck(written);
    reads = new InitCheck(memory);
    alignment = new AlignmentCheck(memory);
  }

  /** Whether no access has been found wrong up to now. */
  boolean isClean() {
    return races.isClean() && reads.isClean();
  }

  LaunchObserver observer() {
    return new Observer();
  }

  private final class Observer implements LaunchObserver {

    @Override
    public CheckedBlock block(LaunchGeometry geometry, long block) {
      return new CheckedBlock(
              divergence.block(geometry, block),
              sync.block(geometry, block),
              accesses(geometry, block),
              new RepeatedBlocks(accesses(geometry, block)))
          .enter(block);
    }

    private AccessChecks accesses(LaunchGeometry geometry, long block) {
      return new AccessChecks(
          LaunchChecks.this,
          alignment.block(geometry, block),
          coalescing.block(geometry, block),
          bankConflicts.block(geometry, block),
          atomics.block(geometry, block),
          races.block(geometry, block),
          reads.block(geometry, block));
    }

    @Override
    public BlockObserver next(LaunchGeometry geometry, long block, BlockObserver previous) {
      return previous instanceof CheckedBlock idle ? idle.enter(block) : block(geometry, block);
    }
  }

  Counting counting(WorkPlan work, LaunchGeometry geometry) {
    return new Counting()
        .add(coalescing)
        .add(bankConflicts)
        .add(divergence)
        .add(atomics)
        .add(sync)
        .add(work, divergence.totals(), geometry.blocks() * geometry.threads());
  }

  Samples samples(LaunchGeometry geometry) {
    return new Sampling(geometry).of(coalescing, bankConflicts, divergence, races);
  }

  /** What is no error; ask for the findings first. */
  List<Note> notes(String kernel, LaunchGeometry geometry, WorkPlan work) {
    Notes notes = new Notes(kernel, geometry);
    return Stream.of(notes.of(races), notes.of(work)).flatMap(List::stream).toList();
  }

  /**
   * What is wrong.
   *
   * @param looped whether an access may be in a loop, by the number of its site
   */
  List<Finding> findings(String kernel, LaunchGeometry geometry, IntPredicate looped) {
    return new CheckFindings(kernel, geometry, looped).of(sync, races, reads);
  }
}
