// A warp loads a tile with the pitch of a larger matrix.
#include <cuda_fp16.h>
#include <mma.h>
using namespace nvcuda;
__global__ void twice(const half *a, float *d) {
  wmma::fragment<wmma::matrix_a, 16, 16, 16, half, wmma::row_major> fa;
  wmma::fragment<wmma::matrix_b, 16, 16, 16, half, wmma::row_major> fb;
  wmma::fragment<wmma::accumulator, 16, 16, 16, float> fd;
  wmma::fill_fragment(fd, 0.0f);
  wmma::load_matrix_sync(fa, a, 16);
  wmma::load_matrix_sync(fb, a, 32);  // finding: out_of_bounds a
  wmma::mma_sync(fd, fa, fb, fd);
  wmma::store_matrix_sync(d, fd, 16, wmma::mem_row_major);
}
int main() {
  half *a;
  float *d;
  cudaMalloc(&a, 256 * sizeof(half));
  cudaMalloc(&d, 256 * sizeof(float));
  cudaMemset(a, 0, 256 * sizeof(half));
  twice<<<1, 32>>>(a, d);
  cudaDeviceSynchronize();
  cudaFree(a);
  cudaFree(d);
}
