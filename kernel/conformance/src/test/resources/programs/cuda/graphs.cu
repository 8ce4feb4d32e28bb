// Graphs: captured from streams, built from nodes, run many times, updated, with conditions and memory.
#include <cstdio>

__global__ void add(int *x, int n, int value) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i < n) x[i] += value;
}
__global__ void countDown(int *x, cudaGraphConditionalHandle handle) {
  x[0]--;
  cudaGraphSetConditional(handle, x[0] > 0);
}
void note(void *data) { ++*(int *)data; }

int main() {
  const int n = 256;
  int *x, host[n], calls = 0;
  cudaMalloc(&x, n * sizeof(int));
  cudaStream_t stream, second;
  cudaStreamCreate(&stream);
  cudaStreamCreate(&second);
  cudaEvent_t fork, join;
  cudaEventCreate(&fork);
  cudaEventCreate(&join);

  cudaGraph_t graph;
  cudaStreamBeginCapture(stream, cudaStreamCaptureModeGlobal);
  cudaMemsetAsync(x, 0, n * sizeof(int), stream);
  cudaEventRecord(fork, stream);
  cudaStreamWaitEvent(second, fork, 0);
  add<<<1, n, 0, second>>>(x, n, 5);
  cudaEventRecord(join, second);
  cudaStreamWaitEvent(stream, join, 0);
  add<<<1, n, 0, stream>>>(x, n, 2);
  cudaLaunchHostFunc(stream, note, &calls);
  cudaMemcpyAsync(host, x, n * sizeof(int), cudaMemcpyDeviceToHost, stream);
  cudaStreamEndCapture(stream, &graph);
  size_t count = 0;
  cudaGraphGetNodes(graph, nullptr, &count);
  printf("calls while capturing: %d, nodes: %d\n", calls, (int)count);
  cudaGraphExec_t ready;
  cudaGraphInstantiate(&ready, graph, 0);
  for (int i = 0; i < 3; i++) cudaGraphLaunch(ready, stream);
  cudaStreamSynchronize(stream);
  printf("%d %d calls: %d\n", host[0], host[n - 1], calls);
  cudaGraphExecDestroy(ready);
  cudaGraphDestroy(graph);

  // The same by hand; the second node is added first.
  cudaGraphCreate(&graph, 0);
  int value = 3, size = n;
  void *arguments[] = {&x, &size, &value};
  cudaKernelNodeParams kernel = {};
  kernel.func = (void *)add;
  kernel.gridDim = dim3(1);
  kernel.blockDim = dim3(n);
  kernel.kernelParams = arguments;
  cudaGraphNode_t addNode, setNode, copyNode;
  cudaGraphAddKernelNode(&addNode, graph, nullptr, 0, &kernel);
  cudaMemsetParams set = {};
  set.dst = x;
  set.value = 7;
  set.elementSize = 4;
  set.width = n;
  set.height = 1;
  cudaGraphAddMemsetNode(&setNode, graph, nullptr, 0, &set);
  cudaGraphAddDependencies(graph, &setNode, &addNode, 1);
  cudaGraphAddMemcpyNode1D(&copyNode, graph, &addNode, 1, host, x, n * sizeof(int), cudaMemcpyDeviceToHost);
  cudaGraphInstantiate(&ready, graph, 0);
  cudaGraphLaunch(ready, stream);
  int first = host[9];
  value = 30;
  cudaGraphExecKernelNodeSetParams(ready, addNode, &kernel);
  cudaGraphLaunch(ready, stream);
  printf("%d %d\n", first, host[9]);
  cudaGraphExecDestroy(ready);
  cudaGraphDestroy(graph);

  // A loop that a kernel ends.
  cudaGraphCreate(&graph, 0);
  cudaGraphConditionalHandle handle;
  cudaGraphConditionalHandleCreate(&handle, graph, 1, cudaGraphCondAssignDefault);
  cudaGraphNodeParams loop = {};
  loop.type = cudaGraphNodeTypeConditional;
  loop.conditional.handle = handle;
  loop.conditional.type = cudaGraphCondTypeWhile;
  loop.conditional.size = 1;
  cudaGraphNode_t loopNode, bodyNode;
  cudaGraphAddNode(&loopNode, graph, nullptr, 0, &loop);
  void *bodyArguments[] = {&x, &handle};
  kernel.func = (void *)countDown;
  kernel.blockDim = dim3(1);
  kernel.kernelParams = bodyArguments;
  cudaGraphAddKernelNode(&bodyNode, loop.conditional.phGraph_out[0], nullptr, 0, &kernel);
  cudaGraphInstantiate(&ready, graph, 0);
  cudaGraphLaunch(ready, stream);
  cudaMemcpy(host, x, sizeof(int), cudaMemcpyDeviceToHost);
  printf("after the loop: %d\n", host[0]);
  cudaGraphExecDestroy(ready);
  cudaGraphDestroy(graph);

  // Memory that lives inside the graph.
  int *inside;
  cudaStreamBeginCapture(stream, cudaStreamCaptureModeGlobal);
  cudaMallocAsync(&inside, n * sizeof(int), stream);
  cudaMemsetAsync(inside, 0, n * sizeof(int), stream);
  add<<<1, n, 0, stream>>>(inside, n, 11);
  cudaMemcpyAsync(host, inside, n * sizeof(int), cudaMemcpyDeviceToHost, stream);
  cudaFreeAsync(inside, stream);
  cudaStreamEndCapture(stream, &graph);
  cudaGraphInstantiate(&ready, graph, 0);
  cudaGraphLaunch(ready, stream);
  cudaGraphLaunch(ready, stream);
  printf("inside: %d %s\n", host[100], cudaGetErrorName(cudaGetLastError()));
  cudaGraphExecDestroy(ready);
  cudaGraphDestroy(graph);
  cudaFree(x);
}
