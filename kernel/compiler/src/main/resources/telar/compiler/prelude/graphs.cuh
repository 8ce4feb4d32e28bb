// Grafos de CUDA: el emulador ejecuta sus nodos uno tras otro, en un orden que respeta las dependencias.
#pragma once
#include "runtime_more.cuh"
#include "textures.cuh"

struct CUgraph_st;
struct CUgraphExec_st;
struct CUgraphNode_st;
typedef CUgraph_st *cudaGraph_t;
typedef CUgraphExec_st *cudaGraphExec_t;
typedef CUgraphNode_st *cudaGraphNode_t;
typedef unsigned long long cudaGraphConditionalHandle;

enum cudaGraphNodeType {
  cudaGraphNodeTypeKernel = 0,
  cudaGraphNodeTypeMemcpy = 1,
  cudaGraphNodeTypeMemset = 2,
  cudaGraphNodeTypeHost = 3,
  cudaGraphNodeTypeGraph = 4,
  cudaGraphNodeTypeEmpty = 5,
  cudaGraphNodeTypeWaitEvent = 6,
  cudaGraphNodeTypeEventRecord = 7,
  cudaGraphNodeTypeMemAlloc = 10,
  cudaGraphNodeTypeMemFree = 11,
  cudaGraphNodeTypeConditional = 13
};
enum cudaGraphInstantiateFlags {
  cudaGraphInstantiateFlagAutoFreeOnLaunch = 1,
  cudaGraphInstantiateFlagUpload = 2,
  cudaGraphInstantiateFlagDeviceLaunch = 4,
  cudaGraphInstantiateFlagUseNodePriority = 8
};
enum cudaGraphExecUpdateResult { cudaGraphExecUpdateSuccess = 0, cudaGraphExecUpdateError = 1 };
struct cudaGraphExecUpdateResultInfo {
  cudaGraphExecUpdateResult result;
  cudaGraphNode_t errorNode;
  cudaGraphNode_t errorFromNode;
};
enum cudaStreamCaptureMode {
  cudaStreamCaptureModeGlobal = 0,
  cudaStreamCaptureModeThreadLocal = 1,
  cudaStreamCaptureModeRelaxed = 2
};
enum cudaStreamCaptureStatus {
  cudaStreamCaptureStatusNone = 0,
  cudaStreamCaptureStatusActive = 1,
  cudaStreamCaptureStatusInvalidated = 2
};
enum cudaStreamUpdateCaptureDependenciesFlags {
  cudaStreamAddCaptureDependencies = 0,
  cudaStreamSetCaptureDependencies = 1
};
enum cudaGraphConditionalNodeType {
  cudaGraphCondTypeIf = 0,
  cudaGraphCondTypeWhile = 1,
  cudaGraphCondTypeSwitch = 2
};
#define cudaGraphCondAssignDefault 1

struct cudaKernelNodeParams {
  void *func;
  dim3 gridDim;
  dim3 blockDim;
  unsigned int sharedMemBytes;
  void **kernelParams;
  void **extra;
};
typedef cudaKernelNodeParams cudaKernelNodeParamsV2;
struct cudaMemsetParams {
  void *dst;
  size_t pitch;
  unsigned int value;
  unsigned int elementSize;
  size_t width;
  size_t height;
};
typedef cudaMemsetParams cudaMemsetParamsV2;
struct cudaHostNodeParams {
  cudaHostFn_t fn;
  void *userData;
};
typedef cudaHostNodeParams cudaHostNodeParamsV2;
struct cudaMemcpyNodeParams {
  int flags;
  int reserved[3];
  cudaMemcpy3DParms copyParams;
};
struct cudaChildGraphNodeParams { cudaGraph_t graph; };
struct cudaMemAllocNodeParams {
  cudaMemPoolProps poolProps;
  const cudaMemAccessDesc *accessDescs;
  size_t accessDescCount;
  size_t bytesize;
  void *dptr;
};
typedef cudaMemAllocNodeParams cudaMemAllocNodeParamsV2;
struct cudaMemFreeNodeParams { void *dptr; };
struct cudaConditionalNodeParams {
  cudaGraphConditionalHandle handle;
  cudaGraphConditionalNodeType type;
  unsigned int size;
  cudaGraph_t *phGraph_out;
};
struct cudaGraphNodeParams {
  cudaGraphNodeType type;
  int reserved0[3];
  union {
    cudaKernelNodeParams kernel;
    cudaMemcpyNodeParams memcpy;
    cudaMemsetParams memset;
    cudaHostNodeParams host;
    cudaChildGraphNodeParams graph;
    cudaMemAllocNodeParams alloc;
    cudaMemFreeNodeParams free;
    cudaConditionalNodeParams conditional;
  };
};
struct cudaGraphEdgeData { unsigned char from_port; unsigned char to_port; unsigned char type; };
enum cudaGraphMemAttributeType {
  cudaGraphMemAttrUsedMemCurrent = 0,
  cudaGraphMemAttrUsedMemHigh = 1,
  cudaGraphMemAttrReservedMemCurrent = 2,
  cudaGraphMemAttrReservedMemHigh = 3
};

