// Jumps to a label further on: the threads meet again there, so that a barrier may follow.
#include <cstdio>

__global__ void kernel(int *results, bool skip) {
  __shared__ int cells[40];
  int t = threadIdx.x;
  cells[t] = 0;
  for (int round = 0; round < 3; round++) {
    if (t % 3 == round) {
      if (t > 5) goto done;
      cells[t] += 10;
    } else if (skip) {
      goto after;
    }
    cells[t] += 1;
  }
done:
  __syncthreads();
  results[t] += cells[(t + 1) % 40];
  __syncthreads();
after:
  results[t] += 1000;
}

int main() {
  int *results, copy[40];
  cudaMalloc(&results, sizeof copy);
  cudaMemset(results, 0, sizeof copy);
  kernel<<<1, 40>>>(results, false);
  cudaMemcpy(copy, results, sizeof copy, cudaMemcpyDeviceToHost);
  for (int value : copy) printf("%d ", value);
  printf("\n");
  cudaFree(results);
}
