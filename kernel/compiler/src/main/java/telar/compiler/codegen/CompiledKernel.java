package telar.compiler.codegen;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.List;
import org.jspecify.annotations.Nullable;
import telar.simt.abi.BlockCode;
import telar.simt.abi.BlockContext;
import telar.simt.abi.BlockProgram;
import telar.simt.abi.KernelCode;
import telar.simt.abi.SharedObject;
import telar.simt.abi.WriteTargets;
import telar.simt.memory.ElementType;

/** The generated class of a kernel, seen as the runtime sees kernels. */
final class CompiledKernel implements KernelCode {

  private final MethodHandle constructor;
  private final List<SharedObject> shared;
  private final List<@Nullable ElementType> pointees;
  private final WriteTargets writes;

  CompiledKernel(
      Class<?> generated,
      List<SharedObject> shared,
      List<@Nullable ElementType> pointees,
      WriteTargets writes) {
    this.constructor = constructor(generated);
    this.shared = shared;
    this.pointees = pointees;
    this.writes = writes;
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
    try {
      return (BlockCode) constructor.invokeExact(block);
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
}
