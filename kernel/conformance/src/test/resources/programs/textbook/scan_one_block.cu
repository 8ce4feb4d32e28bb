// Sumas prefijas de un bloque: Kogge-Stone (inclusiva y exclusiva), Brent-Kung y engrosada (cap. 11).
#include <cstdio>
#include <vector>
#define SECTION_SIZE 64
#define COARSE_FACTOR 4

__global__ void koggeStone(const float *X, float *Y, unsigned int N) {
  __shared__ float XY[SECTION_SIZE];
  unsigned int i = blockIdx.x * blockDim.x + threadIdx.x;
  XY[threadIdx.x] = i < N ? X[i] : 0.0f;
  for (unsigned int stride = 1; stride < blockDim.x; stride *= 2) {
    __syncthreads();
    float temp;
    if (threadIdx.x >= stride) temp = XY[threadIdx.x] + XY[threadIdx.x - stride];
    __syncthreads();
    if (threadIdx.x >= stride) XY[threadIdx.x] = temp;
  }
  if (i < N) Y[i] = XY[threadIdx.x];
}

/// Con dos memorias alternas basta una barrera por paso.
__global__ void koggeStoneExclusive(const float *X, float *Y, unsigned int N) {
  __shared__ float first[SECTION_SIZE], second[SECTION_SIZE];
  float *source = first, *target = second;
  unsigned int i = blockIdx.x * blockDim.x + threadIdx.x;
  source[threadIdx.x] = i < N && threadIdx.x != 0 ? X[i - 1] : 0.0f;
  for (unsigned int stride = 1; stride < blockDim.x; stride *= 2) {
    __syncthreads();
    target[threadIdx.x] = source[threadIdx.x] + (threadIdx.x >= stride ? source[threadIdx.x - stride] : 0.0f);
    float *swapped = source;
    source = target;
    target = swapped;
  }
  if (i < N) Y[i] = source[threadIdx.x];
}

__global__ void brentKung(const float *X, float *Y, unsigned int N) {
  __shared__ float XY[SECTION_SIZE];
  unsigned int i = 2 * blockIdx.x * blockDim.x + threadIdx.x;
  XY[threadIdx.x] = i < N ? X[i] : 0.0f;
  XY[threadIdx.x + blockDim.x] = i + blockDim.x < N ? X[i + blockDim.x] : 0.0f;
  for (unsigned int stride = 1; stride <= blockDim.x; stride *= 2) {
    __syncthreads();
    unsigned int index = (threadIdx.x + 1) * 2 * stride - 1;
    if (index < SECTION_SIZE) XY[index] += XY[index - stride];
  }
  for (int stride = SECTION_SIZE / 4; stride > 0; stride /= 2) {
    __syncthreads();
    unsigned int index = (threadIdx.x + 1) * stride * 2 - 1;
    if (index + stride < SECTION_SIZE) XY[index + stride] += XY[index];
  }
  __syncthreads();
  if (i < N) Y[i] = XY[threadIdx.x];
  if (i + blockDim.x < N) Y[i + blockDim.x] = XY[threadIdx.x + blockDim.x];
}

/// Cada hilo suma su tramo; se recorren los totales; cada hilo corrige su tramo.
__global__ void coarsened(const float *X, float *Y, unsigned int N) {
  __shared__ float XY[SECTION_SIZE * COARSE_FACTOR];
  __shared__ float ends[SECTION_SIZE];
  for (unsigned int c = 0; c < COARSE_FACTOR; ++c) {
    unsigned int at = c * blockDim.x + threadIdx.x;
    XY[at] = at < N ? X[at] : 0.0f;
  }
  __syncthreads();
  unsigned int mine = threadIdx.x * COARSE_FACTOR;
  for (unsigned int c = 1; c < COARSE_FACTOR; ++c) XY[mine + c] += XY[mine + c - 1];
  ends[threadIdx.x] = XY[mine + COARSE_FACTOR - 1];
  for (unsigned int stride = 1; stride < blockDim.x; stride *= 2) {
    __syncthreads();
    float left = threadIdx.x >= stride ? ends[threadIdx.x - stride] : 0.0f;
    __syncthreads();
    ends[threadIdx.x] += left;
  }
  __syncthreads();
  if (threadIdx.x > 0)
    for (unsigned int c = 0; c < COARSE_FACTOR; ++c) XY[mine + c] += ends[threadIdx.x - 1];
  __syncthreads();
  for (unsigned int c = 0; c < COARSE_FACTOR; ++c) {
    unsigned int at = c * blockDim.x + threadIdx.x;
    if (at < N) Y[at] = XY[at];
  }
}

int main() {
  const int sizes[] = {60, 60, 61, 250};
  int errors = 0;
  for (int variant = 0; variant < 4; ++variant) {
    int n = sizes[variant];
    std::vector<float> x(n), y(n);
    for (int i = 0; i < n; ++i) x[i] = i * 7 % 10;
    float *X, *Y;
    cudaMalloc(&X, n * sizeof(float));
    cudaMalloc(&Y, n * sizeof(float));
    cudaMemcpy(X, x.data(), n * sizeof(float), cudaMemcpyHostToDevice);
    if (variant == 0) koggeStone<<<1, SECTION_SIZE>>>(X, Y, n);
    if (variant == 1) koggeStoneExclusive<<<1, SECTION_SIZE>>>(X, Y, n);
    if (variant == 2) brentKung<<<1, SECTION_SIZE / 2>>>(X, Y, n);
    if (variant == 3) coarsened<<<1, SECTION_SIZE>>>(X, Y, n);
    cudaMemcpy(y.data(), Y, n * sizeof(float), cudaMemcpyDeviceToHost);
    float sum = 0;
    for (int i = 0; i < n; ++i) {
      float before = sum;
      sum += x[i];
      if (y[i] != (variant == 1 ? before : sum)) ++errors;
    }
    cudaFree(X);
    cudaFree(Y);
  }
  printf("errores: %d\n", errors);
  return errors != 0;
}
