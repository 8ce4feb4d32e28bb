package telar.compiler.codegen;

import telar.simt.event.AccessSite;

/** Something that lane code did and that observers are told of, once for a whole warp. */
sealed interface LaneEvent {

  /** A memory access; its addresses are in the list of that number. */
  record Access(AccessSite site, int list) implements LaneEvent {}

  /** A thread fence. */
  record Fence() implements LaneEvent {}
}
