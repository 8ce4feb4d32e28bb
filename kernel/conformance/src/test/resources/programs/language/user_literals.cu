// Literals with suffixes of one's own: numbers, characters and texts, in kernels and on the host.
#include <chrono>
#include <cstdio>
#include <string>

constexpr __host__ __device__ double operator""_km(long double v) { return (double)v * 1000; }
constexpr __host__ __device__ unsigned long long operator""_KiB(unsigned long long v) { return v * 1024; }
__host__ __device__ int operator"" _upper(char c) { return c - 'a' + 'A'; }

struct Degrees {
  float value;
};

namespace angles {
constexpr __host__ __device__ Degrees operator""_deg(long double v) { return Degrees{(float)v}; }
constexpr __host__ __device__ Degrees operator""_deg(unsigned long long v) { return Degrees{(float)v}; }
}

std::size_t operator""_length(const char *, std::size_t n) { return n; }

__global__ void k(double *out) {
  using namespace angles;
  __shared__ char buffer[2_KiB];
  buffer[0] = 'x';
  out[0] = 1.5_km;
  out[1] = sizeof(buffer) + 0x10_KiB;
  out[2] = 'b'_upper;
  out[3] = (90_deg).value + (0.5_deg).value;
  out[4] = 1'000_KiB;
}

int main() {
  double *out, got[5];
  cudaMalloc(&out, sizeof(got));
  k<<<1, 1>>>(out);
  cudaMemcpy(got, out, sizeof(got), cudaMemcpyDeviceToHost);
  for (double g : got) printf("%g ", g);
  printf("\n%d %g\n", (int)"hola mundo"_length, 2.0_km);
  using namespace std::chrono_literals;
  using namespace std::string_literals;
  std::string text = "ab"s + "c";
  printf("%d %s\n", (int)std::chrono::duration_cast<std::chrono::milliseconds>(2s + 500ms).count(), text.c_str());
  cudaFree(out);
}
