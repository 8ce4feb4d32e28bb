package telar.simt.intrinsics;

import java.util.List;

/** Service that adds classes of {@link Intrinsic} methods to the table. */
public interface IntrinsicFamilies {

  List<Class<?>> classes();
}
