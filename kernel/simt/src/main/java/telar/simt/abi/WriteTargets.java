package telar.simt.abi;

import java.util.Set;
import java.util.function.IntPredicate;
import telar.simt.memory.Address;

/**
 * What the threads of a kernel may write to, besides their own and shared memory: what an observer
 * of races need not watch is never a target.
 *
 * @param anywhere whether a pointer of unknown origin is written through
 * @param parameters numbers of the parameters whose objects are written
 * @param globals numbers of the module's variables that are written
 */
public record WriteTargets(boolean anywhere, Set<Integer> parameters, Set<Integer> globals) {

  public static final WriteTargets ANYWHERE = new WriteTargets(true, Set.of(), Set.of());

  /**
   * Whether a launch may write to an object, by the bits of its addresses above the offset.
   *
   * @param arguments the launch's arguments
   * @param variables addresses of the module's variables
   */
  public IntPredicate objects(long[] arguments, long[] variables) {
    if (anywhere) {
      return object -> true;
    }
    int[] written = new int[parameters.size() + globals.size()];
    int n = 0;
    for (int parameter : parameters) {
      written[n++] = Address.key(arguments[parameter]);
    }
    for (int variable : globals) {
      written[n++] = Address.key(variables[variable]);
    }
    return object -> contains(written, object);
  }

  private static boolean contains(int[] written, int object) {
    for (int one : written) {
      if (one == object) {
        return true;
      }
    }
    return false;
  }
}
