// La parte menos usada de la API de tiempo de ejecución: se lee cuando un programa la nombra.
#pragma once
#define CUDART_CB
#define cudaDeviceScheduleAuto 0
#define cudaDeviceScheduleSpin 1
#define cudaDeviceScheduleYield 2
#define cudaDeviceScheduleBlockingSync 4
#define cudaDeviceBlockingSync 4
#define cudaDeviceScheduleMask 7
#define cudaDeviceMapHost 8
#define cudaDeviceLmemResizeToMax 16
#define cudaHostRegisterDefault 0
#define cudaHostRegisterPortable 1
#define cudaHostRegisterMapped 2
#define cudaHostRegisterIoMemory 4
#define cudaHostRegisterReadOnly 8
#define cudaMemAttachSingle 4
#define CUDART_INF_F __int_as_float(0x7f800000)
#define CUDART_NAN_F __int_as_float(0x7fffffff)
#define CUDART_PI_F 3.141592654f
#define CUDART_PIO2_F 1.570796327f
#define CUDART_2PI_F 6.283185307f
#define CUDART_SQRT_2PI_F 2.506628275f
#define CUDART_L2E_F 1.442695041f
#define CUDART_LN2_F 0.693147181f
#define CUDART_MAX_NORMAL_F 3.402823466e38f
#define CUDART_INF __longlong_as_double(0x7ff0000000000000ULL)
#define CUDART_NAN __longlong_as_double(0xfff8000000000000ULL)
#define CUDART_PI 3.1415926535897931e+0
#define CUDART_PIO2 1.5707963267948966e+0
#define CUDART_LN2 6.9314718055994529e-1
#define CUDART_L2E 1.4426950408889634e+0

// Memoria del host que usan los kernels.
/// Deja que los kernels usen memoria de malloc.
__host__ __telar_intrinsic("cudaHostRegister") cudaError_t cudaHostRegister(void *address, size_t bytes, unsigned int flags);
__host__ __telar_intrinsic("cudaHostUnregister") cudaError_t cudaHostUnregister(void *address);
/// La dirección con que un kernel usa memoria fija del host: la misma.
template <typename T> __host__ inline cudaError_t cudaHostGetDevicePointer(T **device, void *host, unsigned int flags) {
  *device = (T *)host;
  return cudaSuccess;
}
__host__ inline cudaError_t cudaHostGetFlags(unsigned int *flags, void *host) {
  *flags = cudaHostAllocMapped;
  return cudaSuccess;
}
__host__ inline cudaError_t cudaSetDeviceFlags(unsigned int flags) { return cudaSuccess; }
__host__ inline cudaError_t cudaGetDeviceFlags(unsigned int *flags) { *flags = cudaDeviceMapHost; return cudaSuccess; }
__host__ inline cudaError_t cudaInitDevice(int device, unsigned int deviceFlags, unsigned int flags) { return cudaSuccess; }

enum cudaMemoryType {
  cudaMemoryTypeUnregistered = 0,
  cudaMemoryTypeHost = 1,
  cudaMemoryTypeDevice = 2,
  cudaMemoryTypeManaged = 3
};
struct cudaPointerAttributes {
  cudaMemoryType type;
  int device;
  void *devicePointer;
  void *hostPointer;
};
__host__ __telar_intrinsic("__telar_memory_type") int __telar_memory_type(const void *address);
/// Dice a qué memoria apunta una dirección.
__host__ inline cudaError_t cudaPointerGetAttributes(cudaPointerAttributes *attributes, const void *address) {
  int type = __telar_memory_type(address);
  attributes->type = (cudaMemoryType)type;
  attributes->device = type == 0 ? -2 : 0;
  attributes->devicePointer = type == 0 ? nullptr : (void *)address;
  attributes->hostPointer = type == 2 ? nullptr : (void *)address;
  return cudaSuccess;
}

