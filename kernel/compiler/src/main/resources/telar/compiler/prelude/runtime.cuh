// La API de tiempo de ejecución de CUDA.
enum cudaError {
  cudaSuccess = 0,
  cudaErrorInvalidValue = 1,
  cudaErrorMemoryAllocation = 2,
  cudaErrorInitializationError = 3,
  cudaErrorCudartUnloading = 4,
  cudaErrorProfilerDisabled = 5,
  cudaErrorInvalidConfiguration = 9,
  cudaErrorInvalidPitchValue = 12,
  cudaErrorInvalidSymbol = 13,
  cudaErrorInvalidHostPointer = 16,
  cudaErrorInvalidDevicePointer = 17,
  cudaErrorInvalidTexture = 18,
  cudaErrorInvalidTextureBinding = 19,
  cudaErrorInvalidChannelDescriptor = 20,
  cudaErrorInvalidMemcpyDirection = 21,
  cudaErrorInsufficientDriver = 35,
  cudaErrorMissingConfiguration = 52,
  cudaErrorPriorLaunchFailure = 53,
  cudaErrorInvalidDeviceFunction = 98,
  cudaErrorNoDevice = 100,
  cudaErrorInvalidDevice = 101,
  cudaErrorInvalidKernelImage = 200,
  cudaErrorDeviceUninitialized = 201,
  cudaErrorNoKernelImageForDevice = 209,
  cudaErrorECCUncorrectable = 214,
  cudaErrorPeerAccessUnsupported = 217,
  cudaErrorInvalidPtx = 218,
  cudaErrorFileNotFound = 301,
  cudaErrorInvalidResourceHandle = 400,
  cudaErrorIllegalState = 401,
  cudaErrorSymbolNotFound = 500,
  cudaErrorNotReady = 600,
  cudaErrorIllegalAddress = 700,
  cudaErrorLaunchOutOfResources = 701,
  cudaErrorLaunchTimeout = 702,
  cudaErrorPeerAccessAlreadyEnabled = 704,
  cudaErrorPeerAccessNotEnabled = 705,
  cudaErrorSetOnActiveProcess = 708,
  cudaErrorAssert = 710,
  cudaErrorHostMemoryAlreadyRegistered = 712,
  cudaErrorHostMemoryNotRegistered = 713,
  cudaErrorHardwareStackError = 714,
  cudaErrorIllegalInstruction = 715,
  cudaErrorMisalignedAddress = 716,
  cudaErrorInvalidAddressSpace = 717,
  cudaErrorInvalidPc = 718,
  cudaErrorLaunchFailure = 719,
  cudaErrorCooperativeLaunchTooLarge = 720,
  cudaErrorNotPermitted = 800,
  cudaErrorNotSupported = 801,
  cudaErrorStreamCaptureUnsupported = 900,
  cudaErrorStreamCaptureInvalidated = 901,
  cudaErrorGraphExecUpdateFailure = 910,
  cudaErrorUnknown = 999,
};
typedef enum cudaError cudaError_t;

enum cudaMemcpyKind {
  cudaMemcpyHostToHost = 0,
  cudaMemcpyHostToDevice = 1,
  cudaMemcpyDeviceToHost = 2,
  cudaMemcpyDeviceToDevice = 3,
  cudaMemcpyDefault = 4
};
struct CUstream_st;
typedef CUstream_st *cudaStream_t;
struct CUevent_st;
typedef CUevent_st *cudaEvent_t;
#define cudaHostAllocDefault 0
#define cudaHostAllocPortable 1
#define cudaHostAllocMapped 2
#define cudaHostAllocWriteCombined 4
#define cudaMemAttachGlobal 1
#define cudaMemAttachHost 2
#define cudaEventDefault 0
#define cudaEventBlockingSync 1
#define cudaEventDisableTiming 2
#define cudaStreamDefault 0
#define cudaStreamNonBlocking 1
#define cudaCpuDeviceId (-1)
#define CUDART_VERSION 12060

#define cudaStreamLegacy ((cudaStream_t)0x1)
#define cudaStreamPerThread ((cudaStream_t)0x2)
#define cudaInvalidDeviceId (-2)

