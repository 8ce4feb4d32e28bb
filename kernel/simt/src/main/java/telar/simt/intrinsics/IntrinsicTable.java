package telar.simt.intrinsics;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;

/** Every built-in function by its prelude name. */
public final class IntrinsicTable {

  private static final List<Class<?>> KERNEL_FAMILIES =
      List.of(
          FloatMath.class,
          DoubleMath.class,
          IntegerMath.class,
          Conversions.class,
          HalfConversions.class,
          IntegerAtomics.class,
          LongAtomics.class,
          FloatAtomics.class,
          Shuffles.class,
          LongShuffles.class,
          Votes.class,
          WarpReductions.class,
          ThreadBuiltins.class,
          GridCalls.class,
          ArrivalBarriers.class,
          MatrixLoads.class,
          MatrixProducts.class,
          DirectedArithmetic.class,
          StepCalls.class,
          LongConversions.class,
          SpecialFunctions.class,
          FloatSpecialFunctions.class);

  private static final Map<String, IntrinsicMethod> METHODS = collect();

  private IntrinsicTable() {}

  public static Optional<IntrinsicMethod> find(String name) {
    return Optional.ofNullable(METHODS.get(name));
  }

  /** All names, sorted. */
  public static Set<String> names() {
    return METHODS.keySet();
  }

  private static Map<String, IntrinsicMethod> collect() {
    Map<String, IntrinsicMethod> methods = new TreeMap<>();
    List<Class<?>> families = new ArrayList<>(KERNEL_FAMILIES);
    ServiceLoader.load(IntrinsicFamilies.class, IntrinsicFamilies.class.getClassLoader())
        .forEach(more -> families.addAll(more.classes()));
    for (Class<?> family : families) {
      for (Method method : family.getMethods()) {
        Intrinsic thread = method.getAnnotation(Intrinsic.class);
        WarpIntrinsic warp = method.getAnnotation(WarpIntrinsic.class);
        if (thread != null) {
          add(methods, thread.value(), method, false);
        } else if (warp != null) {
          add(methods, warp.value(), method, true);
        }
      }
    }
    return Collections.unmodifiableMap(methods);
  }

  private static void add(
      Map<String, IntrinsicMethod> methods, String[] names, Method method, boolean warp) {
    for (String name : names) {
      if (methods.put(name, new IntrinsicMethod(name, method, warp)) != null) {
        throw new IllegalStateException("two methods for " + name);
      }
    }
  }
}
