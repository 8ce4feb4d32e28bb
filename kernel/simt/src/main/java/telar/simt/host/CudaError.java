package telar.simt.host;

/** The error codes of the CUDA runtime that the emulator gives. */
public enum CudaError {
  SUCCESS(0, "cudaSuccess", "no error"),
  INVALID_VALUE(1, "cudaErrorInvalidValue", "invalid argument"),
  MEMORY_ALLOCATION(2, "cudaErrorMemoryAllocation", "out of memory"),
  INITIALIZATION_ERROR(3, "cudaErrorInitializationError", "initialization error"),
  CUDART_UNLOADING(4, "cudaErrorCudartUnloading", "driver shutting down"),
  PROFILER_DISABLED(
      5, "cudaErrorProfilerDisabled", "profiler disabled while using external profiling tool"),
  INVALID_CONFIGURATION(9, "cudaErrorInvalidConfiguration", "invalid configuration argument"),
  INVALID_PITCH_VALUE(12, "cudaErrorInvalidPitchValue", "invalid pitch argument"),
  INVALID_SYMBOL(13, "cudaErrorInvalidSymbol", "invalid device symbol"),
  INVALID_HOST_POINTER(16, "cudaErrorInvalidHostPointer", "invalid host pointer"),
  INVALID_DEVICE_POINTER(17, "cudaErrorInvalidDevicePointer", "invalid device pointer"),
  INVALID_TEXTURE(18, "cudaErrorInvalidTexture", "invalid texture reference"),
  INVALID_TEXTURE_BINDING(
      19, "cudaErrorInvalidTextureBinding", "texture is not bound to a pointer"),
  INVALID_CHANNEL_DESCRIPTOR(20, "cudaErrorInvalidChannelDescriptor", "invalid channel descriptor"),
  INVALID_MEMCPY_DIRECTION(
      21, "cudaErrorInvalidMemcpyDirection", "invalid copy direction for memcpy"),
  INSUFFICIENT_DRIVER(
      35,
      "cudaErrorInsufficientDriver",
      "CUDA driver version is insufficient for CUDA runtime version"),
  MISSING_CONFIGURATION(
      52, "cudaErrorMissingConfiguration", "__global__ function call is not configured"),
  PRIOR_LAUNCH_FAILURE(
      53, "cudaErrorPriorLaunchFailure", "unspecified launch failure in prior launch"),
  INVALID_DEVICE_FUNCTION(98, "cudaErrorInvalidDeviceFunction", "invalid device function"),
  NO_DEVICE(100, "cudaErrorNoDevice", "no CUDA-capable device is detected"),
  INVALID_DEVICE(101, "cudaErrorInvalidDevice", "invalid device ordinal"),
  INVALID_KERNEL_IMAGE(200, "cudaErrorInvalidKernelImage", "device kernel image is invalid"),
  DEVICE_UNINITIALIZED(201, "cudaErrorDeviceUninitialized", "invalid device context"),
  NO_KERNEL_IMAGE_FOR_DEVICE(
      209,
      "cudaErrorNoKernelImageForDevice",
      "no kernel image is available for execution on the device"),
  ECC_UNCORRECTABLE(214, "cudaErrorECCUncorrectable", "uncorrectable ECC error encountered"),
  PEER_ACCESS_UNSUPPORTED(
      217,
      "cudaErrorPeerAccessUnsupported",
      "peer access is not supported between these two devices"),
  INVALID_PTX(218, "cudaErrorInvalidPtx", "a PTX JIT compilation failed"),
  FILE_NOT_FOUND(301, "cudaErrorFileNotFound", "file not found"),
  INVALID_RESOURCE_HANDLE(400, "cudaErrorInvalidResourceHandle", "invalid resource handle"),
  ILLEGAL_STATE(
      401, "cudaErrorIllegalState", "the operation cannot be performed in the present state"),
  SYMBOL_NOT_FOUND(500, "cudaErrorSymbolNotFound", "named symbol not found"),
  NOT_READY(600, "cudaErrorNotReady", "device not ready"),
  ILLEGAL_ADDRESS(700, "cudaErrorIllegalAddress", "an illegal memory access was encountered"),
  LAUNCH_OUT_OF_RESOURCES(
      701, "cudaErrorLaunchOutOfResources", "too many resources requested for launch"),
  LAUNCH_TIMEOUT(702, "cudaErrorLaunchTimeout", "the launch timed out and was terminated"),
  PEER_ACCESS_ALREADY_ENABLED(
      704, "cudaErrorPeerAccessAlreadyEnabled", "peer access is already enabled"),
  PEER_ACCESS_NOT_ENABLED(705, "cudaErrorPeerAccessNotEnabled", "peer access has not been enabled"),
  SET_ON_ACTIVE_PROCESS(
      708, "cudaErrorSetOnActiveProcess", "cannot set while device is active in this process"),
  ASSERT(710, "cudaErrorAssert", "device-side assert triggered"),
  HOST_MEMORY_ALREADY_REGISTERED(
      712,
      "cudaErrorHostMemoryAlreadyRegistered",
      "part or all of the requested memory range is already mapped"),
  HOST_MEMORY_NOT_REGISTERED(
      713,
      "cudaErrorHostMemoryNotRegistered",
      "pointer does not correspond to a registered memory region"),
  HARDWARE_STACK_ERROR(714, "cudaErrorHardwareStackError", "hardware stack error"),
  ILLEGAL_INSTRUCTION(715, "cudaErrorIllegalInstruction", "an illegal instruction was encountered"),
  MISALIGNED_ADDRESS(716, "cudaErrorMisalignedAddress", "misaligned address"),
  INVALID_ADDRESS_SPACE(
      717,
      "cudaErrorInvalidAddressSpace",
      "operation not supported on global/shared address space"),
  INVALID_PC(718, "cudaErrorInvalidPc", "invalid program counter"),
  LAUNCH_FAILURE(719, "cudaErrorLaunchFailure", "unspecified launch failure"),
  COOPERATIVE_LAUNCH_TOO_LARGE(
      720, "cudaErrorCooperativeLaunchTooLarge", "too many blocks in cooperative launch"),
  NOT_PERMITTED(800, "cudaErrorNotPermitted", "operation not permitted"),
  NOT_SUPPORTED(801, "cudaErrorNotSupported", "operation not supported"),
  STREAM_CAPTURE_UNSUPPORTED(
      900, "cudaErrorStreamCaptureUnsupported", "operation not permitted when stream is capturing"),
  STREAM_CAPTURE_INVALIDATED(
      901,
      "cudaErrorStreamCaptureInvalidated",
      "operation failed due to a previous error during capture"),
  GRAPH_EXEC_UPDATE_FAILURE(
      910,
      "cudaErrorGraphExecUpdateFailure",
      "the graph update was not performed because it included changes which violated constraints specific to instantiated graph update"),
  UNKNOWN(999, "cudaErrorUnknown", "unknown error");

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
    return switch (this) {
      case ILLEGAL_ADDRESS, LAUNCH_TIMEOUT, ASSERT, MISALIGNED_ADDRESS, LAUNCH_FAILURE -> true;
      default -> false;
    };
  }
}
