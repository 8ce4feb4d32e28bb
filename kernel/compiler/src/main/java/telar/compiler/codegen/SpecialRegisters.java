package telar.compiler.codegen;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;
import telar.simt.abi.BlockContext;
import telar.simt.launch.LaunchGeometry;

/** The built-in variables of a kernel by their IR names. */
final class SpecialRegisters {

  /** Methods of {@code BlockContext}. */
  private static final Map<String, String> BLOCK =
      Map.of("blockIdx.x", "blockX", "blockIdx.y", "blockY", "blockIdx.z", "blockZ");

  /** Methods of {@code LaunchGeometry}. */
  private static final Map<String, String> GEOMETRY =
      Map.of(
          "blockDim.x", "blockX",
          "blockDim.y", "blockY",
          "blockDim.z", "blockZ",
          "gridDim.x", "gridX",
          "gridDim.y", "gridY",
          "gridDim.z", "gridZ");

  /** Methods of {@code BlockContext} that give arrays by thread, and of {@code ThreadContext}. */
  private static final Map<String, String> THREAD =
      Map.of("threadIdx.x", "threadX", "threadIdx.y", "threadY", "threadIdx.z", "threadZ");

  private static final String WARP_SIZE = "warpSize";

  private SpecialRegisters() {}

  /** Whether it has the same value in all threads of a block. */
  static boolean isUniform(String name) {
    return BLOCK.containsKey(name) || GEOMETRY.containsKey(name) || name.equals(WARP_SIZE);
  }

  /** Whether it is one at all. */
  static boolean isSpecial(String name) {
    return isUniform(name) || THREAD.containsKey(name);
  }

  /** The accessor of a register that differs between threads; null for any other name. */
  static @Nullable String threadAccessor(String name) {
    return THREAD.get(name);
  }

  /** Pushes a uniform register; false when the name is none. {@code block} pushes the block. */
  static boolean pushUniform(Code code, String name, Runnable block) {
    if (name.equals(WARP_SIZE)) {
      code.push(32);
    } else if (BLOCK.containsKey(name)) {
      block.run();
      code.callVirtual(BlockContext.class, BLOCK.get(name), "()I");
    } else if (GEOMETRY.containsKey(name)) {
      block.run();
      String geometry = "()" + Type.getDescriptor(LaunchGeometry.class);
      code.callVirtual(BlockContext.class, "geometry", geometry);
      code.callVirtual(LaunchGeometry.class, GEOMETRY.get(name), "()I");
    } else {
      return false;
    }
    return true;
  }
}
