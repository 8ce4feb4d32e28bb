package telar.device.emulator.steps;

import java.util.ArrayList;
import java.util.List;
import telar.compiler.codegen.CompiledModule;
import telar.compiler.ir.IrFunction;
import telar.compiler.ir.SharedVariable;
import telar.device.Dim3;
import telar.device.LaunchConfig;
import telar.device.Step;
import telar.device.ThreadMap;
import telar.device.WarpId;
import telar.simt.abi.KernelCode;
import telar.simt.event.StepObserver;
import telar.simt.memory.Memory;

/** The recording of one warp of a launch: the code that tells, and what listens to it. */
public final class StepRecordings {

  /** How many steps are kept. */
  public static final int LIMIT = 600;

  private final CompiledModule.Recorded recorded;
  private final StepRecorder recorder;
  private final ThreadMaps maps;
  private final long block;

  public StepRecordings(
      CompiledModule.Recorded recorded,
      IrFunction kernel,
      WarpId warp,
      LaunchConfig config,
      long[] arguments,
      Memory memory) {
    ObjectNames names = new ObjectNames(kernel, shared(recorded), arguments, memory);
    this.recorded = recorded;
    this.maps = new ThreadMaps(names, warp.block(), config.block());
    this.recorder = new StepRecorder(recorded.places(), names, maps, warp.warp(), LIMIT);
    Dim3 at = warp.block();
    Dim3 grid = config.grid();
    this.block = at.x() + (long) grid.x() * (at.y() + (long) grid.y() * at.z());
  }

  private static List<SharedVariable> shared(CompiledModule.Recorded recorded) {
    return new ArrayList<>(recorded.shared());
  }

  /** The code of the block that is recorded. */
  public KernelCode code() {
    return recorded.code();
  }

  /** Number of the block that is recorded. */
  public long block() {
    return block;
  }

  public StepObserver observer() {
    return recorder;
  }

  public List<Step> steps() {
    return List.copyOf(recorder.steps());
  }

  public boolean isCut() {
    return recorder.isCut();
  }

  public List<ThreadMap> maps() {
    return maps.maps();
  }
}
