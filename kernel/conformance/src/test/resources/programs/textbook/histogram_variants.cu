// Histograma de letras: atómicas globales, copias privadas, engrosado y agregación de rachas (cap. 9).
#include <cstdio>
#include <cstring>
#include <string>
#define NUM_BINS 7
#define CFACTOR 4

__global__ void global(const char *data, unsigned int length, unsigned int *histo) {
  unsigned int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i < length) {
    int position = data[i] - 'a';
    if (position >= 0 && position < 26) atomicAdd(&(histo[position / 4]), 1);
  }
}

/// Cada bloque tiene su copia en la memoria global; al final se suman a la primera.
__global__ void privateGlobal(const char *data, unsigned int length, unsigned int *histo) {
  unsigned int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i < length) {
    int position = data[i] - 'a';
    if (position >= 0 && position < 26) atomicAdd(&(histo[blockIdx.x * NUM_BINS + position / 4]), 1);
  }
  if (blockIdx.x > 0) {
    __syncthreads();
    for (unsigned int bin = threadIdx.x; bin < NUM_BINS; bin += blockDim.x) {
      unsigned int binValue = histo[blockIdx.x * NUM_BINS + bin];
      if (binValue > 0) atomicAdd(&(histo[bin]), binValue);
    }
  }
}

__global__ void privateShared(const char *data, unsigned int length, unsigned int *histo) {
  __shared__ unsigned int histo_s[NUM_BINS];
  for (unsigned int bin = threadIdx.x; bin < NUM_BINS; bin += blockDim.x) histo_s[bin] = 0u;
  __syncthreads();
  unsigned int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i < length) {
    int position = data[i] - 'a';
    if (position >= 0 && position < 26) atomicAdd(&(histo_s[position / 4]), 1);
  }
  __syncthreads();
  for (unsigned int bin = threadIdx.x; bin < NUM_BINS; bin += blockDim.x) {
    unsigned int binValue = histo_s[bin];
    if (binValue > 0) atomicAdd(&(histo[bin]), binValue);
  }
}

__global__ void contiguous(const char *data, unsigned int length, unsigned int *histo) {
  __shared__ unsigned int histo_s[NUM_BINS];
  for (unsigned int bin = threadIdx.x; bin < NUM_BINS; bin += blockDim.x) histo_s[bin] = 0u;
  __syncthreads();
  unsigned int tid = blockIdx.x * blockDim.x + threadIdx.x;
  for (unsigned int i = tid * CFACTOR; i < min((tid + 1) * CFACTOR, length); ++i) {
    int position = data[i] - 'a';
    if (position >= 0 && position < 26) atomicAdd(&(histo_s[position / 4]), 1);
  }
  __syncthreads();
  for (unsigned int bin = threadIdx.x; bin < NUM_BINS; bin += blockDim.x)
    if (histo_s[bin] > 0) atomicAdd(&(histo[bin]), histo_s[bin]);
}

/// Recorrido intercalado; las rachas de una misma clase se acumulan en un registro.
__global__ void aggregated(const char *data, unsigned int length, unsigned int *histo) {
  __shared__ unsigned int histo_s[NUM_BINS];
  for (unsigned int bin = threadIdx.x; bin < NUM_BINS; bin += blockDim.x) histo_s[bin] = 0u;
  __syncthreads();
  unsigned int accumulator = 0;
  int prevBinIdx = -1;
  unsigned int tid = blockIdx.x * blockDim.x + threadIdx.x;
  for (unsigned int i = tid; i < length; i += blockDim.x * gridDim.x) {
    int position = data[i] - 'a';
    if (position >= 0 && position < 26) {
      int bin = position / 4;
      if (bin == prevBinIdx) {
        ++accumulator;
      } else {
        if (accumulator > 0) atomicAdd(&(histo_s[prevBinIdx]), accumulator);
        accumulator = 1;
        prevBinIdx = bin;
      }
    }
  }
  if (accumulator > 0) atomicAdd(&(histo_s[prevBinIdx]), accumulator);
  __syncthreads();
  for (unsigned int bin = threadIdx.x; bin < NUM_BINS; bin += blockDim.x) {
    unsigned int binValue = histo_s[bin];
    if (binValue > 0) atomicAdd(&(histo[bin]), binValue);
  }
}

int main() {
  std::string text;
  while (text.size() < 3000) text += "programar procesadores masivamente paralelos, aaaa bbbb zzzz! ";
  unsigned int length = text.size(), want[NUM_BINS] = {0}, got[NUM_BINS];
  for (char letter : text)
    if (letter >= 'a' && letter <= 'z') want[(letter - 'a') / 4]++;
  const unsigned int threads = 128, blocks = (length + threads - 1) / threads;
  char *data;
  unsigned int *histo;
  cudaMalloc(&data, length);
  cudaMalloc(&histo, blocks * NUM_BINS * sizeof(unsigned int));
  cudaMemcpy(data, text.data(), length, cudaMemcpyHostToDevice);
  int errors = 0;
  for (int variant = 0; variant < 5; ++variant) {
    cudaMemset(histo, 0, blocks * NUM_BINS * sizeof(unsigned int));
    switch (variant) {
      case 0: global<<<blocks, threads>>>(data, length, histo); break;
      case 1: privateGlobal<<<blocks, threads>>>(data, length, histo); break;
      case 2: privateShared<<<blocks, threads>>>(data, length, histo); break;
      case 3: contiguous<<<(blocks + CFACTOR - 1) / CFACTOR, threads>>>(data, length, histo); break;
      case 4: aggregated<<<3, threads>>>(data, length, histo); break;
    }
    cudaMemcpy(got, histo, sizeof(got), cudaMemcpyDeviceToHost);
    if (memcmp(got, want, sizeof(got)) != 0) ++errors;
  }
  printf("variantes con error: %d\n", errors);
  cudaFree(data);
  cudaFree(histo);
  return errors;
}
