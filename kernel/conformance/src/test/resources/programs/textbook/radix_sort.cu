// Ordenamiento por residuos de un bit y de dos, con sumas prefijas de los dígitos (cap. 13).
#include <algorithm>
#include <cstdio>
#include <vector>
#define BLOCK 64

/// Marca con 1 los elementos cuyo bit está encendido.
__global__ void extractBit(const unsigned int *input, unsigned int *bits, unsigned int N, int iter) {
  unsigned int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i < N) bits[i] = (input[i] >> iter) & 1;
}

/// Suma prefija exclusiva de un arreglo con un solo bloque que avanza por tramos.
__global__ void exclusiveScan(unsigned int *data, unsigned int N) {
  __shared__ unsigned int s[BLOCK];
  __shared__ unsigned int carry;
  if (threadIdx.x == 0) carry = 0;
  for (unsigned int start = 0; start < N; start += BLOCK) {
    unsigned int i = start + threadIdx.x;
    unsigned int own = i < N ? data[i] : 0;
    s[threadIdx.x] = own;
    for (unsigned int stride = 1; stride < BLOCK; stride *= 2) {
      __syncthreads();
      unsigned int left = threadIdx.x >= stride ? s[threadIdx.x - stride] : 0;
      __syncthreads();
      s[threadIdx.x] += left;
    }
    __syncthreads();
    if (i < N) data[i] = carry + s[threadIdx.x] - own;
    __syncthreads();
    if (threadIdx.x == BLOCK - 1) carry += s[threadIdx.x];
    __syncthreads();
  }
  if (threadIdx.x == 0) data[N] = carry;
}

__global__ void moveByBit(const unsigned int *input, unsigned int *output, const unsigned int *bits,
                          unsigned int N, int iter) {
  unsigned int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i < N) {
    unsigned int key = input[i];
    unsigned int bit = (key >> iter) & 1;
    unsigned int numOnesBefore = bits[i];
    unsigned int numOnesTotal = bits[N];
    unsigned int dst = (bit == 0) ? (i - numOnesBefore) : (N - numOnesTotal + numOnesBefore);
    output[dst] = key;
  }
}

/// Con dos bits, cada bloque ordena su tramo y cuenta sus dígitos en una tabla por columnas.
__global__ void countDigits(const unsigned int *input, unsigned int *local, unsigned int *table,
                            unsigned int N, int shift) {
  __shared__ unsigned int counts[4][BLOCK];
  unsigned int i = blockIdx.x * blockDim.x + threadIdx.x, t = threadIdx.x;
  unsigned int digit = i < N ? (input[i] >> shift) & 3 : 4;
  for (unsigned int d = 0; d < 4; ++d) counts[d][t] = digit == d;
  for (unsigned int stride = 1; stride < BLOCK; stride *= 2) {
    unsigned int left[4];
    __syncthreads();
    for (int d = 0; d < 4; ++d) left[d] = t >= stride ? counts[d][t - stride] : 0;
    __syncthreads();
    for (int d = 0; d < 4; ++d) counts[d][t] += left[d];
  }
  __syncthreads();
  if (i < N) local[i] = counts[digit][t] - 1;
  if (t < 4) table[t * gridDim.x + blockIdx.x] = counts[t][BLOCK - 1];
}

__global__ void moveByDigit(const unsigned int *input, unsigned int *output, const unsigned int *local,
                            const unsigned int *table, unsigned int N, int shift) {
  unsigned int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i < N) {
    unsigned int digit = (input[i] >> shift) & 3;
    output[table[digit * gridDim.x + blockIdx.x] + local[i]] = input[i];
  }
}

int main() {
  const unsigned int n = 500, blocks = (n + BLOCK - 1) / BLOCK;
  std::vector<unsigned int> keys(n), got(n);
  unsigned int seed = 12345;
  for (auto &key : keys) {
    seed = seed * 1664525u + 1013904223u;
    key = seed >> 20;
  }
  std::vector<unsigned int> want = keys;
  std::sort(want.begin(), want.end());
  unsigned int *in, *out, *bits, *table;
  cudaMalloc(&in, n * sizeof(unsigned int));
  cudaMalloc(&out, n * sizeof(unsigned int));
  cudaMalloc(&bits, (n + 1) * sizeof(unsigned int));
  cudaMalloc(&table, (4 * blocks + 1) * sizeof(unsigned int));
  cudaMemcpy(in, keys.data(), n * sizeof(unsigned int), cudaMemcpyHostToDevice);
  for (int iter = 0; iter < 12; ++iter) {
    extractBit<<<blocks, BLOCK>>>(in, bits, n, iter);
    exclusiveScan<<<1, BLOCK>>>(bits, n);
    moveByBit<<<blocks, BLOCK>>>(in, out, bits, n, iter);
    std::swap(in, out);
  }
  cudaMemcpy(got.data(), in, n * sizeof(unsigned int), cudaMemcpyDeviceToHost);
  bool oneBit = got == want;
  cudaMemcpy(in, keys.data(), n * sizeof(unsigned int), cudaMemcpyHostToDevice);
  for (int shift = 0; shift < 12; shift += 2) {
    countDigits<<<blocks, BLOCK>>>(in, bits, table, n, shift);
    exclusiveScan<<<1, BLOCK>>>(table, 4 * blocks);
    moveByDigit<<<blocks, BLOCK>>>(in, out, bits, table, n, shift);
    std::swap(in, out);
  }
  cudaMemcpy(got.data(), in, n * sizeof(unsigned int), cudaMemcpyDeviceToHost);
  bool twoBits = got == want;
  printf("un bit: %s, dos bits: %s\n", oneBit ? "bien" : "mal", twoBits ? "bien" : "mal");
  cudaFree(in);
  cudaFree(out);
  cudaFree(bits);
  cudaFree(table);
  return !(oneBit && twoBits);
}
