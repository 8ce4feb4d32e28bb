package telar.simt.abi;

import telar.simt.event.AccessSite;
import telar.simt.event.BarrierSite;
import telar.simt.event.BranchSite;

/**
 * The places of the source that generated code refers to by number.
 *
 * @param accesses memory accesses
 * @param branches conditions
 * @param barriers barriers, shuffles and votes
 * @param calls launches and calls of built-in functions
 */
public record CodeData(
    AccessSite[] accesses, BranchSite[] branches, BarrierSite[] barriers, CallSite[] calls) {

  /** The class loader of generated code, which knows their data. */
  public interface Source {
    /** The data of a class. */
    CodeData data(String className);
  }

  /** The data of a generated class; called once, by its initialiser. */
  public static CodeData of(Class<?> generated) {
    if (generated.getClassLoader() instanceof Source source) {
      return source.data(generated.getName());
    }
    throw new IllegalArgumentException("not a generated class: " + generated);
  }
}
