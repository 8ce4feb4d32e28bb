package telar.compiler.codegen;

import java.util.List;
import org.jspecify.annotations.Nullable;
import telar.compiler.ir.Local;
import telar.simt.event.AccessSite;
import telar.simt.event.BranchSite;

/** Something that lane code did and that observers are told of, once for a whole warp. */
sealed interface LaneEvent {

  /** A memory access; its addresses are in the list of that number. */
  record Access(AccessSite site, int list) implements LaneEvent {}

  /**
   * A memory access whose addresses were computed before the code ran.
   *
   * @param slot where what tells them was left
   * @param list the list of addresses by lane; -1 when the slot says all
   */
  record Told(AccessSite site, int slot, int list) implements LaneEvent {}

  /** The rounds of a loop, counted by a register, with the accesses of each. */
  record Rounds(@Nullable BranchSite site, Local counter, List<Told> accesses)
      implements LaneEvent {}

  /** A thread fence. */
  record Fence() implements LaneEvent {}
}