enum cudaMemoryAdvise {
  cudaMemAdviseSetReadMostly = 1,
  cudaMemAdviseUnsetReadMostly = 2,
  cudaMemAdviseSetPreferredLocation = 3,
  cudaMemAdviseUnsetPreferredLocation = 4,
  cudaMemAdviseSetAccessedBy = 5,
  cudaMemAdviseUnsetAccessedBy = 6
};
enum cudaMemLocationType {
  cudaMemLocationTypeInvalid = 0,
  cudaMemLocationTypeDevice = 1,
  cudaMemLocationTypeHost = 2,
  cudaMemLocationTypeHostNuma = 3,
  cudaMemLocationTypeHostNumaCurrent = 4
};
struct cudaMemLocation {
  cudaMemLocationType type;
  int id;
};
__host__ inline cudaError_t cudaMemAdvise(const void *address, size_t bytes, cudaMemoryAdvise advice, int device) { return cudaSuccess; }
__host__ inline cudaError_t cudaMemAdvise(const void *address, size_t bytes, cudaMemoryAdvise advice, cudaMemLocation location) { return cudaSuccess; }
__host__ inline cudaError_t cudaMemPrefetchAsync(const void *address, size_t bytes, cudaMemLocation location, unsigned int flags, cudaStream_t stream = 0) { return cudaSuccess; }
__host__ inline cudaError_t cudaStreamAttachMemAsync(cudaStream_t stream, void *address, size_t bytes = 0, unsigned int flags = cudaMemAttachSingle) { return cudaSuccess; }

// Streams.
__host__ inline cudaError_t cudaDeviceGetStreamPriorityRange(int *least, int *greatest) {
  if (least) *least = 0;
  if (greatest) *greatest = -5;
  return cudaSuccess;
}
__host__ inline cudaError_t cudaStreamCreateWithPriority(cudaStream_t *stream, unsigned int flags, int priority) {
  return cudaStreamCreateWithFlags(stream, flags);
}
__host__ inline cudaError_t cudaStreamGetPriority(cudaStream_t stream, int *priority) { *priority = 0; return cudaSuccess; }
__host__ inline cudaError_t cudaStreamGetFlags(cudaStream_t stream, unsigned int *flags) { *flags = 0; return cudaSuccess; }
typedef void (*cudaHostFn_t)(void *data);
typedef void (*cudaStreamCallback_t)(cudaStream_t stream, cudaError_t status, void *data);
__host__ __telar_intrinsic("__telar_host_call") cudaError_t __telar_host_call(cudaStream_t stream, int type, void (*function)(void *), void *data);
/// Llama a una función del host cuando el stream llega hasta aquí.
__host__ inline cudaError_t cudaLaunchHostFunc(cudaStream_t stream, cudaHostFn_t function, void *data) {
  return __telar_host_call(stream, 3, function, data);
}
__host__ inline cudaError_t cudaStreamAddCallback(cudaStream_t stream, cudaStreamCallback_t callback, void *data, unsigned int flags) {
  callback(stream, cudaSuccess, data);
  return cudaSuccess;
}

enum cudaAccessProperty {
  cudaAccessPropertyNormal = 0,
  cudaAccessPropertyStreaming = 1,
  cudaAccessPropertyPersisting = 2
};
struct cudaAccessPolicyWindow {
  void *base_ptr;
  size_t num_bytes;
  float hitRatio;
  cudaAccessProperty hitProp;
  cudaAccessProperty missProp;
};
enum cudaStreamAttrID {
  cudaStreamAttributeAccessPolicyWindow = 1,
  cudaStreamAttributeSynchronizationPolicy = 3,
  cudaStreamAttributePriority = 8
};
struct cudaStreamAttrValue {
  cudaAccessPolicyWindow accessPolicyWindow;
  int priority;
};
/// Las ventanas de caché no cambian nada en el emulador.
__host__ inline cudaError_t cudaStreamSetAttribute(cudaStream_t stream, cudaStreamAttrID attribute, const cudaStreamAttrValue *value) { return cudaSuccess; }
__host__ inline cudaError_t cudaStreamGetAttribute(cudaStream_t stream, cudaStreamAttrID attribute, cudaStreamAttrValue *value) { return cudaSuccess; }
__host__ inline cudaError_t cudaCtxResetPersistingL2Cache() { return cudaSuccess; }

