package telar.simt.abi;

import java.util.List;
import org.jspecify.annotations.Nullable;
import telar.simt.launch.BlockWorker;
import telar.simt.launch.CancelFlag;
import telar.simt.launch.GridBarrier;
import telar.simt.memory.Allocation;
import telar.simt.memory.ElementType;

/** A kernel with its launch, ready for the launcher: makes the workers that run its blocks. */
public final class KernelLaunch {

  private final KernelCode code;
  private final LaunchContext launch;
  private final @Nullable KernelCode recorded;
  private final long recordedBlock;

  /** Gives the objects that the pointer arguments point into the kind of array the kernel wants. */
  public KernelLaunch(KernelCode code, LaunchContext launch) {
    this(code, launch, null, -1);
  }

  /**
   * A launch of which one block runs other code, that tells of its steps.
   *
   * @param recorded that code, of the same kernel
   * @param recordedBlock the block's number
   */
  public KernelLaunch(
      KernelCode code, LaunchContext launch, @Nullable KernelCode recorded, long recordedBlock) {
    this.code = code;
    this.launch = launch;
    this.recorded = recorded;
    this.recordedBlock = recordedBlock;
    if (!launch.services().nested()) {
      retype();
    }
  }

  /** Never in a nested launch: the kernel that made it holds arrays of what it points to. */
  private void retype() {
    List<@Nullable ElementType> wanted = code.pointees();
    for (int i = 0; i < wanted.size(); i++) {
      ElementType element = wanted.get(i);
      Allocation object = launch.memory().find(launch.arguments()[i]);
      if (element != null && object != null && !object.isFreed() && object.bytes() > 0) {
        object.retype(element);
      }
    }
  }

  /** A worker for one thread of the launcher. */
  public BlockWorker worker() {
    KernelCode special = recorded;
    BlockWorker usual = worker(code);
    if (special == null) {
      return usual;
    }
    return (long block, int count, CancelFlag cancel) ->
        (block == recordedBlock ? worker(special) : usual).run(block, count, cancel);
  }

  private BlockWorker worker(KernelCode code) {
    BlockContext block = new BlockContext(launch, code.shared());
    BlockProgram program = code.start(block);
    GridBarrier grid = launch.services().grid();
    return new BlockWorker() {
      @Override
      public int blocksAtOnce() {
        return grid == null ? program.blocksAtOnce() : 1;
      }

      @Override
      public void run(long first, int count, CancelFlag cancel) {
        block.enter(first, cancel);
        try {
          program.run(count);
        } finally {
          if (grid != null) {
            grid.leave();
          }
        }
        block.leave();
      }
    };
  }
}
