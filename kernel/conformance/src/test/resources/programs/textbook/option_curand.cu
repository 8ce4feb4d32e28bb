// The price of an option by Monte Carlo with cuRAND's device functions, against the formula.
#include <curand_kernel.h>
#include <cmath>
#include <cstdio>

struct Option {
  float spot, strike, rate, volatility, years;
};

__global__ void seed(curandState *states, unsigned long long with) {
  const int i = blockIdx.x * blockDim.x + threadIdx.x;
  curand_init(with, i, 0, &states[i]);
}

__inline__ __device__ double warpSum(double value) {
  for (int offset = warpSize / 2; offset > 0; offset /= 2) value += __shfl_down_sync(0xffffffff, value, offset);
  return value;
}

__inline__ __device__ double blockSum(double value) {
  __shared__ double partial[32];
  const int lane = threadIdx.x % warpSize, warp = threadIdx.x / warpSize;
  value = warpSum(value);
  if (lane == 0) partial[warp] = value;
  __syncthreads();
  value = threadIdx.x < blockDim.x / warpSize ? partial[lane] : 0.0;
  return warp == 0 ? warpSum(value) : value;
}

__global__ void simulate(curandState *states, Option option, int paths, double2 *sums) {
  const int i = blockIdx.x * blockDim.x + threadIdx.x;
  curandState state = states[i];
  const float drift = (option.rate - 0.5f * option.volatility * option.volatility) * option.years;
  const float spread = option.volatility * sqrtf(option.years);
  double sum = 0, squares = 0;
  for (int p = 0; p < paths; p += 2) {
    const float2 z = curand_normal2(&state);
    // Each draw and its mirror image.
    for (float draw : {z.x, -z.x, z.y, -z.y}) {
      float payoff = fmaxf(option.spot * expf(drift + spread * draw) - option.strike, 0.0f);
      sum += payoff;
      squares += static_cast<double>(payoff) * payoff;
    }
  }
  states[i] = state;
  sum = blockSum(sum);
  __syncthreads();
  squares = blockSum(squares);
  if (threadIdx.x == 0) {
    atomicAdd(&sums->x, sum);
    atomicAdd(&sums->y, squares);
  }
}

__global__ void pi(curandStatePhilox4_32_10_t *states, int darts, unsigned int *inside) {
  const int i = blockIdx.x * blockDim.x + threadIdx.x;
  curandStatePhilox4_32_10_t local;
  curand_init(99ULL, i, 0, &local);
  unsigned int hits = 0;
  for (int d = 0; d < darts; d += 2) {
    const float4 u = curand_uniform4(&local);
    hits += (u.x * u.x + u.y * u.y <= 1.0f) + (u.z * u.z + u.w * u.w <= 1.0f);
  }
  states[i] = local;
  const unsigned int all = __reduce_add_sync(0xffffffffu, hits);
  if (threadIdx.x % 32 == 0) atomicAdd(inside, all);
}

static double normal(double x) { return 0.5 * std::erfc(-x / std::sqrt(2.0)); }

int main() {
  const Option option{100, 105, 0.05f, 0.2f, 1};
  const int threads = 128, blocks = 8, paths = 64;
  curandState *states;
  curandStatePhilox4_32_10_t *philox;
  double2 *sums;
  unsigned int *inside;
  cudaMalloc((void **)&states, threads * blocks * sizeof(curandState));
  cudaMalloc((void **)&philox, threads * blocks * sizeof *philox);
  cudaMallocManaged(&sums, sizeof(double2));
  cudaMallocManaged(&inside, sizeof(unsigned int));
  *sums = make_double2(0, 0);
  *inside = 0;
  seed<<<blocks, threads>>>(states, 1234ULL);
  simulate<<<blocks, threads>>>(states, option, paths, sums);
  pi<<<blocks, threads>>>(philox, paths, inside);
  cudaDeviceSynchronize();
  const double n = 2.0 * threads * blocks * paths, discount = std::exp(-option.rate * option.years);
  const double mean = sums->x / n, error = std::sqrt((sums->y / n - mean * mean) / n);
  const double d1 = (std::log(option.spot / option.strike) + (option.rate + 0.5 * option.volatility * option.volatility) * option.years) / (option.volatility * std::sqrt(option.years));
  const double exact = option.spot * normal(d1) - option.strike * discount * normal(d1 - option.volatility * std::sqrt(option.years));
  const double found = discount * mean;
  printf("price: %s\n", std::fabs(found - exact) < 4 * discount * error ? "within four deviations" : "WRONG");
  const double estimate = 4.0 * *inside / (double(threads) * blocks * paths);
  printf("pi: %s\n", std::fabs(estimate - M_PI) < 0.02 ? "within 0.02" : "WRONG");
  cudaFree(states);
  cudaFree(philox);
  cudaFree(sums);
  cudaFree(inside);
  return 0;
}