/// Crea un grafo vacío.
__host__ __telar_intrinsic("cudaGraphCreate") cudaError_t cudaGraphCreate(cudaGraph_t *graph, unsigned int flags);
__host__ __telar_intrinsic("cudaGraphDestroy") cudaError_t cudaGraphDestroy(cudaGraph_t graph);
__host__ __telar_intrinsic("cudaGraphClone") cudaError_t cudaGraphClone(cudaGraph_t *clone, cudaGraph_t original);
__host__ __telar_intrinsic("__telar_graph_instantiate") cudaError_t __telar_graph_instantiate(cudaGraphExec_t *ready, cudaGraph_t graph);
/// Prepara un grafo para ejecutarlo muchas veces.
__host__ inline cudaError_t cudaGraphInstantiate(cudaGraphExec_t *ready, cudaGraph_t graph, unsigned long long flags = 0) {
  return __telar_graph_instantiate(ready, graph);
}
__host__ inline cudaError_t cudaGraphInstantiate(cudaGraphExec_t *ready, cudaGraph_t graph, cudaGraphNode_t *errorNode, char *log, size_t size) {
  return __telar_graph_instantiate(ready, graph);
}
__host__ inline cudaError_t cudaGraphInstantiateWithFlags(cudaGraphExec_t *ready, cudaGraph_t graph, unsigned long long flags = 0) {
  return __telar_graph_instantiate(ready, graph);
}
/// Ejecuta un grafo preparado.
__host__ __telar_intrinsic("cudaGraphLaunch") cudaError_t cudaGraphLaunch(cudaGraphExec_t ready, cudaStream_t stream);
__host__ inline cudaError_t cudaGraphUpload(cudaGraphExec_t ready, cudaStream_t stream) { return cudaSuccess; }
__host__ __telar_intrinsic("cudaGraphExecDestroy") cudaError_t cudaGraphExecDestroy(cudaGraphExec_t ready);
__host__ __telar_intrinsic("__telar_graph_update") cudaError_t __telar_graph_update(cudaGraphExec_t ready, cudaGraph_t graph);
/// Cambia lo que hace un grafo preparado por lo que hace otro de la misma forma.
__host__ inline cudaError_t cudaGraphExecUpdate(cudaGraphExec_t ready, cudaGraph_t graph, cudaGraphNode_t *errorNode, cudaGraphExecUpdateResult *result) {
  *result = cudaGraphExecUpdateSuccess;
  return __telar_graph_update(ready, graph);
}
__host__ inline cudaError_t cudaGraphExecUpdate(cudaGraphExec_t ready, cudaGraph_t graph, cudaGraphExecUpdateResultInfo *info) {
  info->result = cudaGraphExecUpdateSuccess;
  return __telar_graph_update(ready, graph);
}
__host__ __telar_intrinsic("cudaGraphGetNodes") cudaError_t cudaGraphGetNodes(cudaGraph_t graph, cudaGraphNode_t *nodes, size_t *count);
__host__ __telar_intrinsic("cudaGraphGetRootNodes") cudaError_t cudaGraphGetRootNodes(cudaGraph_t graph, cudaGraphNode_t *nodes, size_t *count);
__host__ __telar_intrinsic("cudaGraphNodeGetType") cudaError_t cudaGraphNodeGetType(cudaGraphNode_t node, cudaGraphNodeType *type);
__host__ __telar_intrinsic("cudaGraphAddDependencies") cudaError_t cudaGraphAddDependencies(cudaGraph_t graph, const cudaGraphNode_t *from, const cudaGraphNode_t *to, size_t count);

