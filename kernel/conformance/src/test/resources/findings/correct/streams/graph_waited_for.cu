// The host waits for the stream on which the graph runs.
__global__ void twice(int *v) { v[threadIdx.x] *= 2; }
int main() {
  int *h, *m;
  cudaMallocHost(&h, 32 * sizeof(int));
  cudaMallocManaged(&m, 32 * sizeof(int));
  for (int i = 0; i < 32; i++) m[i] = i;
  cudaStream_t stream;
  cudaStreamCreate(&stream);
  cudaGraph_t graph;
  cudaGraphExec_t ready;
  cudaStreamBeginCapture(stream, cudaStreamCaptureModeGlobal);
  twice<<<1, 32, 0, stream>>>(m);
  cudaMemcpyAsync(h, m, 32 * sizeof(int), cudaMemcpyDefault, stream);
  cudaStreamEndCapture(stream, &graph);
  cudaGraphInstantiate(&ready, graph, nullptr, nullptr, 0);
  int bad = 0;
  for (int round = 1; round <= 3; round++) {
    cudaGraphLaunch(ready, stream);
    cudaStreamSynchronize(stream);
    bad += h[1] != 1 << round || m[1] != 1 << round;
  }
  cudaGraphExecDestroy(ready);
  cudaGraphDestroy(graph);
  cudaStreamDestroy(stream);
  cudaFree(m);
  cudaFreeHost(h);
  return bad;
}
