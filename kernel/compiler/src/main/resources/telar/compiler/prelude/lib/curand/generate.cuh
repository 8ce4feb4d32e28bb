// Llenar memoria: primero números de 32 bits, y de ellos la distribución pedida.
#pragma once
#include "lib/curand/generator.cuh"
namespace __telar_curand {
enum { SEQUENCES = 4096 };
/// El hilo s sigue la secuencia s; cada resultado lo da el hilo siguiente.
__global__ void begin_xorwow(unsigned long long seed, unsigned long long position, curandStateXORWOW *states) {
  int s = blockIdx.x * blockDim.x + threadIdx.x;
  curandStateXORWOW state;
  curand_init(seed, s, position / SEQUENCES + (s < position % SEQUENCES ? 1 : 0), &state);
  states[s] = state;
}
__global__ void xorwow(int next, curandStateXORWOW *states, unsigned int *out, size_t items, int words) {
  int s = blockIdx.x * blockDim.x + threadIdx.x;
  curandStateXORWOW state = states[s];
  for (size_t i = (s + SEQUENCES - next) % SEQUENCES; i < items; i += SEQUENCES) {
    for (int w = 0; w < words; w++) out[i * words + w] = curand(&state);
  }
  states[s] = state;
}
/// Cada secuencia da cuatro resultados, de uno o dos números de 32 bits (per) cada uno.
__global__ void philox(unsigned long long seed, unsigned long long position, unsigned int *out, size_t count, int per) {
  size_t i = blockIdx.x * (size_t)blockDim.x + threadIdx.x;
  if (i >= count) return;
  unsigned long long n = position * per + i, sequence = n / (4 * per);
  unsigned int within = n % (4 * per);
  uint4 four = curand_Philox4x32_10(make_uint4(within / 4, 0, (unsigned int)sequence, (unsigned int)(sequence >> 32)), make_uint2((unsigned int)seed, (unsigned int)(seed >> 32)));
  out[i] = within % 4 == 0 ? four.x : within % 4 == 1 ? four.y : within % 4 == 2 ? four.z : four.w;
}
/// Los números de 32 bits tal como salen.
struct bits {
  using type = unsigned int;
  enum { words = 1, results = 1 };
  __device__ void operator()(const unsigned int *x, unsigned int *out) const { *out = *x; }
};
struct uniform {
  using type = float;
  enum { words = 1, results = 1 };
  __device__ void operator()(const unsigned int *x, float *out) const { *out = __telar_uniform(*x); }
};
struct uniform_double {
  using type = double;
  enum { words = 2, results = 1 };
  __device__ void operator()(const unsigned int *x, double *out) const { *out = __telar_uniform_double(x[0], x[1]); }
};
struct normal {
  using type = float;
  enum { words = 2, results = 2 };
  float mean, deviation;
  bool logarithmic;
  __device__ void operator()(const unsigned int *x, float *out) const {
    float2 pair = __telar_box_muller(x[0], x[1]);
    float a = mean + deviation * pair.x;
    float b = mean + deviation * pair.y;
    out[0] = logarithmic ? expf(a) : a;
    out[1] = logarithmic ? expf(b) : b;
  }
};
struct normal_double {
  using type = double;
  enum { words = 4, results = 2 };
  double mean, deviation;
  bool logarithmic;
  __device__ void operator()(const unsigned int *x, double *out) const {
    double2 pair = __telar_box_muller_double(x[0], x[1], x[2], x[3]);
    double a = mean + deviation * pair.x;
    double b = mean + deviation * pair.y;
    out[0] = logarithmic ? exp(a) : a;
    out[1] = logarithmic ? exp(b) : b;
  }
};
/// Cada número de Poisson sale de una secuencia propia, que empieza en los dos números recibidos; no
/// son los de NVIDIA.
struct poisson {
  using type = unsigned int;
  enum { words = 2, results = 1 };
  double lambda;
  __device__ void operator()(const unsigned int *x, unsigned int *out) const {
    curandStatePhilox4_32_10 state;
    curand_init((unsigned long long)x[1] << 32 | x[0], 0, 0, &state);
    *out = curand_poisson(&state, lambda);
  }
};
template <typename D> __global__ void distribute(D distribution, const unsigned int *x, typename D::type *out, size_t count) {
  size_t i = blockIdx.x * (size_t)blockDim.x + threadIdx.x;
  if (i * D::results < count) distribution(x + i * D::words, out + i * D::results);
}
__host__ inline curandStatus_t status(cudaError_t error) {
  return error == cudaSuccess ? CURAND_STATUS_SUCCESS : error == cudaErrorMemoryAllocation ? CURAND_STATUS_ALLOCATION_FAILED : CURAND_STATUS_LAUNCH_FAILURE;
}
/// Los números de 32 bits de lo que sigue: words para cada grupo de tantos resultados como results.
__host__ inline curandStatus_t draw(curandGenerator_t g, unsigned int *out, size_t items, int words, int results) {
  size_t count = items * words;
  if (g->type == CURAND_RNG_PSEUDO_PHILOX4_32_10) {
    philox<<<(count + 255) / 256, 256, 0, g->stream>>>(g->seed, g->position, out, count, words > results ? words / results : 1);
    g->position += items * results;
    return status(cudaGetLastError());
  }
  if (g->states == nullptr && cudaMalloc(&g->states, SEQUENCES * sizeof(curandStateXORWOW)) != cudaSuccess) return CURAND_STATUS_ALLOCATION_FAILED;
  if (!g->ready) begin_xorwow<<<SEQUENCES / 128, 128, 0, g->stream>>>(g->seed, g->position, g->states);
  g->ready = true;
  xorwow<<<SEQUENCES / 128, 128, 0, g->stream>>>((int)(g->position % SEQUENCES), g->states, out, items, words);
  g->position += items;
  return status(cudaGetLastError());
}
/// Llena memoria del dispositivo o del host con una distribución.
template <typename D> __host__ inline curandStatus_t fill(curandGenerator_t g, typename D::type *out, size_t count, D distribution) {
  using T = typename D::type;
  if (g == nullptr) return CURAND_STATUS_NOT_INITIALIZED;
  bool whole = count % D::results == 0;
  if (!whole && g->type != CURAND_RNG_PSEUDO_PHILOX4_32_10) return CURAND_STATUS_LENGTH_NOT_MULTIPLE;
  if (count == 0) return CURAND_STATUS_SUCCESS;
  size_t items = (count + D::results - 1) / D::results;
  unsigned int *words;
  T *target = out;
  if (cudaMalloc(&words, items * D::words * sizeof(unsigned int)) != cudaSuccess) return CURAND_STATUS_ALLOCATION_FAILED;
  bool copied = g->host || !whole;
  if (copied && cudaMalloc(&target, items * D::results * sizeof(T)) != cudaSuccess) {
    cudaFree(words);
    return CURAND_STATUS_ALLOCATION_FAILED;
  }
  curandStatus_t done = draw(g, words, items, D::words, D::results);
  distribute<<<(items + 255) / 256, 256, 0, g->stream>>>(distribution, (const unsigned int *)words, target, items * D::results);
  if (done == CURAND_STATUS_SUCCESS) done = status(cudaGetLastError());
  if (copied) {
    cudaMemcpy(out, target, count * sizeof(T), cudaMemcpyDefault);
    cudaFree(target);
  }
  cudaFree(words);
  return done;
}
}  // namespace __telar_curand