// Dispositivos.
enum cudaLimit {
  cudaLimitStackSize = 0,
  cudaLimitPrintfFifoSize = 1,
  cudaLimitMallocHeapSize = 2,
  cudaLimitDevRuntimeSyncDepth = 3,
  cudaLimitDevRuntimePendingLaunchCount = 4,
  cudaLimitMaxL2FetchGranularity = 5,
  cudaLimitPersistingL2CacheSize = 6
};
/// El emulador no tiene estos límites.
__host__ inline cudaError_t cudaDeviceSetLimit(cudaLimit limit, size_t value) { return cudaSuccess; }
__host__ inline cudaError_t cudaDeviceGetLimit(size_t *value, cudaLimit limit) {
  *value = limit == cudaLimitStackSize ? 1024 : 8388608;
  return cudaSuccess;
}
__host__ inline cudaError_t cudaDeviceCanAccessPeer(int *can, int device, int peer) { *can = 0; return cudaSuccess; }
__host__ inline cudaError_t cudaDeviceEnablePeerAccess(int peer, unsigned int flags) { return cudaErrorInvalidDevice; }
__host__ inline cudaError_t cudaDeviceDisablePeerAccess(int peer) { return cudaErrorPeerAccessNotEnabled; }
__host__ inline cudaError_t cudaMemcpyPeer(void *target, int targetDevice, const void *source, int sourceDevice, size_t bytes) {
  return cudaMemcpy(target, source, bytes, cudaMemcpyDeviceToDevice);
}
__host__ inline cudaError_t cudaMemcpyPeerAsync(void *target, int targetDevice, const void *source, int sourceDevice, size_t bytes, cudaStream_t stream = 0) {
  return cudaMemcpyAsync(target, source, bytes, cudaMemcpyDeviceToDevice, stream);
}
__host__ inline cudaError_t cudaChooseDevice(int *device, const cudaDeviceProp *wanted) { *device = 0; return cudaSuccess; }
__host__ inline cudaError_t cudaDeviceSetCacheConfig(cudaFuncCache config) { return cudaSuccess; }
__host__ inline cudaError_t cudaDeviceGetPCIBusId(char *id, int length, int device) {
  if (length < 13) return cudaErrorInvalidValue;
  strcpy(id, "0000:00:00.0");
  return cudaSuccess;
}
enum cudaSharedMemConfig {
  cudaSharedMemBankSizeDefault = 0,
  cudaSharedMemBankSizeFourByte = 1,
  cudaSharedMemBankSizeEightByte = 2
};
__host__ inline cudaError_t cudaDeviceSetSharedMemConfig(cudaSharedMemConfig config) { return cudaSuccess; }
__host__ inline cudaError_t cudaProfilerStart() { return cudaSuccess; }
__host__ inline cudaError_t cudaProfilerStop() { return cudaSuccess; }
__host__ inline cudaError_t cudaThreadExit() { return cudaDeviceReset(); }

// Kernels por su dirección.
struct cudaFuncAttributes {
  size_t sharedSizeBytes;
  size_t constSizeBytes;
  size_t localSizeBytes;
  int maxThreadsPerBlock;
  int numRegs;
  int ptxVersion;
  int binaryVersion;
  int cacheModeCA;
  int maxDynamicSharedSizeBytes;
  int preferredShmemCarveout;
};
template <typename T> __host__ __telar_intrinsic("__telar_kernel_shared") int __telar_kernel_shared(T *function);
/// Lo que se sabe de un kernel; el emulador no asigna registros.
template <typename T> __host__ inline cudaError_t cudaFuncGetAttributes(cudaFuncAttributes *attributes, T *function) {
  int shared = __telar_kernel_shared(function);
  if (shared < 0) return cudaErrorInvalidDeviceFunction;
  memset(attributes, 0, sizeof(cudaFuncAttributes));
  attributes->sharedSizeBytes = shared;
  attributes->maxThreadsPerBlock = 1024;
  attributes->numRegs = 32;
  attributes->ptxVersion = 86;
  attributes->binaryVersion = 86;
  attributes->maxDynamicSharedSizeBytes = 49152 - shared;
  return cudaSuccess;
}
template <typename T> __host__ inline cudaError_t cudaFuncSetSharedMemConfig(T *function, cudaSharedMemConfig config) { return cudaSuccess; }
__host__ __telar_intrinsic("__telar_launch_pointer") void __telar_launch_pointer(const void *function, unsigned int gridX, unsigned int gridY, unsigned int gridZ, unsigned int blockX, unsigned int blockY, unsigned int blockZ, size_t sharedBytes, cudaStream_t stream, ...);
__host__ __telar_intrinsic("__telar_not_launched") void __telar_not_launched(const void *function);
template <typename T> __host__ __telar_intrinsic("__telar_launch") cudaError_t __telar_launch(T *function, unsigned int gridX, unsigned int gridY, unsigned int gridZ, unsigned int blockX, unsigned int blockY, unsigned int blockZ, void **arguments, size_t sharedBytes, cudaStream_t stream, int cooperative);
/// Lanza un kernel con punteros a sus argumentos.
template <typename T> __host__ inline cudaError_t cudaLaunchKernel(T *function, dim3 grid, dim3 block, void **arguments, size_t sharedBytes = 0, cudaStream_t stream = 0) {
  return __telar_launch(function, grid.x, grid.y, grid.z, block.x, block.y, block.z, arguments, sharedBytes, stream, 0);
}
/// Lanza un kernel cuyos bloques están todos activos, para que puedan esperarse con grid.sync().
template <typename T> __host__ inline cudaError_t cudaLaunchCooperativeKernel(T *function, dim3 grid, dim3 block, void **arguments, size_t sharedBytes = 0, cudaStream_t stream = 0) {
  return __telar_launch(function, grid.x, grid.y, grid.z, block.x, block.y, block.z, arguments, sharedBytes, stream, 1);
}