enum cudaComputeMode {
  cudaComputeModeDefault = 0,
  cudaComputeModeExclusive = 1,
  cudaComputeModeProhibited = 2,
  cudaComputeModeExclusiveProcess = 3
};
enum cudaFuncAttribute {
  cudaFuncAttributeMaxDynamicSharedMemorySize = 8,
  cudaFuncAttributePreferredSharedMemoryCarveout = 9,
  cudaFuncAttributeNonPortableClusterSizeAllowed = 14
};
enum cudaFuncCache {
  cudaFuncCachePreferNone = 0,
  cudaFuncCachePreferShared = 1,
  cudaFuncCachePreferL1 = 2,
  cudaFuncCachePreferEqual = 3
};
enum cudaDeviceAttr {
  cudaDevAttrMaxThreadsPerBlock = 1,
  cudaDevAttrMaxBlockDimX = 2,
  cudaDevAttrMaxBlockDimY = 3,
  cudaDevAttrMaxBlockDimZ = 4,
  cudaDevAttrMaxGridDimX = 5,
  cudaDevAttrMaxGridDimY = 6,
  cudaDevAttrMaxGridDimZ = 7,
  cudaDevAttrMaxSharedMemoryPerBlock = 8,
  cudaDevAttrTotalConstantMemory = 9,
  cudaDevAttrWarpSize = 10,
  cudaDevAttrMaxPitch = 11,
  cudaDevAttrMaxRegistersPerBlock = 12,
  cudaDevAttrClockRate = 13,
  cudaDevAttrTextureAlignment = 14,
  cudaDevAttrGpuOverlap = 15,
  cudaDevAttrMultiProcessorCount = 16,
  cudaDevAttrKernelExecTimeout = 17,
  cudaDevAttrIntegrated = 18,
  cudaDevAttrCanMapHostMemory = 19,
  cudaDevAttrComputeMode = 20,
  cudaDevAttrMaxTexture1DWidth = 21,
  cudaDevAttrMaxTexture2DWidth = 22,
  cudaDevAttrMaxTexture2DHeight = 23,
  cudaDevAttrConcurrentKernels = 31,
  cudaDevAttrEccEnabled = 32,
  cudaDevAttrPciBusId = 33,
  cudaDevAttrPciDeviceId = 34,
  cudaDevAttrTccDriver = 35,
  cudaDevAttrMemoryClockRate = 36,
  cudaDevAttrGlobalMemoryBusWidth = 37,
  cudaDevAttrL2CacheSize = 38,
  cudaDevAttrMaxThreadsPerMultiProcessor = 39,
  cudaDevAttrAsyncEngineCount = 40,
  cudaDevAttrUnifiedAddressing = 41,
  cudaDevAttrPciDomainId = 50,
  cudaDevAttrComputeCapabilityMajor = 75,
  cudaDevAttrComputeCapabilityMinor = 76,
  cudaDevAttrStreamPrioritiesSupported = 78,
  cudaDevAttrGlobalL1CacheSupported = 79,
  cudaDevAttrLocalL1CacheSupported = 80,
  cudaDevAttrMaxSharedMemoryPerMultiprocessor = 81,
  cudaDevAttrMaxRegistersPerMultiprocessor = 82,
  cudaDevAttrManagedMemory = 83,
  cudaDevAttrIsMultiGpuBoard = 84,
  cudaDevAttrMultiGpuBoardGroupID = 85,
  cudaDevAttrHostNativeAtomicSupported = 86,
  cudaDevAttrSingleToDoublePrecisionPerfRatio = 87,
  cudaDevAttrPageableMemoryAccess = 88,
  cudaDevAttrConcurrentManagedAccess = 89,
  cudaDevAttrComputePreemptionSupported = 90,
  cudaDevAttrCanUseHostPointerForRegisteredMem = 91,
  cudaDevAttrCooperativeLaunch = 95,
  cudaDevAttrCooperativeMultiDeviceLaunch = 96,
  cudaDevAttrMaxSharedMemoryPerBlockOptin = 97,
  cudaDevAttrHostRegisterSupported = 99,
  cudaDevAttrPageableMemoryAccessUsesHostPageTables = 100,
  cudaDevAttrDirectManagedMemAccessFromHost = 101,
  cudaDevAttrMaxBlocksPerMultiprocessor = 106,
  cudaDevAttrMaxPersistingL2CacheSize = 108,
  cudaDevAttrMaxAccessPolicyWindowSize = 109,
  cudaDevAttrReservedSharedMemoryPerBlock = 111,
  cudaDevAttrMemoryPoolsSupported = 115
};
/// Reserva memoria del dispositivo, sin inicializar.
template <typename T> __host__ __device__ __telar_intrinsic("cudaMalloc") cudaError_t cudaMalloc(T **pointer, size_t bytes);
template <typename T> __host__ __telar_intrinsic("cudaMallocAsync") cudaError_t cudaMallocAsync(T **pointer, size_t bytes, cudaStream_t stream);
/// Reserva memoria que usan el host y el dispositivo.
template <typename T> __host__ __telar_intrinsic("cudaMallocManaged") cudaError_t cudaMallocManaged(T **pointer, size_t bytes, unsigned int flags = 1);
/// Reserva memoria fija (pinned) del host.
template <typename T> __host__ __telar_intrinsic("cudaMallocHost") cudaError_t cudaMallocHost(T **pointer, size_t bytes, unsigned int flags = 0);
template <typename T> __host__ __telar_intrinsic("cudaHostAlloc") cudaError_t cudaHostAlloc(T **pointer, size_t bytes, unsigned int flags);
template <typename T> __host__ __telar_intrinsic("cudaMallocPitch") cudaError_t cudaMallocPitch(T **pointer, size_t *pitch, size_t width, size_t height);
/// Libera memoria del dispositivo.
__host__ __device__ __telar_intrinsic("cudaFree") cudaError_t cudaFree(void *address);
__host__ __telar_intrinsic("cudaFreeAsync") cudaError_t cudaFreeAsync(void *address, cudaStream_t stream);
__host__ __telar_intrinsic("cudaFreeHost") cudaError_t cudaFreeHost(void *address);
__host__ __telar_intrinsic("cudaMemGetInfo") cudaError_t cudaMemGetInfo(size_t *free, size_t *total);
/// Copia bytes entre host y dispositivo; primero el destino.
__host__ __telar_intrinsic("cudaMemcpy") cudaError_t cudaMemcpy(void *target, const void *source, size_t bytes, cudaMemcpyKind kind);
__host__ __device__ __telar_intrinsic("cudaMemcpyAsync") cudaError_t cudaMemcpyAsync(void *target, const void *source, size_t bytes, cudaMemcpyKind kind, cudaStream_t stream = 0);
__host__ __telar_intrinsic("cudaMemcpy2D") cudaError_t cudaMemcpy2D(void *target, size_t targetPitch, const void *source, size_t sourcePitch, size_t width, size_t height, cudaMemcpyKind kind);
__host__ __telar_intrinsic("cudaMemcpy2DAsync") cudaError_t cudaMemcpy2DAsync(void *target, size_t targetPitch, const void *source, size_t sourcePitch, size_t width, size_t height, cudaMemcpyKind kind, cudaStream_t stream = 0);
/// Pone todos los bytes en value.
__host__ __telar_intrinsic("cudaMemset") cudaError_t cudaMemset(void *target, int value, size_t bytes);
__host__ __device__ __telar_intrinsic("cudaMemsetAsync") cudaError_t cudaMemsetAsync(void *target, int value, size_t bytes, cudaStream_t stream = 0);
__host__ __telar_intrinsic("cudaMemset2D") cudaError_t cudaMemset2D(void *target, size_t pitch, int value, size_t width, size_t height);
__host__ inline cudaError_t cudaMemset2DAsync(void *target, size_t pitch, int value, size_t width, size_t height, cudaStream_t stream = 0) { return cudaMemset2D(target, pitch, value, width, height); }
__host__ __telar_intrinsic("cudaMemPrefetchAsync") cudaError_t cudaMemPrefetchAsync(const void *address, size_t bytes, int device, cudaStream_t stream = 0);
/// Copia a una variable __device__ o __constant__.
template <typename T> __host__ __telar_intrinsic("cudaMemcpyToSymbol") cudaError_t cudaMemcpyToSymbol(const T &symbol, const void *source, size_t bytes, size_t offset = 0, cudaMemcpyKind kind = cudaMemcpyHostToDevice);
template <typename T> __host__ __telar_intrinsic("cudaMemcpyToSymbolAsync") cudaError_t cudaMemcpyToSymbolAsync(const T &symbol, const void *source, size_t bytes, size_t offset, cudaMemcpyKind kind, cudaStream_t stream = 0);
/// Copia desde una variable __device__ o __constant__.
template <typename T> __host__ __telar_intrinsic("cudaMemcpyFromSymbol") cudaError_t cudaMemcpyFromSymbol(void *target, const T &symbol, size_t bytes, size_t offset = 0, cudaMemcpyKind kind = cudaMemcpyDeviceToHost);
template <typename T> __host__ __telar_intrinsic("cudaMemcpyFromSymbolAsync") cudaError_t cudaMemcpyFromSymbolAsync(void *target, const T &symbol, size_t bytes, size_t offset, cudaMemcpyKind kind, cudaStream_t stream = 0);
template <typename T> __host__ __telar_intrinsic("cudaGetSymbolAddress") cudaError_t cudaGetSymbolAddress(void **pointer, const T &symbol);
template <typename T> __host__ __telar_intrinsic("cudaGetSymbolSize") cudaError_t cudaGetSymbolSize(size_t *size, const T &symbol);
/// Espera a que el dispositivo termine.
__host__ __device__ __telar_intrinsic("cudaDeviceSynchronize") cudaError_t cudaDeviceSynchronize();
__host__ __telar_intrinsic("cudaDeviceReset") cudaError_t cudaDeviceReset();
__host__ __telar_intrinsic("cudaDeviceSynchronize") cudaError_t cudaThreadSynchronize();
__host__ __device__ __telar_intrinsic("cudaGetDeviceCount") cudaError_t cudaGetDeviceCount(int *count);
__host__ __device__ __telar_intrinsic("cudaGetDevice") cudaError_t cudaGetDevice(int *device);
__host__ __telar_intrinsic("cudaSetDevice") cudaError_t cudaSetDevice(int device);
__host__ __device__ __telar_intrinsic("cudaRuntimeGetVersion") cudaError_t cudaRuntimeGetVersion(int *version);
__host__ __telar_intrinsic("cudaDriverGetVersion") cudaError_t cudaDriverGetVersion(int *version);
__host__ __device__ __telar_intrinsic("cudaDeviceGetAttribute") cudaError_t cudaDeviceGetAttribute(int *value, cudaDeviceAttr attribute, int device);
/// Da el último error y lo olvida.
__host__ __device__ __telar_intrinsic("cudaGetLastError") cudaError_t cudaGetLastError();
/// Da el último error sin olvidarlo.
__host__ __device__ __telar_intrinsic("cudaPeekAtLastError") cudaError_t cudaPeekAtLastError();
/// Explica un error.
__host__ __device__ __telar_intrinsic("cudaGetErrorString") const char * cudaGetErrorString(cudaError_t error);
__host__ __device__ __telar_intrinsic("cudaGetErrorName") const char * cudaGetErrorName(cudaError_t error);
__host__ __telar_intrinsic("cudaStreamCreate") cudaError_t cudaStreamCreate(cudaStream_t *stream);
__host__ __device__ __telar_intrinsic("cudaStreamCreateWithFlags") cudaError_t cudaStreamCreateWithFlags(cudaStream_t *stream, unsigned int flags);
__host__ __device__ __telar_intrinsic("cudaStreamDestroy") cudaError_t cudaStreamDestroy(cudaStream_t stream);
__host__ __telar_intrinsic("cudaStreamSynchronize") cudaError_t cudaStreamSynchronize(cudaStream_t stream);
__host__ __telar_intrinsic("cudaStreamQuery") cudaError_t cudaStreamQuery(cudaStream_t stream);
__host__ __device__ __telar_intrinsic("cudaStreamWaitEvent") cudaError_t cudaStreamWaitEvent(cudaStream_t stream, cudaEvent_t event, unsigned int flags = 0);
__host__ __telar_intrinsic("cudaEventCreate") cudaError_t cudaEventCreate(cudaEvent_t *event);
__host__ __device__ __telar_intrinsic("cudaEventCreateWithFlags") cudaError_t cudaEventCreateWithFlags(cudaEvent_t *event, unsigned int flags);
__host__ __device__ __telar_intrinsic("cudaEventCreateWithFlags") cudaError_t cudaEventCreate(cudaEvent_t *event, unsigned int flags);
__host__ __device__ __telar_intrinsic("cudaEventRecord") cudaError_t cudaEventRecord(cudaEvent_t event, cudaStream_t stream = 0);
__host__ __telar_intrinsic("cudaEventSynchronize") cudaError_t cudaEventSynchronize(cudaEvent_t event);
__host__ __telar_intrinsic("cudaEventQuery") cudaError_t cudaEventQuery(cudaEvent_t event);
__host__ __device__ __telar_intrinsic("cudaEventDestroy") cudaError_t cudaEventDestroy(cudaEvent_t event);
/// Milisegundos entre dos eventos (en el emulador no es tiempo de GPU).
__host__ __telar_intrinsic("cudaEventElapsedTime") cudaError_t cudaEventElapsedTime(float *milliseconds, cudaEvent_t start, cudaEvent_t end);
template <typename T> __host__ __telar_intrinsic("cudaFuncSetAttribute") cudaError_t cudaFuncSetAttribute(T *function, cudaFuncAttribute attribute, int value);
template <typename T> __host__ __telar_intrinsic("cudaFuncSetCacheConfig") cudaError_t cudaFuncSetCacheConfig(T *function, cudaFuncCache config);

