package telar.simt.host;

import telar.simt.abi.CallSite;
import telar.simt.abi.ThreadContext;
import telar.simt.event.AccessSite;
import telar.simt.memory.Allocation;

/**
 * A copy to or from page-locked host memory that a GPU may be still at: until the host waits for
 * it, it must not touch what is written, nor change what is read.
 *
 * @param host the host's side of the copy
 * @param from its first byte
 * @param to behind its last byte
 * @param arrives whether the copy writes there, else it reads
 * @param call who asked for it
 */
record PendingCopy(Allocation host, long from, long to, boolean arrives, CallSite call) {

  /** Whether an access comes into its way. */
  boolean meets(Allocation object, long offset, long bytes, boolean writes) {
    return object == host && (arrives || writes) && offset < to && from < offset + bytes;
  }

  /** An access that came too early. */
  HostIssue issue(ThreadContext thread, boolean writes) {
    AccessSite access = thread.site();
    CallSite where = access == null ? CudaRuntime.site(thread) : LearnersCall.of(place(access));
    String what = host.name().isEmpty() ? HostMessages.text("object.unnamed") : host.name();
    String key = arrives ? (writes ? "pending.overwrites" : "pending.reads") : "pending.changes";
    String message = HostMessages.at(where, HostMessages.text(key, what, call.line()));
    return new HostIssue(HostIssue.Kind.UNSYNCHRONIZED, where, host.name(), message);
  }

  private static CallSite place(AccessSite access) {
    return new CallSite(
        access.file(),
        access.line(),
        access.column(),
        access.kernelFunction(),
        access.expression());
  }
}