struct cudaLaunchAttributeValue {
  int cooperative;
  int priority;
};
enum cudaLaunchAttributeID {
  cudaLaunchAttributeIgnore = 0,
  cudaLaunchAttributeAccessPolicyWindow = 1,
  cudaLaunchAttributeCooperative = 2,
  cudaLaunchAttributeSynchronizationPolicy = 3,
  cudaLaunchAttributeClusterDimension = 4,
  cudaLaunchAttributePriority = 8
};
struct cudaLaunchAttribute {
  cudaLaunchAttributeID id;
  cudaLaunchAttributeValue val;
};
struct cudaLaunchConfig_t {
  dim3 gridDim;
  dim3 blockDim;
  size_t dynamicSmemBytes;
  cudaStream_t stream;
  cudaLaunchAttribute *attrs;
  unsigned int numAttrs;
};
__host__ inline int __telar_is_cooperative(const cudaLaunchConfig_t *config) {
  for (unsigned int i = 0; i < config->numAttrs; i++) {
    if (config->attrs[i].id == cudaLaunchAttributeCooperative) return config->attrs[i].val.cooperative;
  }
  return 0;
}
/// Lanza un kernel con una configuración y sus argumentos.
template <typename... Parameters, typename... Arguments>
__host__ inline cudaError_t cudaLaunchKernelEx(const cudaLaunchConfig_t *config, void (*kernel)(Parameters...), Arguments... arguments) {
  void *pointers[] = {(void *)&arguments...};
  return __telar_launch(kernel, config->gridDim.x, config->gridDim.y, config->gridDim.z, config->blockDim.x, config->blockDim.y, config->blockDim.z, pointers, config->dynamicSmemBytes, config->stream, __telar_is_cooperative(config));
}

// Ocupación, con los límites de un multiprocesador del modelo.
__host__ inline int __telar_resident_blocks(int shared, int threads, size_t dynamicBytes) {
  if (shared < 0 || threads < 1 || threads > 1024) return 0;
  int blocks = 48 / ((threads + 31) / 32);
  if (blocks > 16) blocks = 16;
  long bytes = shared + (long)dynamicBytes;
  if (bytes > 0) {
    long fitting = 102400 / (bytes + 1024);
    if (fitting < blocks) blocks = (int)fitting;
  }
  return blocks;
}
/// Cuántos bloques de un kernel caben a la vez en un multiprocesador.
template <typename T> __host__ inline cudaError_t cudaOccupancyMaxActiveBlocksPerMultiprocessor(int *blocks, T *function, int threads, size_t dynamicBytes) {
  *blocks = __telar_resident_blocks(__telar_kernel_shared(function), threads, dynamicBytes);
  return cudaSuccess;
}
template <typename T> __host__ inline cudaError_t cudaOccupancyMaxActiveBlocksPerMultiprocessorWithFlags(int *blocks, T *function, int threads, size_t dynamicBytes, unsigned int flags) {
  return cudaOccupancyMaxActiveBlocksPerMultiprocessor(blocks, function, threads, dynamicBytes);
}
template <typename Bytes, typename T> __host__ inline cudaError_t cudaOccupancyMaxPotentialBlockSizeVariableSMem(int *gridSize, int *blockSize, T *function, Bytes bytes, int limit = 0) {
  int shared = __telar_kernel_shared(function);
  int most = 0;
  *gridSize = 0;
  *blockSize = 0;
  for (int threads = limit > 0 && limit < 1024 ? limit / 32 * 32 : 1024; threads >= 32; threads -= 32) {
    int blocks = __telar_resident_blocks(shared, threads, bytes(threads));
    if (blocks * threads > most) {
      most = blocks * threads;
      *blockSize = threads;
      *gridSize = blocks * __telar_attribute(16);
    }
  }
  return cudaSuccess;
}
struct __telar_constant_bytes {
  size_t bytes;
  __host__ size_t operator()(int) const { return bytes; }
};
/// El tamaño de bloque que más ocupa el dispositivo.
template <typename T> __host__ inline cudaError_t cudaOccupancyMaxPotentialBlockSize(int *gridSize, int *blockSize, T *function, size_t dynamicBytes = 0, int limit = 0) {
  __telar_constant_bytes same = {dynamicBytes};
  return cudaOccupancyMaxPotentialBlockSizeVariableSMem(gridSize, blockSize, function, same, limit);
}
template <typename T> __host__ inline cudaError_t cudaOccupancyAvailableDynamicSMemPerBlock(size_t *bytes, T *function, int blocks, int threads) {
  *bytes = 102400 / blocks - 1024 - __telar_kernel_shared(function);
  return cudaSuccess;
}