/// Propiedades de un dispositivo.
struct cudaUUID_t { char bytes[16]; };
struct cudaDeviceProp {
  char name[256];
  cudaUUID_t uuid;
  size_t totalGlobalMem;
  size_t sharedMemPerBlock;
  int regsPerBlock;
  int warpSize;
  size_t memPitch;
  int maxThreadsPerBlock;
  int maxThreadsDim[3];
  int maxGridSize[3];
  int clockRate;
  size_t totalConstMem;
  int major;
  int minor;
  size_t textureAlignment;
  size_t texturePitchAlignment;
  int deviceOverlap;
  int multiProcessorCount;
  int kernelExecTimeoutEnabled;
  int integrated;
  int canMapHostMemory;
  int computeMode;
  int maxTexture1D;
  int maxTexture2D[2];
  int maxTexture3D[3];
  int maxTexture1DLayered[2];
  int maxTexture2DLayered[3];
  size_t surfaceAlignment;
  int concurrentKernels;
  int ECCEnabled;
  int pciBusID;
  int pciDeviceID;
  int pciDomainID;
  int tccDriver;
  int asyncEngineCount;
  int unifiedAddressing;
  int memoryClockRate;
  int memoryBusWidth;
  int l2CacheSize;
  int persistingL2CacheMaxSize;
  int maxThreadsPerMultiProcessor;
  int streamPrioritiesSupported;
  int globalL1CacheSupported;
  int localL1CacheSupported;
  size_t sharedMemPerMultiprocessor;
  int regsPerMultiprocessor;
  int managedMemory;
  int isMultiGpuBoard;
  int multiGpuBoardGroupID;
  int hostNativeAtomicSupported;
  int singleToDoublePrecisionPerfRatio;
  int pageableMemoryAccess;
  int concurrentManagedAccess;
  int computePreemptionSupported;
  int canUseHostPointerForRegisteredMem;
  int cooperativeLaunch;
  int cooperativeMultiDeviceLaunch;
  size_t sharedMemPerBlockOptin;
  int pageableMemoryAccessUsesHostPageTables;
  int directManagedMemAccessFromHost;
  int maxBlocksPerMultiProcessor;
  int accessPolicyMaxWindowSize;
  size_t reservedSharedMemPerBlock;
  int hostRegisterSupported;
  int memoryPoolsSupported;
};

