// Copias y kernels en varios flujos con memoria fija del host; eventos entre flujos para el halo (cap. 20).
#include <cstdio>
#include <vector>

__global__ void smooth(const float *in, float *out, int n) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i >= 1 && i < n - 1) out[i] = (in[i - 1] + in[i] + in[i + 1]) / 4;
}

__global__ void scale(float *x, int n, float f) {
  for (int i = blockIdx.x * blockDim.x + threadIdx.x; i < n; i += gridDim.x * blockDim.x) x[i] *= f;
}

int main() {
  const int parts = 4, each = 250, n = parts * each;
  float *host, *result;
  cudaMallocHost(&host, n * sizeof(float));
  cudaHostAlloc(&result, n * sizeof(float), cudaHostAllocDefault);
  for (int i = 0; i < n; i++) host[i] = i % 17;
  float *in, *out;
  cudaMalloc(&in, n * sizeof(float));
  cudaMalloc(&out, n * sizeof(float));
  cudaMemset(out, 0, n * sizeof(float));
  cudaStream_t streams[parts];
  cudaEvent_t copied[parts], start, stop;
  for (int p = 0; p < parts; p++) {
    cudaStreamCreate(&streams[p]);
    cudaEventCreateWithFlags(&copied[p], cudaEventDisableTiming);
  }
  cudaEventCreate(&start);
  cudaEventCreate(&stop);
  cudaEventRecord(start);
  for (int p = 0; p < parts; p++) {
    cudaMemcpyAsync(in + p * each, host + p * each, each * sizeof(float), cudaMemcpyHostToDevice, streams[p]);
    scale<<<2, 64, 0, streams[p]>>>(in + p * each, each, 2.0f);
    cudaEventRecord(copied[p], streams[p]);
  }
  for (int p = 0; p < parts; p++) {
    int first = p == 0 ? 0 : p * each - 1, last = p == parts - 1 ? n : (p + 1) * each + 1;
    if (p > 0) cudaStreamWaitEvent(streams[p], copied[p - 1], 0);
    if (p < parts - 1) cudaStreamWaitEvent(streams[p], copied[p + 1], 0);
    int count = last - first;
    smooth<<<(count + 63) / 64, 64, 0, streams[p]>>>(in + first, out + first, count);
    cudaMemcpyAsync(result + p * each, out + p * each, each * sizeof(float), cudaMemcpyDeviceToHost, streams[p]);
  }
  cudaEventRecord(stop);
  cudaDeviceSynchronize();
  float ms = -1;
  cudaEventElapsedTime(&ms, start, stop);
  bool good = cudaGetLastError() == cudaSuccess && ms >= 0;
  for (int i = 1; i < n - 1; i++) good &= result[i] == 2 * (host[i - 1] + host[i] + host[i + 1]) / 4;
  printf("%d partes: %s\n", parts, good && result[0] == 0 && result[n - 1] == 0 ? "bien" : "mal");
  for (int p = 0; p < parts; p++) {
    printf("%d", cudaStreamQuery(streams[p]) == cudaSuccess);
    cudaStreamDestroy(streams[p]);
    cudaEventDestroy(copied[p]);
  }
  printf("\n");
  cudaEventDestroy(start);
  cudaEventDestroy(stop);
  cudaFree(in);
  cudaFree(out);
  cudaFreeHost(host);
  cudaFreeHost(result);
}
