// A bitonic sort for any type and order: small strides in shared memory, large ones in global memory.
#include <algorithm>
#include <cfloat>
#include <climits>
#include <cstdio>
#include <functional>
#include <limits>
#include <random>
#include <type_traits>
#include <vector>

struct Particle {
  unsigned long long cell;
  float weight;
  friend __host__ __device__ bool operator==(const Particle &a, const Particle &b) { return a.cell == b.cell && a.weight == b.weight; }
};

template <typename T>
struct Ascending {
  __host__ __device__ constexpr bool operator()(const T &a, const T &b) const { return a < b; }
};
template <typename T>
struct Descending {
  __host__ __device__ constexpr bool operator()(const T &a, const T &b) const { return b < a; }
};
struct ByCellThenWeight {
  __host__ __device__ bool operator()(const Particle &a, const Particle &b) const {
    return a.cell != b.cell ? a.cell < b.cell : a.weight > b.weight;
  }
};

template <typename T>
__device__ __forceinline__ void exchange(T &a, T &b) {
  T c = a;
  a = b;
  b = c;
}

template <typename T, typename Less>
__device__ __forceinline__ void order(T &a, T &b, bool up, Less less) {
  if (less(b, a) == up) exchange(a, b);
}

template <typename T, typename Less, int Elements>
__global__ void __launch_bounds__(Elements / 2) sortInBlock(T *data, Less less) {
  __shared__ T tile[Elements];
  const int base = blockIdx.x * Elements;
  for (int i = threadIdx.x; i < Elements; i += Elements / 2) tile[i] = data[base + i];
#pragma unroll 1
  for (int size = 2; size <= Elements; size <<= 1) {
    for (int stride = size / 2; stride > 0; stride >>= 1) {
      __syncthreads();
      const int low = 2 * threadIdx.x - (threadIdx.x & (stride - 1));
      const bool up = ((base + low) & size) == 0;
      order(tile[low], tile[low + stride], up, less);
    }
  }
  __syncthreads();
  for (int i = threadIdx.x; i < Elements; i += Elements / 2) data[base + i] = tile[i];
}

template <typename T, typename Less>
__global__ void mergeGlobal(T *data, int size, int stride, Less less) {
  const int i = blockIdx.x * blockDim.x + threadIdx.x;
  const int low = 2 * i - (i & (stride - 1));
  order(data[low], data[low + stride], (low & size) == 0, less);
}

template <typename T, typename Less, int Elements>
__global__ void mergeInBlock(T *data, int size, Less less) {
  extern __shared__ unsigned char raw[];
  T *tile = reinterpret_cast<T *>(raw);
  const int base = blockIdx.x * Elements;
  for (int i = threadIdx.x; i < Elements; i += blockDim.x) tile[i] = data[base + i];
  for (int stride = Elements / 2; stride > 0; stride >>= 1) {
    __syncthreads();
    const int low = 2 * threadIdx.x - (threadIdx.x & (stride - 1));
    order(tile[low], tile[low + stride], ((base + low) & size) == 0, less);
  }
  __syncthreads();
  for (int i = threadIdx.x; i < Elements; i += blockDim.x) data[base + i] = tile[i];
}

template <typename T, typename Less>
void bitonicSort(T *data, int count, Less less) {
  constexpr int elements = sizeof(T) <= 8 ? 512 : 256;
  static_assert(std::is_trivially_copyable<T>::value, "moved as bytes");
  sortInBlock<T, Less, elements><<<count / elements, elements / 2>>>(data, less);
  for (int size = 2 * elements; size <= count; size *= 2) {
    for (int stride = size / 2; stride >= elements; stride /= 2)
      mergeGlobal<<<count / 512, 256>>>(data, size, stride, less);
    mergeInBlock<T, Less, elements><<<count / elements, elements / 2, elements * sizeof(T)>>>(data, size, less);
  }
}

template <typename T, typename Less, typename Make>
void trial(const char *name, int count, Less less, Make make) {
  std::vector<T> host(count);
  std::generate(host.begin(), host.end(), make);
  T *device = nullptr;
  cudaMalloc(&device, count * sizeof(T));
  cudaMemcpy(device, host.data(), count * sizeof(T), cudaMemcpyHostToDevice);
  bitonicSort(device, count, less);
  std::vector<T> sorted(count);
  cudaMemcpy(sorted.data(), device, count * sizeof(T), cudaMemcpyDeviceToHost);
  cudaFree(device);
  std::sort(host.begin(), host.end(), less);
  std::printf("%-10s %s\n", name, std::equal(host.begin(), host.end(), sorted.begin()) ? "sorted" : "WRONG");
}

int main() {
  std::mt19937_64 random(2024);
  std::uniform_real_distribution<float> real(-1.0f, 1.0f);
  trial<float>("floats", 4096, Ascending<float>(), [&] { return real(random); });
  trial<int>("ints", 2048, Descending<int>{}, [&] { return static_cast<int>(random() % 1000); });
  trial<unsigned long long>("longs", 2048, Ascending<unsigned long long>{}, std::ref(random));
  trial<Particle>("particles", 1024, ByCellThenWeight{}, [&] { return Particle{random() % 16, real(random)}; });
  std::printf("%s\n", cudaGetErrorString(cudaDeviceSynchronize()));
}
