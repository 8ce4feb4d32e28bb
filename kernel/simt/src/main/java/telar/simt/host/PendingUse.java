package telar.simt.host;

import telar.simt.abi.CallSite;
import telar.simt.abi.ThreadContext;
import telar.simt.event.AccessSite;
import telar.simt.memory.Allocation;

/**
 * What a copy or a kernel does to memory of the host, and a GPU may be still at: until the host
 * waits for it, it must not touch what is written, nor change what is read.
 *
 * @param kernel what writes; empty for a copy
 * @param host the memory
 * @param from its first byte
 * @param to behind its last byte
 * @param writes whether it writes there, else it reads
 * @param call who asked for it
 */
record PendingUse(
    String kernel, Allocation host, long from, long to, boolean writes, CallSite call) {

  boolean isOfKernel() {
    return !kernel.isEmpty();
  }

  /** Whether an access comes into its way. */
  boolean meets(Allocation object, long offset, long bytes, boolean change) {
    return object == host && (writes || change) && offset < to && from < offset + bytes;
  }

  /** An access that came too early. */
  HostIssue issue(ThreadContext thread, boolean change) {
    AccessSite access = thread.site();
    CallSite where = access == null ? CudaRuntime.site(thread) : LearnersCall.of(place(access));
    String what = host.name().isEmpty() ? HostMessages.text("object.unnamed") : host.name();
    String line = String.valueOf(call.line());
    String text = HostMessages.text(key(change), what, line, kernel);
    String message = HostMessages.at(where, text);
    return new HostIssue(HostIssue.Kind.UNSYNCHRONIZED, where, host.name(), message);
  }

  private String key(boolean change) {
    String by = isOfKernel() ? "pending.kernel." : "pending.";
    return by + (writes ? (change ? "overwrites" : "reads") : "changes");
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
