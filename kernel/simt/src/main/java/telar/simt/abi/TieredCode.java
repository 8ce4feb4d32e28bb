package telar.simt.abi;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import telar.simt.launch.LaunchGeometry;
import telar.simt.memory.ElementType;
import telar.simt.work.WorkPlan;

/**
 * A kernel that begins as scalar code, which is soon fast, and goes on as vector code once it has
 * run for long enough that this may pay.
 */
public final class TieredCode implements KernelCode {

  /** How long scalar code runs before vector code is made. */
  private static final long PATIENCE_NANOS = 4_000_000;

  private final KernelCode scalar;
  private final Function<LaunchGeometry, @Nullable KernelCode> vectors;
  private final long patience;
  private volatile long spent;

  /**
   * Two forms of one kernel.
   *
   * @param vectors the form for launches of a geometry; null where scalar code is all there is
   */
  public TieredCode(KernelCode scalar, Function<LaunchGeometry, @Nullable KernelCode> vectors) {
    this(scalar, vectors, PATIENCE_NANOS);
  }

  private TieredCode(
      KernelCode scalar, Function<LaunchGeometry, @Nullable KernelCode> vectors, long patience) {
    this.scalar = scalar;
    this.vectors = vectors;
    this.patience = patience;
  }

  /** Vector code from the beginning, wherever there is any. */
  public static TieredCode atOnce(
      KernelCode scalar, Function<LaunchGeometry, @Nullable KernelCode> vectors) {
    return new TieredCode(scalar, vectors, -1);
  }

  @Override
  public BlockProgram start(BlockContext block) {
    BlockProgram better = spent > patience ? vectors(block) : null;
    return better == null ? new Beginning(block) : better;
  }

  private @Nullable BlockProgram vectors(BlockContext block) {
    KernelCode code = vectors.apply(block.geometry());
    return code == null ? null : code.start(block);
  }

  /** Scalar code that looks at the clock, until it is replaced or nothing can replace it. */
  private final class Beginning implements BlockProgram {
    private final BlockContext block;
    private BlockProgram program;
    private boolean settled;

    Beginning(BlockContext block) {
      this.block = block;
      this.program = scalar.start(block);
    }

    @Override
    public int blocksAtOnce() {
      return program.blocksAtOnce();
    }

    @Override
    public void run() {
      run(1);
    }

    @Override
    @SuppressWarnings("NonAtomicVolatileUpdate") // a lost update makes it take a little longer
    public void run(int count) {
      if (settled) {
        program.run(count);
        return;
      }
      long start = System.nanoTime();
      program.run(count);
      spent += System.nanoTime() - start;
      if (spent > patience) {
        settled = true;
        BlockProgram better = vectors(block);
        program = better == null ? program : better;
      }
    }
  }

  @Override
  public List<SharedObject> shared() {
    return scalar.shared();
  }

  @Override
  public List<@Nullable ElementType> pointees() {
    return scalar.pointees();
  }

  @Override
  public WriteTargets writes() {
    return scalar.writes();
  }

  @Override
  public WorkPlan work() {
    return scalar.work();
  }

  @Override
  public boolean isLooped(int access) {
    return scalar.isLooped(access);
  }

  @Override
  public int registers() {
    return scalar.registers();
  }
}