/// n enteros de 32 bits.
__host__ inline curandStatus_t curandGenerate(curandGenerator_t generator, unsigned int *out, size_t n) { return __telar_curand::fill(generator, out, n, __telar_curand::bits{}); }
/// n números uniformes en (0, 1].
__host__ inline curandStatus_t curandGenerateUniform(curandGenerator_t generator, float *out, size_t n) { return __telar_curand::fill(generator, out, n, __telar_curand::uniform{}); }
__host__ inline curandStatus_t curandGenerateUniformDouble(curandGenerator_t generator, double *out, size_t n) { return __telar_curand::fill(generator, out, n, __telar_curand::uniform_double{}); }
/// n números normales; con XORWOW, n tiene que ser par.
__host__ inline curandStatus_t curandGenerateNormal(curandGenerator_t generator, float *out, size_t n, float mean, float stddev) { return __telar_curand::fill(generator, out, n, __telar_curand::normal{mean, stddev, false}); }
__host__ inline curandStatus_t curandGenerateNormalDouble(curandGenerator_t generator, double *out, size_t n, double mean, double stddev) { return __telar_curand::fill(generator, out, n, __telar_curand::normal_double{mean, stddev, false}); }
/// n números log-normales; con XORWOW, n tiene que ser par.
__host__ inline curandStatus_t curandGenerateLogNormal(curandGenerator_t generator, float *out, size_t n, float mean, float stddev) { return __telar_curand::fill(generator, out, n, __telar_curand::normal{mean, stddev, true}); }
__host__ inline curandStatus_t curandGenerateLogNormalDouble(curandGenerator_t generator, double *out, size_t n, double mean, double stddev) { return __telar_curand::fill(generator, out, n, __telar_curand::normal_double{mean, stddev, true}); }
/// n números de Poisson de promedio lambda.
__host__ inline curandStatus_t curandGeneratePoisson(curandGenerator_t generator, unsigned int *out, size_t n, double lambda) { return __telar_curand::fill(generator, out, n, __telar_curand::poisson{lambda}); }
