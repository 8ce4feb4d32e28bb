package telar.compiler.codegen;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import telar.compiler.lower.KernelPlan;
import telar.simt.abi.BlockCode;
import telar.simt.abi.BlockContext;
import telar.simt.abi.BlockProgram;
import telar.simt.abi.KernelCode;
import telar.simt.abi.SharedObject;
import telar.simt.abi.VectorTrial;
import telar.simt.abi.WriteTargets;
import telar.simt.memory.ElementType;
import telar.simt.work.WorkPlan;

/** The generated class of a kernel, seen as the runtime sees kernels. */
final class CompiledKernel implements KernelCode {

  private final MethodHandle constructor;
  private final List<SharedObject> shared;
  private final List<@Nullable ElementType> pointees;
  private final WriteTargets writes;
  private final Map<Integer, Integer> vectorized;
  private final VectorTrial[] trials;
  private final int pieces;
  private final int lanes;
  private final KernelPlan.Neighbours neighbours;
  private final KernelFacts facts;

  /**
   * A generated class.
   *
   * @param vectorized the pieces that can run as vectors: how many lanes at a time
   * @param pieces how many there are in all
   * @param lanes of those vectors
   * @param neighbours how neighbouring blocks run together
   * @param facts what is known of it without running it
   */
  CompiledKernel(
      Class<?> generated,
      List<SharedObject> shared,
      List<@Nullable ElementType> pointees,
      WriteTargets writes,
      Map<Integer, Integer> vectorized,
      int pieces,
      int lanes,
      KernelPlan.Neighbours neighbours,
      KernelFacts facts) {
    this.constructor = constructor(generated);
    this.shared = shared;
    this.pointees = pointees;
    this.writes = writes;
    this.vectorized = vectorized;
    this.trials =
        new VectorTrial[vectorized.keySet().stream().mapToInt(n -> n + 1).max().orElse(0)];
    Arrays.setAll(trials, piece -> new VectorTrial(lanes, vectorized.getOrDefault(piece, lanes)));
    this.pieces = pieces;
    this.lanes = lanes;
    this.neighbours = neighbours;
    this.facts = facts;
  }

  /** This kernel, with vectors wherever it can. */
  CompiledKernel always() {
    Arrays.setAll(trials, piece -> VectorTrial.won(lanes));
    return this;
  }

  /** How many pieces cannot. */
  int scalarPieces() {
    return pieces - vectorized.size();
  }

  /** How many pieces can run as vectors. */
  int vectorPieces() {
    return vectorized.size();
  }

  private static MethodHandle constructor(Class<?> generated) {
    try {
      return MethodHandles.publicLookup()
          .findConstructor(generated, MethodType.methodType(void.class, BlockContext.class))
          .asType(MethodType.methodType(BlockCode.class, BlockContext.class));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public BlockProgram start(BlockContext block) {
    BlockCode code = code(block);
    switch (neighbours) {
      case ALONE -> {}
      case IN_STEP -> code.inStep(this::code);
      case IN_A_ROW -> code.inARow();
      case WARPS_APART -> code.apart(this::code);
    }
    return code;
  }

  private BlockCode code(BlockContext block) {
    try {
      BlockCode code = (BlockCode) constructor.invokeExact(block);
      code.choose(trials);
      return code;
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public List<SharedObject> shared() {
    return shared;
  }

  @Override
  public List<@Nullable ElementType> pointees() {
    return pointees;
  }

  @Override
  public WriteTargets writes() {
    return writes;
  }

  @Override
  public WorkPlan work() {
    return facts.work();
  }

  @Override
  public boolean isLooped(int access) {
    return facts.isLooped(access);
  }

  @Override
  public int registers() {
    return facts.registers();
  }
}
