package telar.simt.intrinsics;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The prelude names of a built-in that one thread executes. Parameters and result are {@code int},
 * {@code long}, {@code float} or {@code double}; a first parameter of type {@link
 * telar.simt.abi.ThreadContext} receives the thread.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Intrinsic {
  /** Its names, e.g. {@code sinf}. */
  String[] value();
}
