package telar.device.emulator.launch;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import telar.simt.abi.BlockContext;
import telar.simt.abi.BlockProgram;
import telar.simt.abi.KernelCode;
import telar.simt.abi.SharedObject;
import telar.simt.memory.ElementType;

/** A kernel written in Java: what it does with a block. */
record HandKernel(Consumer<BlockContext> body) implements KernelCode {

  @Override
  public BlockProgram start(BlockContext block) {
    return () -> body.accept(block);
  }

  @Override
  public List<SharedObject> shared() {
    return List.of();
  }

  @Override
  public List<@Nullable ElementType> pointees() {
    return List.of();
  }
}