// Reservas ordenadas por stream: las hace el mismo asignador.
struct CUmemPoolHandle_st;
typedef CUmemPoolHandle_st *cudaMemPool_t;
enum cudaMemPoolAttr {
  cudaMemPoolReuseFollowEventDependencies = 1,
  cudaMemPoolReuseAllowOpportunistic = 2,
  cudaMemPoolReuseAllowInternalDependencies = 3,
  cudaMemPoolAttrReleaseThreshold = 4,
  cudaMemPoolAttrReservedMemCurrent = 5,
  cudaMemPoolAttrReservedMemHigh = 6,
  cudaMemPoolAttrUsedMemCurrent = 7,
  cudaMemPoolAttrUsedMemHigh = 8
};
enum cudaMemAllocationType { cudaMemAllocationTypeInvalid = 0, cudaMemAllocationTypePinned = 1 };
enum cudaMemAllocationHandleType { cudaMemHandleTypeNone = 0, cudaMemHandleTypePosixFileDescriptor = 1 };
enum cudaMemAccessFlags {
  cudaMemAccessFlagsProtNone = 0,
  cudaMemAccessFlagsProtRead = 1,
  cudaMemAccessFlagsProtReadWrite = 3
};
struct cudaMemAccessDesc {
  cudaMemLocation location;
  cudaMemAccessFlags flags;
};
struct cudaMemPoolProps {
  cudaMemAllocationType allocType;
  cudaMemAllocationHandleType handleTypes;
  cudaMemLocation location;
  void *win32SecurityAttributes;
  size_t maxSize;
};
__host__ inline cudaError_t cudaDeviceGetDefaultMemPool(cudaMemPool_t *pool, int device) { *pool = (cudaMemPool_t)1; return cudaSuccess; }
__host__ inline cudaError_t cudaDeviceGetMemPool(cudaMemPool_t *pool, int device) { *pool = (cudaMemPool_t)1; return cudaSuccess; }
__host__ inline cudaError_t cudaDeviceSetMemPool(int device, cudaMemPool_t pool) { return cudaSuccess; }
__host__ inline cudaError_t cudaMemPoolCreate(cudaMemPool_t *pool, const cudaMemPoolProps *properties) { *pool = (cudaMemPool_t)2; return cudaSuccess; }
__host__ inline cudaError_t cudaMemPoolDestroy(cudaMemPool_t pool) { return cudaSuccess; }
__host__ inline cudaError_t cudaMemPoolSetAttribute(cudaMemPool_t pool, cudaMemPoolAttr attribute, void *value) { return cudaSuccess; }
__host__ inline cudaError_t cudaMemPoolGetAttribute(cudaMemPool_t pool, cudaMemPoolAttr attribute, void *value) { *(unsigned long long *)value = 0; return cudaSuccess; }
__host__ inline cudaError_t cudaMemPoolSetAccess(cudaMemPool_t pool, const cudaMemAccessDesc *access, size_t count) { return cudaSuccess; }
__host__ inline cudaError_t cudaMemPoolTrimTo(cudaMemPool_t pool, size_t bytes) { return cudaSuccess; }
template <typename T> __host__ __telar_intrinsic("cudaMallocFromPoolAsync") cudaError_t cudaMallocFromPoolAsync(T **pointer, size_t bytes, cudaMemPool_t pool, cudaStream_t stream);
template <typename T> __host__ __telar_intrinsic("cudaMallocFromPoolAsync") cudaError_t cudaMallocAsync(T **pointer, size_t bytes, cudaMemPool_t pool, cudaStream_t stream);
