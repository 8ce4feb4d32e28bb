// Attention in tiles with an online softmax: the matrix of scores is never stored.
#include <algorithm>
#include <cfloat>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <limits>
#include <random>
#include <vector>

template <int HeadDim, int Rows, int Columns, bool Causal>
__global__ void __launch_bounds__(Rows * 8) attention(const float *__restrict__ q, const float *__restrict__ k, const float *__restrict__ v, float *__restrict__ out, int length, float scale) {
  constexpr int kPerRow = 8;  // threads that share a row
  constexpr int kOwn = HeadDim / kPerRow;
  extern __shared__ __align__(16) float shared[];
  float(*tileK)[HeadDim + 1] = reinterpret_cast<float(*)[HeadDim + 1]>(shared);
  float(*tileV)[HeadDim + 1] = tileK + Columns;
  float(*probability)[Columns] = reinterpret_cast<float(*)[Columns]>(tileV + Columns);

  const size_t head = static_cast<size_t>(blockIdx.y) * length * HeadDim;
  const int row = threadIdx.x / kPerRow, part = threadIdx.x % kPerRow;
  const int position = blockIdx.x * Rows + row;
  const bool valid = position < length;

  float query[HeadDim], sum[kOwn];
#pragma unroll
  for (int d = 0; d < HeadDim; ++d) query[d] = valid ? q[head + position * HeadDim + d] * scale : 0.f;
#pragma unroll
  for (int d = 0; d < kOwn; ++d) sum[d] = 0.f;
  float greatest = -FLT_MAX, total = 0.f;

  const int end = Causal ? min(length, (int)(blockIdx.x + 1) * Rows) : length;
  for (int start = 0; start < end; start += Columns) {
    __syncthreads();
    for (int i = threadIdx.x; i < Columns * HeadDim; i += blockDim.x) {
      const int c = i / HeadDim, d = i % HeadDim;
      const bool inside = start + c < length;
      tileK[c][d] = inside ? k[head + (start + c) * HeadDim + d] : 0.f;
      tileV[c][d] = inside ? v[head + (start + c) * HeadDim + d] : 0.f;
    }
    __syncthreads();

    float best = greatest;
    float score[Columns / kPerRow];
#pragma unroll
    for (int j = 0; j < Columns / kPerRow; ++j) {
      const int c = j * kPerRow + part;
      float dot = 0.f;
#pragma unroll
      for (int d = 0; d < HeadDim; ++d) dot = fmaf(query[d], tileK[c][d], dot);
      const bool seen = start + c < length && (!Causal || start + c <= position);
      score[j] = seen ? dot : -FLT_MAX;
      best = fmaxf(best, score[j]);
    }
#pragma unroll
    for (int offset = kPerRow / 2; offset; offset >>= 1) best = fmaxf(best, __shfl_xor_sync(0xffffffffu, best, offset, kPerRow));

    const float shrink = __expf(greatest - best);
    float local = 0.f;
#pragma unroll
    for (int j = 0; j < Columns / kPerRow; ++j) {
      const float p = score[j] == -FLT_MAX ? 0.f : __expf(score[j] - best);
      probability[row][j * kPerRow + part] = p;
      local += p;
    }
#pragma unroll
    for (int offset = kPerRow / 2; offset; offset >>= 1) local += __shfl_xor_sync(0xffffffffu, local, offset, kPerRow);
    total = total * shrink + local;
    greatest = best;
    __syncwarp();
#pragma unroll
    for (int d = 0; d < kOwn; ++d) {
      float add = 0.f;
      for (int c = 0; c < Columns; ++c) add += probability[row][c] * tileV[c][d * kPerRow + part];
      sum[d] = sum[d] * shrink + add;
    }
    __syncwarp();
  }
  if (valid) {
#pragma unroll
    for (int d = 0; d < kOwn; ++d) out[head + position * HeadDim + d * kPerRow + part] = sum[d] / total;
  }
}

template <int HeadDim, bool Causal>
double worstDifference(int heads, int length) {
  constexpr int rows = 16, columns = 32;
  const size_t n = size_t(heads) * length * HeadDim;
  std::vector<float> q(n), k(n), v(n), out(n);
  std::default_random_engine engine(5);
  std::normal_distribution<float> normal;
  for (auto *each : {&q, &k, &v}) std::generate(each->begin(), each->end(), [&] { return normal(engine); });
  float *d[4];
  for (auto &p : d) cudaMalloc(&p, n * sizeof(float));
  cudaMemcpy(d[0], q.data(), n * sizeof(float), cudaMemcpyHostToDevice);
  cudaMemcpy(d[1], k.data(), n * sizeof(float), cudaMemcpyHostToDevice);
  cudaMemcpy(d[2], v.data(), n * sizeof(float), cudaMemcpyHostToDevice);
  const size_t bytes = (2 * columns * (HeadDim + 1) + rows * columns) * sizeof(float);
  auto *kernel = attention<HeadDim, rows, columns, Causal>;
  cudaFuncSetAttribute(kernel, cudaFuncAttributeMaxDynamicSharedMemorySize, (int)bytes);
  kernel<<<dim3((length + rows - 1) / rows, heads), rows * 8, bytes>>>(d[0], d[1], d[2], d[3], length, 1.0f / std::sqrt((float)HeadDim));
  cudaMemcpy(out.data(), d[3], n * sizeof(float), cudaMemcpyDeviceToHost);
  for (float *p : d) cudaFree(p);
  double worst = 0;
  std::vector<double> score(length);
  for (int h = 0; h < heads; h++)
    for (int i = 0; i < length; i++) {
      const size_t base = size_t(h) * length * HeadDim;
      const int last = Causal ? i + 1 : length;
      double most = -std::numeric_limits<double>::infinity(), sum = 0;
      for (int j = 0; j < last; j++) {
        score[j] = 0;
        for (int x = 0; x < HeadDim; x++) score[j] += double(q[base + i * HeadDim + x]) * k[base + j * HeadDim + x];
        score[j] /= std::sqrt(double(HeadDim));
        most = std::max(most, score[j]);
      }
      for (int j = 0; j < last; j++) sum += score[j] = std::exp(score[j] - most);
      for (int x = 0; x < HeadDim; x++) {
        double value = 0;
        for (int j = 0; j < last; j++) value += score[j] * v[base + j * HeadDim + x];
        worst = std::max(worst, std::abs(value / sum - out[base + i * HeadDim + x]));
      }
    }
  return worst;
}

int main() {
  const double full = worstDifference<32, false>(2, 100), causal = worstDifference<64, true>(1, 75);
  printf("full %s, causal %s\n", full < 1e-5 ? "right" : "WRONG", causal < 1e-5 ? "right" : "WRONG");
  return !(full < 1e-5 && causal < 1e-5);
}
