// Un solo kernel con barreras de todo el grid: pasos de Jacobi y la reducción del residuo (caps. 8 y 10).
#include <cooperative_groups.h>
#include <cooperative_groups/reduce.h>
#include <cmath>
#include <cstdio>
#include <utility>
#include <vector>
namespace cg = cooperative_groups;

__device__ float blockSum(cg::thread_block block, float value, float *partial) {
  auto warp = cg::tiled_partition<32>(block);
  value = cg::reduce(warp, value, cg::plus<float>());
  if (warp.thread_rank() == 0) partial[warp.meta_group_rank()] = value;
  block.sync();
  float total = 0;
  if (warp.meta_group_rank() == 0) {
    total = warp.thread_rank() < warp.meta_group_size() ? partial[warp.thread_rank()] : 0;
    total = cg::reduce(warp, total, cg::plus<float>());
  }
  block.sync();
  return total;
}

__global__ void jacobi(float *now, float *next, int w, int h, int steps, float *residual, float *blocks) {
  __shared__ float partial[32];
  cg::grid_group grid = cg::this_grid();
  cg::thread_block block = cg::this_thread_block();
  for (int step = 0; step < steps; step++) {
    float change = 0;
    for (int i = grid.thread_rank(); i < w * h; i += grid.size()) {
      int x = i % w, y = i / w;
      bool border = x == 0 || y == 0 || x == w - 1 || y == h - 1;
      next[i] = border ? now[i] : 0.25f * (now[i - 1] + now[i + 1] + now[i - w] + now[i + w]);
      change += fabsf(next[i] - now[i]);
    }
    change = blockSum(block, change, partial);
    if (block.thread_rank() == 0) blocks[blockIdx.x] = change;
    grid.sync();
    if (grid.thread_rank() == 0) {
      float total = 0;
      for (int b = 0; b < gridDim.x; b++) total += blocks[b];
      residual[step] = total;
    }
    grid.sync();
    float *swap = now;
    now = next;
    next = swap;
  }
}

int main() {
  const int w = 37, h = 29, steps = 20, threads = 64, grid = 6;
  std::vector<float> a(w * h, 0.0f), b(w * h);
  for (int x = 0; x < w; x++) a[x] = 100.0f;
  for (int y = 0; y < h; y++) a[y * w] = y * 2.0f;
  float *now, *next, *residual, *blocks;
  cudaMalloc(&now, w * h * sizeof(float));
  cudaMalloc(&next, w * h * sizeof(float));
  cudaMalloc(&residual, steps * sizeof(float));
  cudaMalloc(&blocks, grid * sizeof(float));
  cudaMemcpy(now, a.data(), w * h * sizeof(float), cudaMemcpyHostToDevice);
  int width = w, height = h, count = steps;
  void *arguments[] = {&now, &next, &width, &height, &count, &residual, &blocks};
  cudaError_t error =
      cudaLaunchCooperativeKernel((void *)jacobi, dim3(grid), dim3(threads), arguments, 0, 0);
  printf("%s\n", cudaGetErrorString(error));
  std::vector<float> result(w * h), changes(steps);
  cudaMemcpy(result.data(), steps % 2 ? next : now, w * h * sizeof(float), cudaMemcpyDeviceToHost);
  cudaMemcpy(changes.data(), residual, steps * sizeof(float), cudaMemcpyDeviceToHost);

  bool falling = true, close = true;
  for (int step = 0; step < steps; step++) {
    double change = 0;
    for (int i = 0; i < w * h; i++) {
      int x = i % w, y = i / w;
      bool border = x == 0 || y == 0 || x == w - 1 || y == h - 1;
      b[i] = border ? a[i] : 0.25f * (a[i - 1] + a[i + 1] + a[i - w] + a[i + w]);
      change += std::fabs(b[i] - a[i]);
    }
    std::swap(a, b);
    close &= std::fabs(changes[step] - change) <= 1e-3 * change;
    falling &= step == 0 || changes[step] < changes[step - 1];
  }
  for (int i = 0; i < w * h; i++) close &= std::fabs(result[i] - a[i]) < 1e-4f;
  printf("%s, residuo %s\n", close ? "igual que en el host" : "distinto", falling ? "decreciente" : "no decreciente");
  cudaFree(now);
  cudaFree(next);
  cudaFree(residual);
  cudaFree(blocks);
}
