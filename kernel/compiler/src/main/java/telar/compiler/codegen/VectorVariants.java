package telar.compiler.codegen;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import telar.simt.abi.KernelCode;
import telar.simt.launch.LaunchGeometry;

/**
 * The vector forms of a kernel: as many lanes as the machine has, fewer where values of 64 bits or
 * the rows of a block ask for it.
 */
final class VectorVariants implements Function<LaunchGeometry, @Nullable KernelCode> {

  private final Function<VectorShape, CompiledKernel> generator;
  private final Map<Form, CompiledKernel> made = new ConcurrentHashMap<>();

  /** What variants differ in. */
  private record Form(int lanes, int row, boolean oneRow) {}

  VectorVariants(Function<VectorShape, CompiledKernel> generator) {
    this.generator = generator;
  }

  @Override
  public @Nullable KernelCode apply(LaunchGeometry launch) {
    int machine = VectorShape.machineLanes();
    CompiledKernel best = null;
    for (int lanes = machine; lanes >= VectorShape.MIN_LANES; lanes /= 2) {
      if (fits(launch, lanes)) {
        CompiledKernel kernel = variant(launch, lanes);
        best = best == null || kernel.scalarPieces() < best.scalarPieces() ? kernel : best;
        if (best.scalarPieces() == 0 || lanes < machine) {
          break;
        }
      }
    }
    return best == null || best.vectorPieces() == 0 ? null : best;
  }

  /** The form with so many lanes, whether that pays or not; null where they do not fit. */
  @Nullable KernelCode always(LaunchGeometry launch, int lanes) {
    return fits(launch, lanes) ? variant(launch, lanes).always() : null;
  }

  private CompiledKernel variant(LaunchGeometry launch, int lanes) {
    return made.computeIfAbsent(
        new Form(lanes, ChunkGroup.row(launch, lanes), isOneRow(launch)),
        form -> generator.apply(VectorShape.of(form.lanes(), form.row(), form.oneRow())));
  }

  /** Whether no vector reaches from one row of threads into the next. */
  private static boolean fits(LaunchGeometry launch, int lanes) {
    return launch.blockX() % lanes == 0 || isOneRow(launch);
  }

  private static boolean isOneRow(LaunchGeometry launch) {
    return launch.blockY() * launch.blockZ() == 1;
  }
}
