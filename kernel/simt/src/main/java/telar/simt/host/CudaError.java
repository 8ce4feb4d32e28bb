package telar.simt.host;

/** The error codes of the CUDA runtime that the emulator gives. */
public enum CudaError {
  SUCCESS(0, "cudaSuccess", "no error"),
  INVALID_VALUE(1, "cudaErrorInvalidValue", "invalid argument"),
  MEMORY_ALLOCATION(2, "cudaErrorMemoryAllocation", "out of memory"),
  INVALID_CONFIGURATION(9, "cudaErrorInvalidConfiguration", "invalid configuration argument"),
  INVALID_SYMBOL(13, "cudaErrorInvalidSymbol", "invalid device symbol"),
  INVALID_MEMCPY_DIRECTION(
      21, "cudaErrorInvalidMemcpyDirection", "invalid copy direction for memcpy"),
  INVALID_DEVICE(101, "cudaErrorInvalidDevice", "invalid device ordinal"),
  INVALID_RESOURCE_HANDLE(400, "cudaErrorInvalidResourceHandle", "invalid resource handle"),
  NOT_READY(600, "cudaErrorNotReady", "device not ready"),
  ILLEGAL_ADDRESS(700, "cudaErrorIllegalAddress", "an illegal memory access was encountered"),
  LAUNCH_TIMEOUT(702, "cudaErrorLaunchTimeout", "the launch timed out and was terminated"),
  ASSERT(710, "cudaErrorAssert", "device-side assert triggered"),
  MISALIGNED_ADDRESS(716, "cudaErrorMisalignedAddress", "misaligned address"),
  LAUNCH_FAILURE(719, "cudaErrorLaunchFailure", "unspecified launch failure");

  private final int code;
  private final String symbol;
  private final String description;

  CudaError(int code, String symbol, String description) {
    this.code = code;
    this.symbol = symbol;
    this.description = description;
  }

  /** The value of {@code cudaError_t}. */
  public int code() {
    return code;
  }

  /** What {@code cudaGetErrorName} gives. */
  public String symbol() {
    return symbol;
  }

  /** What {@code cudaGetErrorString} gives. */
  public String description() {
    return description;
  }

  /** Whether it spoils the context: every later call gives it again. */
  public boolean isSticky() {
    return code >= 700;
  }
}