// Nodos.
__host__ __telar_intrinsic("__telar_graph_kernel") cudaError_t __telar_graph_kernel(cudaGraphNode_t *node, cudaGraph_t graph, const cudaGraphNode_t *dependencies, size_t count, void *function, unsigned int gridX, unsigned int gridY, unsigned int gridZ, unsigned int blockX, unsigned int blockY, unsigned int blockZ, unsigned int sharedBytes, void **arguments);
__host__ __telar_intrinsic("__telar_graph_set_kernel") cudaError_t __telar_graph_set_kernel(cudaGraphExec_t ready, cudaGraphNode_t node, void *function, unsigned int gridX, unsigned int gridY, unsigned int gridZ, unsigned int blockX, unsigned int blockY, unsigned int blockZ, unsigned int sharedBytes, void **arguments);
__host__ __telar_intrinsic("__telar_graph_call") cudaError_t __telar_graph_call(cudaGraphNode_t *node, cudaGraph_t graph, const cudaGraphNode_t *dependencies, size_t count, int type, void (*function)(void *), void *data);
__host__ __telar_intrinsic("__telar_graph_condition") cudaError_t __telar_graph_condition(cudaGraphConditionalHandle *handle, cudaGraph_t graph, unsigned int initial, unsigned int flags);
__host__ __telar_intrinsic("__telar_graph_conditional") cudaError_t __telar_graph_conditional(cudaGraphNode_t *node, cudaGraph_t graph, const cudaGraphNode_t *dependencies, size_t count, cudaGraphConditionalHandle handle, int type, unsigned int size, cudaGraph_t *bodies);
__host__ __telar_intrinsic("cudaGraphAddEmptyNode") cudaError_t cudaGraphAddEmptyNode(cudaGraphNode_t *node, cudaGraph_t graph, const cudaGraphNode_t *dependencies, size_t count);
__host__ __telar_intrinsic("cudaGraphAddChildGraphNode") cudaError_t cudaGraphAddChildGraphNode(cudaGraphNode_t *node, cudaGraph_t graph, const cudaGraphNode_t *dependencies, size_t count, cudaGraph_t child);
/// Agrega el lanzamiento de un kernel.
__host__ inline cudaError_t cudaGraphAddKernelNode(cudaGraphNode_t *node, cudaGraph_t graph, const cudaGraphNode_t *dependencies, size_t count, const cudaKernelNodeParams *p) {
  return __telar_graph_kernel(node, graph, dependencies, count, p->func, p->gridDim.x, p->gridDim.y, p->gridDim.z, p->blockDim.x, p->blockDim.y, p->blockDim.z, p->sharedMemBytes, p->kernelParams);
}
__host__ inline cudaError_t cudaGraphExecKernelNodeSetParams(cudaGraphExec_t ready, cudaGraphNode_t node, const cudaKernelNodeParams *p) {
  return __telar_graph_set_kernel(ready, node, p->func, p->gridDim.x, p->gridDim.y, p->gridDim.z, p->blockDim.x, p->blockDim.y, p->blockDim.z, p->sharedMemBytes, p->kernelParams);
}
__host__ inline cudaError_t cudaGraphKernelNodeSetParams(cudaGraphNode_t node, const cudaKernelNodeParams *p) {
  return cudaGraphExecKernelNodeSetParams(nullptr, node, p);
}
__host__ inline void __telar_run_memcpy(void *data) { cudaMemcpy3D((cudaMemcpy3DParms *)data); }
/// Agrega una copia.
__host__ inline cudaError_t cudaGraphAddMemcpyNode(cudaGraphNode_t *node, cudaGraph_t graph, const cudaGraphNode_t *dependencies, size_t count, const cudaMemcpy3DParms *p) {
  return __telar_graph_call(node, graph, dependencies, count, cudaGraphNodeTypeMemcpy, __telar_run_memcpy, new cudaMemcpy3DParms(*p));
}
struct __telar_plain_copy { void *target; const void *source; size_t bytes; cudaMemcpyKind kind; };
__host__ inline void __telar_run_plain_copy(void *data) {
  __telar_plain_copy *p = (__telar_plain_copy *)data;
  cudaMemcpy(p->target, p->source, p->bytes, p->kind);
}
__host__ inline cudaError_t cudaGraphAddMemcpyNode1D(cudaGraphNode_t *node, cudaGraph_t graph, const cudaGraphNode_t *dependencies, size_t count, void *target, const void *source, size_t bytes, cudaMemcpyKind kind) {
  __telar_plain_copy *copy = new __telar_plain_copy;
  copy->target = target;
  copy->source = source;
  copy->bytes = bytes;
  copy->kind = kind;
  return __telar_graph_call(node, graph, dependencies, count, cudaGraphNodeTypeMemcpy, __telar_run_plain_copy, copy);
}
__host__ inline void __telar_run_memset(void *data) {
  cudaMemsetParams *p = (cudaMemsetParams *)data;
  if (p->elementSize == 1) {
    cudaMemset2D(p->dst, p->pitch, p->value, p->width, p->height);
    return;
  }
  size_t bytes = p->width * p->elementSize;
  char *row = (char *)malloc(bytes);
  for (size_t i = 0; i < p->width; i++) memcpy(row + i * p->elementSize, &p->value, p->elementSize);
  for (size_t y = 0; y < p->height; y++) cudaMemcpy((char *)p->dst + y * p->pitch, row, bytes, cudaMemcpyDefault);
  free(row);
}
/// Agrega un relleno.
__host__ inline cudaError_t cudaGraphAddMemsetNode(cudaGraphNode_t *node, cudaGraph_t graph, const cudaGraphNode_t *dependencies, size_t count, const cudaMemsetParams *p) {
  return __telar_graph_call(node, graph, dependencies, count, cudaGraphNodeTypeMemset, __telar_run_memset, new cudaMemsetParams(*p));
}
/// Agrega una llamada a una función del host.
__host__ inline cudaError_t cudaGraphAddHostNode(cudaGraphNode_t *node, cudaGraph_t graph, const cudaGraphNode_t *dependencies, size_t count, const cudaHostNodeParams *p) {
  return __telar_graph_call(node, graph, dependencies, count, cudaGraphNodeTypeHost, p->fn, p->userData);
}
__host__ __telar_intrinsic("__telar_graph_alloc") cudaError_t __telar_graph_alloc(void **address, size_t bytes);
__host__ __telar_intrinsic("__telar_graph_revive") void __telar_graph_revive(void *address);
__host__ __telar_intrinsic("__telar_graph_memory") unsigned long long __telar_graph_memory();
__host__ inline void __telar_run_alloc(void *address) { __telar_graph_revive(address); }
__host__ inline void __telar_run_free(void *address) { cudaFree(address); }
/// Agrega una reserva: la dirección vale desde que se agrega el nodo.
__host__ inline cudaError_t cudaGraphAddMemAllocNode(cudaGraphNode_t *node, cudaGraph_t graph, const cudaGraphNode_t *dependencies, size_t count, cudaMemAllocNodeParams *p) {
  cudaError_t error = __telar_graph_alloc(&p->dptr, p->bytesize);
  if (error != cudaSuccess) return error;
  return __telar_graph_call(node, graph, dependencies, count, cudaGraphNodeTypeMemAlloc, __telar_run_alloc, p->dptr);
}
/// Agrega una liberación.
__host__ inline cudaError_t cudaGraphAddMemFreeNode(cudaGraphNode_t *node, cudaGraph_t graph, const cudaGraphNode_t *dependencies, size_t count, void *address) {
  return __telar_graph_call(node, graph, dependencies, count, cudaGraphNodeTypeMemFree, __telar_run_free, address);
}
__host__ inline cudaError_t cudaDeviceGraphMemTrim(int device) { return cudaSuccess; }
__host__ inline cudaError_t cudaDeviceGetGraphMemAttribute(int device, cudaGraphMemAttributeType attribute, void *value) {
  *(unsigned long long *)value = __telar_graph_memory();
  return cudaSuccess;
}
__host__ inline cudaError_t cudaDeviceSetGraphMemAttribute(int device, cudaGraphMemAttributeType attribute, void *value) { return cudaSuccess; }

