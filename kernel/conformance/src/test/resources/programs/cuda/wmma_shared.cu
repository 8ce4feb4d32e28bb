// Tiles of 8 and 16 bits that shared memory gets in larger pieces, multiplied by warps.
#include <cstdio>
#include <cuda_fp16.h>
#include <mma.h>
using namespace nvcuda;

const int N = 64;
const int PITCH = 48;

template <typename T> __device__ void fetch(T *tile, const T *matrix) {
  const int pieces = 16 * sizeof(T) / sizeof(int4);
  for (int i = threadIdx.x; i < 32 * pieces; i += 32) {
    *((int4 *)&tile[i / pieces * PITCH] + i % pieces) = *((int4 *)&matrix[i / pieces * N] + i % pieces);
  }
}

// A warp multiplies two rows of tiles by a column of them; b is stored by columns.
template <typename T, typename S> __global__ void product(const T *a, const T *b, S *d) {
  extern __shared__ __align__(16) float room[];
  T *left = (T *)room, *right = left + 32 * PITCH;
  int row = blockIdx.y * 32, column = blockIdx.x * 16;
  wmma::fragment<wmma::accumulator, 16, 16, 16, S> sum[2];
  for (int i = 0; i < 2; i++) wmma::fill_fragment(sum[i], S(0));
  for (int k = 0; k < N; k += 16) {
    fetch(left, a + row * N + k);
    fetch(right, b + (column < N - 16 ? column : N - 32) * N + k);
    __syncwarp();
    wmma::fragment<wmma::matrix_b, 16, 16, 16, T, wmma::col_major> fb;
    wmma::load_matrix_sync(fb, right + (column < N - 16 ? 0 : 16 * PITCH), PITCH);
    for (int i = 0; i < 2; i++) {
      wmma::fragment<wmma::matrix_a, 16, 16, 16, T, wmma::row_major> fa;
      wmma::load_matrix_sync(fa, left + i * 16 * PITCH, PITCH);
      wmma::mma_sync(sum[i], fa, fb, sum[i]);
    }
    __syncwarp();
  }
  S *words = (S *)room;
  for (int i = 0; i < 2; i++) {
    wmma::store_matrix_sync(words, sum[i], 16, wmma::mem_col_major);
    wmma::load_matrix_sync(sum[i], words, 16, wmma::mem_col_major);
    wmma::store_matrix_sync(d + (row + 16 * i) * N + column, sum[i], N, wmma::mem_row_major);
  }
}

template <typename T, typename S> void check(const char *name) {
  T *a, *b;
  S *d;
  cudaMallocManaged(&a, N * N * sizeof(T));
  cudaMallocManaged(&b, N * N * sizeof(T));
  cudaMallocManaged(&d, N * N * sizeof(S));
  for (int i = 0; i < N * N; i++) a[i] = T(i % 7), b[i] = T(i % 5);
  product<T, S><<<dim3(N / 16, N / 32), 32, 64 * PITCH * sizeof(T)>>>(a, b, d);
  cudaError_t error = cudaDeviceSynchronize();
  int wrong = 0;
  for (int i = 0; i < N * N; i++) {
    float sum = 0;
    for (int k = 0; k < N; k++) sum += float(a[i / N * N + k]) * float(b[i % N * N + k]);
    wrong += float(d[i]) != sum;
  }
  printf("%s: %s, %d wrong\n", name, cudaGetErrorString(error), wrong);
  cudaFree(a);
  cudaFree(b);
  cudaFree(d);
}

int main() {
  check<half, float>("half");
  check<signed char, int>("signed char");
  check<unsigned char, int>("unsigned char");
}
