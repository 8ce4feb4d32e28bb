// Reducción: árbol simple, convergente, en memoria compartida, engrosada y con shuffle (cap. 10).
#include <cstdio>
#include <vector>
#define BLOCK_DIM 128
#define COARSE_FACTOR 2

__global__ void simple(float *input, float *output) {
  unsigned int i = 2 * threadIdx.x;
  for (unsigned int stride = 1; stride <= blockDim.x; stride *= 2) {
    if (threadIdx.x % stride == 0) input[i] += input[i + stride];
    __syncthreads();
  }
  if (threadIdx.x == 0) *output = input[0];
}

__global__ void convergent(float *input, float *output) {
  unsigned int i = threadIdx.x;
  for (unsigned int stride = blockDim.x; stride >= 1; stride /= 2) {
    if (threadIdx.x < stride) input[i] += input[i + stride];
    __syncthreads();
  }
  if (threadIdx.x == 0) *output = input[0];
}

__global__ void sharedMemory(float *input, float *output) {
  __shared__ float input_s[BLOCK_DIM];
  unsigned int t = threadIdx.x;
  input_s[t] = input[t] + input[t + BLOCK_DIM];
  for (unsigned int stride = blockDim.x / 2; stride >= 1; stride /= 2) {
    __syncthreads();
    if (threadIdx.x < stride) input_s[t] += input_s[t + stride];
  }
  if (threadIdx.x == 0) *output = input_s[0];
}

__global__ void coarsened(float *input, float *output, int n) {
  __shared__ float input_s[BLOCK_DIM];
  unsigned int segment = COARSE_FACTOR * 2 * blockDim.x * blockIdx.x;
  unsigned int i = segment + threadIdx.x;
  unsigned int t = threadIdx.x;
  float sum = i < n ? input[i] : 0.0f;
  for (unsigned int tile = 1; tile < COARSE_FACTOR * 2; ++tile)
    if (i + tile * BLOCK_DIM < n) sum += input[i + tile * BLOCK_DIM];
  input_s[t] = sum;
  for (unsigned int stride = blockDim.x / 2; stride >= 1; stride /= 2) {
    __syncthreads();
    if (t < stride) input_s[t] += input_s[t + stride];
  }
  if (t == 0) atomicAdd(output, input_s[0]);
}

__inline__ __device__ float warpSum(float value) {
  for (int offset = warpSize / 2; offset > 0; offset /= 2)
    value += __shfl_down_sync(0xffffffff, value, offset);
  return value;
}

__global__ void shuffled(const float *input, float *output, int n) {
  __shared__ float perWarp[BLOCK_DIM / 32];
  float sum = 0.0f;
  for (int i = blockIdx.x * blockDim.x + threadIdx.x; i < n; i += gridDim.x * blockDim.x)
    sum += input[i];
  int lane = threadIdx.x % 32, warp = threadIdx.x / 32;
  sum = warpSum(sum);
  if (lane == 0) perWarp[warp] = sum;
  __syncthreads();
  if (warp == 0) {
    sum = lane < BLOCK_DIM / 32 ? perWarp[lane] : 0.0f;
    sum = warpSum(sum);
    if (lane == 0) atomicAdd(output, sum);
  }
}

int main() {
  const int n = 2500;
  std::vector<float> data(n);
  float one = 0, all = 0;
  for (int i = 0; i < n; ++i) {
    data[i] = i % 9;
    if (i < 2 * BLOCK_DIM) one += data[i];
    all += data[i];
  }
  float *input, *output;
  cudaMalloc(&input, n * sizeof(float));
  cudaMalloc(&output, sizeof(float));
  int errors = 0;
  for (int variant = 0; variant < 5; ++variant) {
    cudaMemcpy(input, data.data(), n * sizeof(float), cudaMemcpyHostToDevice);
    cudaMemset(output, 0, sizeof(float));
    if (variant == 0) simple<<<1, BLOCK_DIM>>>(input, output);
    if (variant == 1) convergent<<<1, BLOCK_DIM>>>(input, output);
    if (variant == 2) sharedMemory<<<1, BLOCK_DIM>>>(input, output);
    if (variant == 3) {
      int perBlock = 2 * BLOCK_DIM * COARSE_FACTOR;
      coarsened<<<(n + perBlock - 1) / perBlock, BLOCK_DIM>>>(input, output, n);
    }
    if (variant == 4) shuffled<<<4, BLOCK_DIM>>>(input, output, n);
    float got;
    cudaMemcpy(&got, output, sizeof(float), cudaMemcpyDeviceToHost);
    if (got != (variant < 3 ? one : all)) ++errors;
  }
  printf("suma %g, variantes con error: %d\n", all, errors);
  cudaFree(input);
  cudaFree(output);
  return errors;
}
