package telar.simt.host;

import telar.simt.abi.CallSite;

/**
 * A wrong call of the CUDA runtime, for the report of the program's findings.
 *
 * @param kind what it is
 * @param site the call
 * @param variable what the call names; empty when unknown
 * @param message in Spanish, complete
 */
public record HostIssue(Kind kind, CallSite site, String variable, String message) {

  /** The kinds of wrong call. */
  public enum Kind {
    OUT_OF_BOUNDS,
    USE_AFTER_FREE,
    HOST_ACCESS,
    INVALID_FREE,
    BAD_LAUNCH,
    UNSYNCHRONIZED
  }
}