__host__ inline int __telar_attribute(int attribute) {
  int value = 0;
  cudaDeviceGetAttribute(&value, (cudaDeviceAttr)attribute, 0);
  return value;
}

/// Llena las propiedades del dispositivo.
__host__ inline cudaError_t cudaGetDeviceProperties(cudaDeviceProp *p, int device) {
  if (device != 0) return cudaSetDevice(device);
  memset(p, 0, sizeof(cudaDeviceProp));
  strcpy(p->name, "Emulador de Telar");
  size_t unused;
  cudaMemGetInfo(&unused, &p->totalGlobalMem);
  p->sharedMemPerBlock = __telar_attribute(8);
  p->regsPerBlock = __telar_attribute(12);
  p->warpSize = __telar_attribute(10);
  p->memPitch = __telar_attribute(11);
  p->maxThreadsPerBlock = __telar_attribute(1);
  for (int i = 0; i < 3; i++) {
    p->maxThreadsDim[i] = __telar_attribute(2 + i);
    p->maxGridSize[i] = __telar_attribute(5 + i);
    p->maxTexture3D[i] = 16384;
  }
  p->clockRate = __telar_attribute(13);
  p->totalConstMem = __telar_attribute(9);
  p->major = __telar_attribute(75);
  p->minor = __telar_attribute(76);
  p->textureAlignment = __telar_attribute(14);
  p->texturePitchAlignment = 32;
  p->deviceOverlap = __telar_attribute(15);
  p->multiProcessorCount = __telar_attribute(16);
  p->canMapHostMemory = __telar_attribute(19);
  p->maxTexture1D = 131072;
  p->maxTexture2D[0] = 131072;
  p->maxTexture2D[1] = 65536;
  p->maxTexture1DLayered[0] = 32768;
  p->maxTexture1DLayered[1] = 2048;
  p->maxTexture2DLayered[0] = 32768;
  p->maxTexture2DLayered[1] = 32768;
  p->maxTexture2DLayered[2] = 2048;
  p->surfaceAlignment = 512;
  p->concurrentKernels = __telar_attribute(31);
  p->asyncEngineCount = __telar_attribute(40);
  p->unifiedAddressing = __telar_attribute(41);
  p->memoryClockRate = __telar_attribute(36);
  p->memoryBusWidth = __telar_attribute(37);
  p->l2CacheSize = __telar_attribute(38);
  p->persistingL2CacheMaxSize = __telar_attribute(108);
  p->accessPolicyMaxWindowSize = __telar_attribute(109);
  p->maxThreadsPerMultiProcessor = __telar_attribute(39);
  p->streamPrioritiesSupported = __telar_attribute(78);
  p->globalL1CacheSupported = __telar_attribute(79);
  p->localL1CacheSupported = __telar_attribute(80);
  p->sharedMemPerMultiprocessor = __telar_attribute(81);
  p->regsPerMultiprocessor = __telar_attribute(82);
  p->managedMemory = __telar_attribute(83);
  p->hostNativeAtomicSupported = __telar_attribute(86);
  p->singleToDoublePrecisionPerfRatio = __telar_attribute(87);
  p->pageableMemoryAccess = __telar_attribute(88);
  p->concurrentManagedAccess = __telar_attribute(89);
  p->computePreemptionSupported = __telar_attribute(90);
  p->canUseHostPointerForRegisteredMem = __telar_attribute(91);
  p->cooperativeLaunch = __telar_attribute(95);
  p->sharedMemPerBlockOptin = __telar_attribute(97);
  p->hostRegisterSupported = __telar_attribute(99);
  p->maxBlocksPerMultiProcessor = __telar_attribute(106);
  p->reservedSharedMemPerBlock = __telar_attribute(111);
  p->memoryPoolsSupported = __telar_attribute(115);
  return cudaSuccess;
}
