// A cooperative launch: every block writes, all meet, every block reads what the others wrote.
#include <cooperative_groups.h>
#include <cstdio>
namespace cg = cooperative_groups;

__global__ void rounds(int *values, int *sums, int steps) {
  cg::grid_group grid = cg::this_grid();
  int id = (int)grid.thread_rank();
  int n = (int)grid.size();
  for (int step = 0; step < steps; step++) {
    int other = values[(id + 1) % n];
    grid.sync();
    values[id] = other + 1;
    grid.sync();
  }
  if (id == 0) {
    sums[0] = grid.is_valid();
    sums[1] = (int)grid.num_blocks();
  }
}

int main() {
  const int blocks = 8, threads = 64, n = blocks * threads;
  int *values, *sums;
  cudaMallocManaged(&values, n * sizeof(int));
  cudaMallocManaged(&sums, 2 * sizeof(int));
  for (int i = 0; i < n; i++) values[i] = i;
  int steps = 5, perSm = 0;
  cudaOccupancyMaxActiveBlocksPerMultiprocessor(&perSm, rounds, threads, 0);
  void *arguments[] = {&values, &sums, &steps};
  cudaError_t error = cudaLaunchCooperativeKernel((void *)rounds, dim3(blocks), dim3(threads), arguments, 0, 0);
  cudaDeviceSynchronize();
  int wrong = 0;
  for (int i = 0; i < n; i++) wrong += values[i] != (i + steps) % n + steps;
  printf("%s perSm>0:%d wrong:%d valid:%d blocks:%d\n", cudaGetErrorName(error), perSm > 0, wrong, sums[0], sums[1]);
  cudaFree(values);
  cudaFree(sums);
}
