// Sumas prefijas de muchos bloques: en tres fases y en una sola pasada con banderas entre bloques (cap. 11).
#include <cstdio>
#include <vector>
#define SECTION_SIZE 64

__device__ float scanBlock(float value) {
  __shared__ float XY[SECTION_SIZE];
  XY[threadIdx.x] = value;
  for (unsigned int stride = 1; stride < blockDim.x; stride *= 2) {
    __syncthreads();
    float temp = XY[threadIdx.x];
    if (threadIdx.x >= stride) temp += XY[threadIdx.x - stride];
    __syncthreads();
    XY[threadIdx.x] = temp;
  }
  return XY[threadIdx.x];
}

__global__ void sections(const float *X, float *Y, float *S, int N) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  float sum = scanBlock(i < N ? X[i] : 0.0f);
  if (i < N) Y[i] = sum;
  if (threadIdx.x == blockDim.x - 1) S[blockIdx.x] = sum;
}

__global__ void totals(float *S, int N) {
  float sum = scanBlock(threadIdx.x < N ? S[threadIdx.x] : 0.0f);
  if (threadIdx.x < N) S[threadIdx.x] = sum;
}

__global__ void addTotals(float *Y, const float *S, int N) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (blockIdx.x > 0 && i < N) Y[i] += S[blockIdx.x - 1];
}

/// El índice del bloque se toma al empezar: así quien espera sabe que el anterior ya está en marcha.
__global__ void singlePass(const float *X, float *Y, int N, int *blockCounter, int *flags,
                           volatile float *scan_value) {
  __shared__ unsigned int bid_s;
  __shared__ float previous_sum;
  if (threadIdx.x == 0) bid_s = atomicAdd(blockCounter, 1);
  __syncthreads();
  unsigned int bid = bid_s;
  int i = bid * blockDim.x + threadIdx.x;
  float sum = scanBlock(i < N ? X[i] : 0.0f);
  __shared__ float local_sum;
  if (threadIdx.x == blockDim.x - 1) local_sum = sum;
  __syncthreads();
  if (threadIdx.x == 0) {
    while (atomicAdd(&flags[bid], 0) == 0) {
    }
    previous_sum = scan_value[bid];
    scan_value[bid + 1] = previous_sum + local_sum;
    __threadfence();
    atomicAdd(&flags[bid + 1], 1);
  }
  __syncthreads();
  if (i < N) Y[i] = sum + previous_sum;
}

int main() {
  const int n = 1500, blocks = (n + SECTION_SIZE - 1) / SECTION_SIZE;
  std::vector<float> x(n), three(n), one(n);
  for (int i = 0; i < n; ++i) x[i] = i * 7 % 10;
  float *X, *Y, *S, *values;
  int *counter, *flags;
  cudaMalloc(&X, n * sizeof(float));
  cudaMalloc(&Y, n * sizeof(float));
  cudaMalloc(&S, blocks * sizeof(float));
  cudaMalloc(&values, (blocks + 1) * sizeof(float));
  cudaMalloc(&flags, (blocks + 1) * sizeof(int));
  cudaMalloc(&counter, sizeof(int));
  cudaMemcpy(X, x.data(), n * sizeof(float), cudaMemcpyHostToDevice);
  sections<<<blocks, SECTION_SIZE>>>(X, Y, S, n);
  totals<<<1, SECTION_SIZE>>>(S, blocks);
  addTotals<<<blocks, SECTION_SIZE>>>(Y, S, n);
  cudaMemcpy(three.data(), Y, n * sizeof(float), cudaMemcpyDeviceToHost);

  int ready = 1;
  cudaMemset(Y, 0, n * sizeof(float));
  cudaMemset(values, 0, (blocks + 1) * sizeof(float));
  cudaMemset(flags, 0, (blocks + 1) * sizeof(int));
  cudaMemset(counter, 0, sizeof(int));
  cudaMemcpy(flags, &ready, sizeof(int), cudaMemcpyHostToDevice);
  singlePass<<<blocks, SECTION_SIZE>>>(X, Y, n, counter, flags, values);
  cudaMemcpy(one.data(), Y, n * sizeof(float), cudaMemcpyDeviceToHost);
  int threeErrors = 0, oneErrors = 0;
  float sum = 0;
  for (int i = 0; i < n; ++i) {
    sum += x[i];
    threeErrors += three[i] != sum;
    oneErrors += one[i] != sum;
  }
  printf("tres fases: %d errores, una pasada: %d errores\n", threeErrors, oneErrors);
  cudaFree(X);
  cudaFree(Y);
  cudaFree(S);
  cudaFree(values);
  cudaFree(flags);
  cudaFree(counter);
  return threeErrors + oneErrors;
}
