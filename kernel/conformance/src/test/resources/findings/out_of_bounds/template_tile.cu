template <typename T, int N>
struct Tile {
  T cells[N];
  __device__ T &operator[](int i) { return cells[i]; }
};
template <int N>
__global__ void work(int *out) {
  __shared__ Tile<int, N> tile;
  tile[threadIdx.x] = threadIdx.x;  // finding: out_of_bounds
  __syncthreads();
  out[threadIdx.x] = tile[threadIdx.x];
}
int main() {
  int *out;
  cudaMalloc(&out, 64 * sizeof(int));
  work<32><<<1, 64>>>(out);
  cudaDeviceSynchronize();
  cudaFree(out);
}