/// Crea el valor del que dependen nodos condicionales.
__host__ inline cudaError_t cudaGraphConditionalHandleCreate(cudaGraphConditionalHandle *handle, cudaGraph_t graph, unsigned int initial = 0, unsigned int flags = 0) {
  return __telar_graph_condition(handle, graph, initial, flags);
}
/// Cambia ese valor, desde un kernel.
__device__ inline void cudaGraphSetConditional(cudaGraphConditionalHandle handle, unsigned int value) { *(unsigned int *)handle = value; }
__host__ inline cudaError_t __telar_add_conditional(cudaGraphNode_t *node, cudaGraph_t graph, const cudaGraphNode_t *dependencies, size_t count, cudaConditionalNodeParams *p) {
  p->phGraph_out = (cudaGraph_t *)malloc(p->size * sizeof(cudaGraph_t));
  return __telar_graph_conditional(node, graph, dependencies, count, p->handle, p->type, p->size, p->phGraph_out);
}
/// Agrega un nodo de cualquier tipo.
__host__ inline cudaError_t cudaGraphAddNode(cudaGraphNode_t *node, cudaGraph_t graph, const cudaGraphNode_t *dependencies, size_t count, cudaGraphNodeParams *p) {
  switch (p->type) {
    case cudaGraphNodeTypeKernel: return cudaGraphAddKernelNode(node, graph, dependencies, count, &p->kernel);
    case cudaGraphNodeTypeMemcpy: return cudaGraphAddMemcpyNode(node, graph, dependencies, count, &p->memcpy.copyParams);
    case cudaGraphNodeTypeMemset: return cudaGraphAddMemsetNode(node, graph, dependencies, count, &p->memset);
    case cudaGraphNodeTypeHost: return cudaGraphAddHostNode(node, graph, dependencies, count, &p->host);
    case cudaGraphNodeTypeGraph: return cudaGraphAddChildGraphNode(node, graph, dependencies, count, p->graph.graph);
    case cudaGraphNodeTypeEmpty: return cudaGraphAddEmptyNode(node, graph, dependencies, count);
    case cudaGraphNodeTypeMemAlloc: return cudaGraphAddMemAllocNode(node, graph, dependencies, count, &p->alloc);
    case cudaGraphNodeTypeMemFree: return cudaGraphAddMemFreeNode(node, graph, dependencies, count, p->free.dptr);
    case cudaGraphNodeTypeConditional: return __telar_add_conditional(node, graph, dependencies, count, &p->conditional);
  }
  return cudaErrorNotSupported;
}
__host__ inline cudaError_t cudaGraphAddNode(cudaGraphNode_t *node, cudaGraph_t graph, const cudaGraphNode_t *dependencies, const cudaGraphEdgeData *edges, size_t count, cudaGraphNodeParams *p) {
  return cudaGraphAddNode(node, graph, dependencies, count, p);
}

