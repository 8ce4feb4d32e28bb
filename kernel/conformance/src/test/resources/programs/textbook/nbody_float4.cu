// Gravity between bodies kept as float4 (position and mass), a tile of them at a time.
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <vector>

__constant__ float softening2;

__host__ __device__ inline float3 operator+(float3 a, float3 b) { return make_float3(a.x + b.x, a.y + b.y, a.z + b.z); }
__host__ __device__ inline float3 operator-(const float4 &a, const float4 &b) { return make_float3(a.x - b.x, a.y - b.y, a.z - b.z); }
__host__ __device__ inline float3 operator*(float s, const float3 &a) { return make_float3(s * a.x, s * a.y, s * a.z); }
__host__ __device__ inline float3 &operator+=(float3 &a, const float3 &b) { return a = a + b; }
__host__ __device__ inline float dot(const float3 &a, const float3 &b) { return a.x * b.x + a.y * b.y + a.z * b.z; }

__device__ float3 pull(const float4 &me, const float4 &other) {
  const float3 way = other - me;
  const float inverse = rsqrtf(dot(way, way) + softening2);
  return (other.w * inverse * inverse * inverse) * way;
}

template <int Tile>
__global__ void __launch_bounds__(Tile) forces(const float4 *__restrict__ bodies, float3 *__restrict__ force, int count) {
  __shared__ float4 tile[Tile];
  const int i = blockIdx.x * Tile + threadIdx.x;
  const float4 me = i < count ? bodies[i] : make_float4(0, 0, 0, 0);
  float3 sum{};
  for (int first = 0; first < count; first += Tile) {
    const int j = first + threadIdx.x;
    tile[threadIdx.x] = j < count ? bodies[j] : float4{0.0f, 0.0f, 0.0f, 0.0f};
    __syncthreads();
#pragma unroll 8
    for (int k = 0; k < Tile; ++k) sum += pull(me, tile[k]);
    __syncthreads();
  }
  if (i < count) force[i] = sum;
}

__global__ void drift(float4 *bodies, float4 *speed, const float3 *force, float dt, int count) {
  const int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i >= count) return;
  float4 v = speed[i];
  const float3 f = force[i];
  v.x = fmaf(dt, f.x, v.x);
  v.y = fmaf(dt, f.y, v.y);
  v.z = fmaf(dt, f.z, v.z);
  speed[i] = v;
  float4 p = bodies[i];
  bodies[i] = make_float4(p.x + dt * v.x, p.y + dt * v.y, p.z + dt * v.z, p.w);
}

struct Free {
  void operator()(void *p) const { cudaFree(p); }
};
template <typename T>
using Managed = std::unique_ptr<T[], Free>;
template <typename T>
Managed<T> managed(size_t count) {
  T *p;
  if (cudaMallocManaged(&p, count * sizeof(T)) != cudaSuccess) std::abort();
  return Managed<T>(p);
}

int main() {
  constexpr int tile = 128;
  const int count = 500, steps = 4;
  const float eps2 = 0.01f, dt = 0.001f;
  auto bodies = managed<float4>(count), speed = managed<float4>(count);
  auto force = managed<float3>(count);
  std::vector<double3> where(count), fast(count);
  std::srand(1);
  auto unit = [] { return static_cast<float>(std::rand()) / RAND_MAX - 0.5f; };
  for (int i = 0; i < count; i++) {
    bodies[i] = {unit(), unit(), unit(), 1.0f / count};
    speed[i] = {0.1f * unit(), 0.1f * unit(), 0, 0};
    where[i] = make_double3(bodies[i].x, bodies[i].y, bodies[i].z);
    fast[i] = make_double3(speed[i].x, speed[i].y, speed[i].z);
  }
  cudaMemcpyToSymbol(softening2, &eps2, sizeof(float));
  for (int s = 0; s < steps; s++) {
    forces<tile><<<(count + tile - 1) / tile, tile>>>(bodies.get(), force.get(), count);
    drift<<<(count + 255) / 256, 256>>>(bodies.get(), speed.get(), force.get(), dt, count);
  }
  if (cudaError_t e = cudaDeviceSynchronize()) return std::printf("%s\n", cudaGetErrorName(e)), 1;
  for (int s = 0; s < steps; s++) {
    std::vector<double3> pulls(count, double3{0, 0, 0});
    for (int i = 0; i < count; i++)
      for (int j = 0; j < count; j++) {
        double x = where[j].x - where[i].x, y = where[j].y - where[i].y, z = where[j].z - where[i].z;
        double r = std::pow(x * x + y * y + z * z + eps2, -1.5) / count;
        pulls[i].x += r * x, pulls[i].y += r * y, pulls[i].z += r * z;
      }
    for (int i = 0; i < count; i++) {
      fast[i].x += dt * pulls[i].x, fast[i].y += dt * pulls[i].y, fast[i].z += dt * pulls[i].z;
      where[i].x += dt * fast[i].x, where[i].y += dt * fast[i].y, where[i].z += dt * fast[i].z;
    }
  }
  double worst = 0;
  for (int i = 0; i < count; i++)
    worst = std::fmax(worst, std::hypot(where[i].x - bodies[i].x, where[i].y - bodies[i].y, where[i].z - bodies[i].z));
  std::printf("%d bodies, %d steps: %s\n", count, steps, worst < 1e-5 ? "as in double" : "WRONG");
  return worst < 1e-5 ? 0 : 1;
}
