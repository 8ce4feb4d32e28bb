// Labels of a switch inside loops, branches and blocks: control enters them in the middle.
#include <cstdio>

/// Duff's device: n % 4 elements in the first turn, then four a turn.
__host__ __device__ int duff(int *to, const int *from, int n) {
  int i = 0, turns = (n + 3) / 4;
  switch (n % 4) {
    case 0: do { to[i] = from[i]; i++;
    case 3: to[i] = from[i]; i++;
    case 2: to[i] = from[i]; i++;
    case 1: to[i] = from[i]; i++;
    } while (--turns > 0);
  }
  return i;
}

__host__ __device__ int mixed(int v) {
  int r = 0, i = 1;
  switch (v) {
    case 0:
      r += 1;
      if (r > 100) {
        case 1:
          r += 10;
      } else {
        r += 1000;
        case 2:
          r += 100;
          break;
      }
      r += 5;
      for (i = 0; i < 3; i++) {
        r += 20000;
        if (i == 1) continue;
        case 3:
          r += 7;
      }
      {
        case 4:
        default:
          r *= 2;
      }
  }
  return r;
}

__host__ __device__ int loops(int v, int n) {
  int sum = 0;
  for (int k = 0; k < 2; k++) {
    int i = 0;
    switch (v + k) {
      while (i < n) {
        case 5: sum += 1;
        case 6:
          i++;
          if (i == 3) break;
          sum += 100;
          continue;
      }
      sum += 10000;
    }
    sum += 1000000;
  }
  return sum;
}

__global__ void k(int *out, int *copy, const int *from, int n) {
  int t = threadIdx.x;
  out[t] = mixed(t - 1);
  out[32 + t] = loops(t, t / 4);
  out[64 + t] = duff(copy + t * 32, from, t % 13 + 1);
}

int main() {
  int from[32], *dFrom, *dOut, *dCopy, out[96];
  static int copy[1024], expected[32];
  for (int i = 0; i < 32; i++) from[i] = i * i + 1;
  cudaMalloc(&dFrom, sizeof(from));
  cudaMalloc(&dOut, sizeof(out));
  cudaMalloc(&dCopy, sizeof(copy));
  cudaMemset(dCopy, 0, sizeof(copy));
  cudaMemcpy(dFrom, from, sizeof(from), cudaMemcpyHostToDevice);
  k<<<1, 32>>>(dOut, dCopy, dFrom, 32);
  cudaMemcpy(out, dOut, sizeof(out), cudaMemcpyDeviceToHost);
  cudaMemcpy(copy, dCopy, sizeof(copy), cudaMemcpyDeviceToHost);
  bool same = true;
  for (int t = 0; t < 32; t++) {
    int done = duff(expected, from, t % 13 + 1);
    same &= out[t] == mixed(t - 1) && out[32 + t] == loops(t, t / 4) && out[64 + t] == done && done == t % 13 + 1;
    for (int i = 0; i < done; i++) same &= copy[t * 32 + i] == from[i] && expected[i] == from[i];
  }
  for (int v = -1; v < 6; v++) printf("%d ", mixed(v));
  printf("\n%d %d %d %d %s\n", loops(4, 9), loops(5, 2), loops(6, 9), loops(7, 9), same ? "same" : "different");
  cudaFree(dFrom);
  cudaFree(dOut);
  cudaFree(dCopy);
}
