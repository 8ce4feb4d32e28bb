package telar.simt.host;

import telar.simt.abi.CallSite;

/**
 * Something that host code asked of the CUDA runtime and got, for those who follow it.
 *
 * @param kind what it is
 * @param call the function; of a launch, the kernel
 * @param site where it stands
 * @param object the device's memory that it names; empty when unknown
 * @param bytes how many; 0 where that does not apply
 */
public record HostCall(Kind kind, String call, CallSite site, String object, long bytes) {

  /** What host code asks for. */
  public enum Kind {
    RESERVE,
    TO_DEVICE,
    TO_HOST,
    COPY,
    LAUNCH,
    WAIT,
    FREE
  }
}
