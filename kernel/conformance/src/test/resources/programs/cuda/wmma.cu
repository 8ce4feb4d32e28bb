// Warp matrix products of every element type against plain products on the host.
#include <cstdio>
#include <cuda_bf16.h>
#include <cuda_fp16.h>
#include <mma.h>
using namespace nvcuda;

template <int M, int N, int K, typename T, typename S, typename LA, typename LB>
__global__ void product(const S *a, const S *b, const float *c, float *d, int lda, int ldb) {
  wmma::fragment<wmma::matrix_a, M, N, K, T, LA> fa;
  wmma::fragment<wmma::matrix_b, M, N, K, T, LB> fb;
  wmma::fragment<wmma::accumulator, M, N, K, float> fc;
  wmma::load_matrix_sync(fa, a, lda);
  wmma::load_matrix_sync(fb, b, ldb);
  wmma::load_matrix_sync(fc, c, N, wmma::mem_row_major);
  wmma::mma_sync(fc, fa, fb, fc);
  for (int i = 0; i < fc.num_elements; i++) fc.x[i] *= 2;
  wmma::store_matrix_sync(d, fc, N, wmma::mem_row_major);
}
__global__ void integers(const signed char *a, const signed char *b, int *d) {
  wmma::fragment<wmma::matrix_a, 16, 16, 16, signed char, wmma::row_major> fa;
  wmma::fragment<wmma::matrix_b, 16, 16, 16, signed char, wmma::row_major> fb;
  wmma::fragment<wmma::accumulator, 16, 16, 16, int> fd;
  wmma::fill_fragment(fd, 1);
  wmma::load_matrix_sync(fa, a, 16);
  wmma::load_matrix_sync(fb, b, 16);
  wmma::mma_sync(fd, fa, fb, fd);
  wmma::store_matrix_sync(d, fd, 16, wmma::mem_col_major);
}
__global__ void doubles(const double *a, const double *b, double *d) {
  wmma::fragment<wmma::matrix_a, 8, 8, 4, double, wmma::row_major> fa;
  wmma::fragment<wmma::matrix_b, 8, 8, 4, double, wmma::col_major> fb;
  wmma::fragment<wmma::accumulator, 8, 8, 4, double> fd;
  wmma::fill_fragment(fd, 0.0);
  wmma::load_matrix_sync(fa, a, 4);
  wmma::load_matrix_sync(fb, b, 4);
  wmma::mma_sync(fd, fa, fb, fd);
  wmma::store_matrix_sync(d, fd, 8, wmma::mem_row_major);
}

template <int M, int N, int K, typename T, typename S, typename LA, typename LB>
void check(const char *name, bool rowA, bool rowB) {
  S *a, *b;
  float *c, *d;
  cudaMallocManaged(&a, M * K * sizeof(S));
  cudaMallocManaged(&b, K * N * sizeof(S));
  cudaMallocManaged(&c, M * N * sizeof(float));
  cudaMallocManaged(&d, M * N * sizeof(float));
  for (int i = 0; i < M * K; i++) a[i] = S((float)(i % 7 - 3));
  for (int i = 0; i < K * N; i++) b[i] = S((float)(i % 5) * 0.5f);
  for (int i = 0; i < M * N; i++) c[i] = (float)(i % 3);
  product<M, N, K, T, S, LA, LB><<<1, 32>>>(a, b, c, d, rowA ? K : M, rowB ? N : K);
  cudaDeviceSynchronize();
  int wrong = 0;
  for (int i = 0; i < M; i++) {
    for (int j = 0; j < N; j++) {
      float sum = c[i * N + j];
      for (int k = 0; k < K; k++) sum += (float)a[rowA ? i * K + k : k * M + i] * (float)b[rowB ? k * N + j : j * K + k];
      wrong += d[i * N + j] != 2 * sum;
    }
  }
  printf("%s: %d wrong\n", name, wrong);
  cudaFree(a);
  cudaFree(b);
  cudaFree(c);
  cudaFree(d);
}

int main() {
  check<16, 16, 16, half, half, wmma::row_major, wmma::col_major>("half 16x16x16", true, false);
  check<32, 8, 16, half, half, wmma::col_major, wmma::row_major>("half 32x8x16", false, true);
  check<8, 32, 16, __nv_bfloat16, __nv_bfloat16, wmma::row_major, wmma::row_major>("bfloat16 8x32x16", true, true);
  check<16, 16, 8, wmma::precision::tf32, float, wmma::row_major, wmma::col_major>("tf32 16x16x8", true, false);

  signed char *a, *b;
  int *d;
  cudaMallocManaged(&a, 256);
  cudaMallocManaged(&b, 256);
  cudaMallocManaged(&d, 256 * sizeof(int));
  for (int i = 0; i < 256; i++) {
    a[i] = (signed char)(i - 128);
    b[i] = (signed char)(i * 3);
  }
  integers<<<1, 32>>>(a, b, d);
  cudaDeviceSynchronize();
  int wrong = 0;
  for (int i = 0; i < 16; i++) {
    for (int j = 0; j < 16; j++) {
      int sum = 1;
      for (int k = 0; k < 16; k++) sum += a[i * 16 + k] * b[k * 16 + j];
      wrong += d[j * 16 + i] != sum;
    }
  }
  printf("int8: %d wrong\n", wrong);

  double *x, *y, *z;
  cudaMallocManaged(&x, 32 * sizeof(double));
  cudaMallocManaged(&y, 32 * sizeof(double));
  cudaMallocManaged(&z, 64 * sizeof(double));
  for (int i = 0; i < 32; i++) {
    x[i] = i * 0.25;
    y[i] = 8 - i;
  }
  doubles<<<1, 32>>>(x, y, z);
  cudaDeviceSynchronize();
  wrong = 0;
  for (int i = 0; i < 8; i++) {
    for (int j = 0; j < 8; j++) {
      double sum = 0;
      for (int k = 0; k < 4; k++) sum += x[i * 4 + k] * y[j * 4 + k];
      wrong += z[i * 8 + j] != sum;
    }
  }
  printf("double: %d wrong\n", wrong);
  cudaFree(a);
  cudaFree(b);
  cudaFree(d);
  cudaFree(x);
  cudaFree(y);
  cudaFree(z);
}
