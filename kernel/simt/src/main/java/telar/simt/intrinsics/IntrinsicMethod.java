package telar.simt.intrinsics;

import java.lang.reflect.Method;
import telar.simt.abi.ThreadContext;

/**
 * The Java method of a built-in.
 *
 * @param name the prelude name
 * @param method public and static
 * @param warp whether a whole warp executes it ({@link WarpIntrinsic}), else each thread
 */
public record IntrinsicMethod(String name, Method method, boolean warp) {

  /** Whether its first parameter is the thread that executes it. */
  public boolean takesThread() {
    Class<?>[] parameters = method.getParameterTypes();
    return parameters.length > 0 && parameters[0] == ThreadContext.class;
  }

  /**
   * Whether its last parameter is a {@code long[]} with the raw bits of the variable arguments,
   * promoted as C does: integers sign- or zero-extended to 64 bits, floats as double bits.
   */
  public boolean isVariadic() {
    return method.isVarArgs();
  }
}