// Captura de streams.
__host__ __telar_intrinsic("__telar_capture_begin") cudaError_t __telar_capture_begin(cudaStream_t stream, cudaGraph_t graph, const cudaGraphNode_t *dependencies, size_t count);
/// Desde aquí lo que se pide al stream pasa a un grafo en vez de ejecutarse.
__host__ inline cudaError_t cudaStreamBeginCapture(cudaStream_t stream, cudaStreamCaptureMode mode = cudaStreamCaptureModeGlobal) {
  return __telar_capture_begin(stream, nullptr, nullptr, 0);
}
__host__ inline cudaError_t cudaStreamBeginCaptureToGraph(cudaStream_t stream, cudaGraph_t graph, const cudaGraphNode_t *dependencies, const cudaGraphEdgeData *edges, size_t count, cudaStreamCaptureMode mode) {
  return __telar_capture_begin(stream, graph, dependencies, count);
}
/// Termina la captura y da el grafo.
__host__ __telar_intrinsic("cudaStreamEndCapture") cudaError_t cudaStreamEndCapture(cudaStream_t stream, cudaGraph_t *graph);
__host__ __telar_intrinsic("__telar_capture_status") int __telar_capture_status(cudaStream_t stream);
__host__ __telar_intrinsic("__telar_capture_graph") cudaGraph_t __telar_capture_graph(cudaStream_t stream);
__host__ __telar_intrinsic("__telar_capture_last") cudaGraphNode_t __telar_capture_last(cudaStream_t stream);
__host__ __telar_intrinsic("__telar_capture_continue") cudaError_t __telar_capture_continue(cudaStream_t stream, cudaGraphNode_t *nodes, size_t count, int replace);
__host__ inline cudaError_t cudaStreamIsCapturing(cudaStream_t stream, cudaStreamCaptureStatus *status) {
  *status = (cudaStreamCaptureStatus)__telar_capture_status(stream);
  return cudaSuccess;
}
__host__ inline cudaError_t cudaStreamGetCaptureInfo(cudaStream_t stream, cudaStreamCaptureStatus *status, unsigned long long *id = nullptr, cudaGraph_t *graph = nullptr, const cudaGraphNode_t **dependencies = nullptr, size_t *count = nullptr) {
  *status = (cudaStreamCaptureStatus)__telar_capture_status(stream);
  if (id) *id = 1;
  if (graph) *graph = __telar_capture_graph(stream);
  cudaGraphNode_t last = __telar_capture_last(stream);
  if (dependencies) {
    cudaGraphNode_t *list = (cudaGraphNode_t *)malloc(sizeof(cudaGraphNode_t));
    *list = last;
    *dependencies = list;
  }
  if (count) *count = last ? 1 : 0;
  return cudaSuccess;
}
__host__ inline cudaError_t cudaStreamGetCaptureInfo_v2(cudaStream_t stream, cudaStreamCaptureStatus *status, unsigned long long *id = nullptr, cudaGraph_t *graph = nullptr, const cudaGraphNode_t **dependencies = nullptr, size_t *count = nullptr) {
  return cudaStreamGetCaptureInfo(stream, status, id, graph, dependencies, count);
}
__host__ inline cudaError_t cudaStreamGetCaptureInfo(cudaStream_t stream, cudaStreamCaptureStatus *status, unsigned long long *id, cudaGraph_t *graph, const cudaGraphNode_t **dependencies, const cudaGraphEdgeData **edges, size_t *count) {
  return cudaStreamGetCaptureInfo(stream, status, id, graph, dependencies, count);
}
__host__ inline cudaError_t cudaStreamUpdateCaptureDependencies(cudaStream_t stream, cudaGraphNode_t *nodes, size_t count, unsigned int flags = 0) {
  return __telar_capture_continue(stream, nodes, count, flags);
}
__host__ inline cudaError_t cudaStreamUpdateCaptureDependencies(cudaStream_t stream, cudaGraphNode_t *nodes, const cudaGraphEdgeData *edges, size_t count, unsigned int flags = 0) {
  return __telar_capture_continue(stream, nodes, count, flags);
}
