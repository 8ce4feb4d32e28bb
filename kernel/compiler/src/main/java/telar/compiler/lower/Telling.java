package telar.compiler.lower;

import java.util.List;
import org.jspecify.annotations.Nullable;
import telar.compiler.ir.Expr;
import telar.compiler.ir.Local;
import telar.simt.event.AccessSite;
import telar.simt.event.BranchSite;

/**
 * What a piece of lane code accesses, in order, as values that can be computed before it runs: so
 * the code itself need not note each lane's addresses, and can be any code that does the same.
 */
public record Telling(List<Item> items) {

  /** A part of what is told. */
  public sealed interface Item {}

  /**
   * An access.
   *
   * @param address of a lane, in the first round when it is in a loop
   * @param slopes bytes from a thread to the next along x, y and z; null when the lanes lie in
   *     other ways
   * @param step bytes from a round to the next; the same in all lanes
   */
  public record Access(AccessSite site, Expr address, @Nullable List<Expr> slopes, Expr step)
      implements Item {}

  /**
   * A loop.
   *
   * @param site its condition; null when that is not seen
   * @param rounds the register that counts its rounds
   * @param accesses those of one round
   */
  public record Repeated(@Nullable BranchSite site, Local rounds, List<Access> accesses)
      implements Item {}
}
