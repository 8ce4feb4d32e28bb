package telar.simt.intrinsics;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The prelude names of a built-in that a whole warp executes. Parameters: {@link
 * telar.simt.abi.WarpContext}, the mask of the lanes that execute it, an array of 32 lanes for each
 * argument ({@code int[]}, {@code long[]}, {@code float[]}, {@code double[]}), and one for the
 * result when there is one. Only the active lanes of the result are written.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface WarpIntrinsic {
  /** Its names, e.g. {@code __shfl_down_sync.i32}. */
  String[] value();
}
