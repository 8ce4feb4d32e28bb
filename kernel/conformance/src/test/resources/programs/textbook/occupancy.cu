// Propiedades del dispositivo y ocupación: qué recurso limita los bloques de un multiprocesador (cap. 4).
#include <algorithm>
#include <cstdio>

template <int Floats>
__global__ void usesShared(float *x) {
  __shared__ float s[Floats];
  s[threadIdx.x % Floats] = x[threadIdx.x];
  __syncthreads();
  x[threadIdx.x] = s[(threadIdx.x + 1) % Floats];
}

__global__ void plain(float *x) { x[threadIdx.x] += 1; }

template <typename Kernel>
static bool fits(Kernel kernel, int threads, size_t shared, const cudaDeviceProp &p) {
  int blocks = 0;
  if (cudaOccupancyMaxActiveBlocksPerMultiprocessor(&blocks, kernel, threads, 0) != cudaSuccess) return false;
  int byThreads = p.maxThreadsPerMultiProcessor / ((threads + 31) / 32 * 32);
  int byShared = shared == 0 ? blocks : (int)(p.sharedMemPerMultiprocessor / shared);
  int most = std::min(std::min(byThreads, p.maxBlocksPerMultiProcessor), byShared);
  return blocks >= 1 && blocks <= most;
}

int main() {
  int count = 0;
  cudaGetDeviceCount(&count);
  cudaDeviceProp p;
  cudaGetDeviceProperties(&p, 0);
  printf("dispositivos: %s\n", count >= 1 ? "al menos uno" : "ninguno");
  bool sane = p.warpSize == 32 && p.maxThreadsPerBlock == 1024 && p.multiProcessorCount > 0
      && p.sharedMemPerBlock == 49152 && p.totalConstMem == 65536 && p.maxThreadsDim[2] == 64
      && p.maxThreadsPerMultiProcessor % p.warpSize == 0 && p.regsPerBlock == 65536 && p.major >= 5;
  printf("propiedades: %s\n", sane ? "coherentes" : "incoherentes");
  bool good = true;
  for (int threads : {32, 48, 64, 128, 256, 512, 768, 1024}) {
    good &= fits(plain, threads, 0, p);
    good &= fits(usesShared<1024>, threads, 4096, p);
    good &= fits(usesShared<8192>, threads, 32768, p);
  }
  printf("bloques por multiprocesador: %s\n", good ? "dentro de los límites" : "fuera de los límites");
  int grid = 0, block = 0;
  cudaOccupancyMaxPotentialBlockSize(&grid, &block, plain, 0, 0);
  printf("tamaño sugerido: %s\n", block % 32 == 0 && block >= 32 && block <= 1024 && grid > 0 ? "múltiplo de un warp" : "malo");
  cudaFuncAttributes attributes;
  cudaFuncGetAttributes(&attributes, usesShared<1024>);
  printf("memoria compartida: %d bytes\n", (int)attributes.sharedSizeBytes);
}
