__constant__ float coefficients[16];
__device__ __managed__ int counter = 0;
__device__ __forceinline__ float square(float x) { return x * x; }
__host__ __device__ __noinline__ int both(int x);
struct __align__(16) Quad { float x, y, z, w; };
struct alignas(double) Aligned { char c; };
extern __shared__ unsigned char smem[];
__telar_intrinsic_pure("sinf") __device__ float sinf(float x);
[[nodiscard]] __attribute__((unused)) __global__ void kernel(Quad *__restrict q) {
  __shared__ float tile[16];
  #pragma unroll 4
  for (int i = 0; i < 4; i++) tile[i] = 0;
  __syncthreads();
}
void host(cudaStream_t stream) {
  kernel<<<1, 32>>>(nullptr);
  kernel<<<dim3(2, 2), dim3(8, 8), 16 * sizeof(float), stream>>>(nullptr);
}
