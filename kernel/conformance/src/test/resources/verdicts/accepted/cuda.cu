//// shared in two dimensions with padding
__global__ void k(float *x) { __shared__ float s[32][33]; s[threadIdx.y][threadIdx.x] = 1; x[0] = s[0][0]; }
//// shared struct
struct P { int a; float b; };
__global__ void k(float *x) { __shared__ P s[4]; s[0].b = 1; x[0] = s[0].b; }
//// several shared in one line
__global__ void k(int *x) { __shared__ int a, b[4], c[2][2]; a = b[0] = c[1][1] = 1; x[0] = a; }
//// dynamic shared carved
__global__ void k(int n, float *x) {
  extern __shared__ char todo[];
  float *a = (float *)todo;
  int *b = (int *)&a[n];
  a[0] = 1; b[0] = 2; x[0] = a[0] + b[0];
}
//// aligned dynamic shared
extern __shared__ __align__(16) float s[];
__global__ void k(float *x) { s[threadIdx.x] = 1; x[0] = s[0]; }
//// constant memory with values
__constant__ float c[3] = {1, 2, 3};
__constant__ int n = 4;
__global__ void k(float *x) { x[0] = c[threadIdx.x % 3] * n; }
//// device variables
__device__ int cuenta = 0;
__device__ float tabla[2][2] = {{1, 2}, {3, 4}};
__device__ int *puntero;
__global__ void k(float *x) { atomicAdd(&cuenta, 1); x[0] = tabla[1][0]; puntero = &cuenta; }
//// managed variable
__managed__ int cuenta;
__global__ void k(int *x) { cuenta = x[0]; }
//// vector types
__global__ void k(float4 *a, int2 *b, uchar4 *c, double2 *d) {
  float4 v = a[0]; v.x += v.w; a[1] = v; b[0] = make_int2(1, 2); c[0] = {1, 2, 3, 4}; d[0].y = 1;
}
//// dim3 in a kernel
__global__ void k(int *x) { dim3 d(2, 3); uint3 u = threadIdx; x[0] = d.x * d.y * d.z + u.x; }
//// atomics of all types
__global__ void k(int *i, unsigned *u, unsigned long long *l, float *f, double *d) {
  atomicAdd(i, 1); atomicAdd(u, 1); atomicAdd(l, 1); atomicAdd(f, 1); atomicAdd(d, 1);
  atomicMax(i, 2); atomicMin(u, 2u); atomicExch(f, 1.0f); atomicCAS(i, 0, 1); atomicInc(u, 5); atomicXor(l, 1ull);
}
//// atomic of a shared element
__global__ void k(int *x) { __shared__ int h[8]; h[threadIdx.x % 8] = 0; __syncthreads(); atomicAdd(&h[x[0] & 7], 1); atomicAdd(h + 1, 2); x[0] = h[0]; }
//// shuffles and votes
__global__ void k(float *x) {
  float v = x[threadIdx.x];
  for (int d = 16; d; d >>= 1) v += __shfl_down_sync(0xffffffff, v, d);
  unsigned m = __ballot_sync(~0u, v > 0);
  if (__any_sync(~0u, v > 1) && !__all_sync(~0u, v > 2)) x[0] = v + __popc(m);
  x[1] = __shfl_xor_sync(~0u, v, 1, 16) + __shfl_sync(~0u, (double)v, 0) + __shfl_up_sync(~0u, (int)v, 1);
}
//// match and reduce
__global__ void k(unsigned *x) { x[0] = __match_any_sync(~0u, x[0] & 3) + __reduce_max_sync(~0u, x[1]) + __activemask(); }
//// barriers that answer
__global__ void k(int *x) { x[0] = __syncthreads_count(x[0] > 1) + __syncthreads_or(1) + __syncthreads_and(0); __syncwarp(); }
//// fences
__global__ void k(int *x) { x[0] = 1; __threadfence(); __threadfence_block(); __threadfence_system(); x[1] = 1; }
//// loads with a hint
__global__ void k(const float *a, float *b) { b[0] = __ldg(&a[0]) + __ldcs(a + 1); __stcs(b + 1, 2.0f); }
//// fast mathematics
__global__ void k(float *x) { x[0] = __expf(x[0]) + __sinf(x[1]) + rsqrtf(x[2]) + __fdividef(x[3], 2) + __powf(2, 3) + __saturatef(x[4]); }
//// mathematics by overload
__global__ void k(float *x, double *d) { x[0] = sqrt(x[0]) + fabs(x[1]) + pow(x[2], 2) + max(1, 2) + min(1.0f, 2.0f) + fmaxf(1, 2); d[0] = sin(d[0]) + exp(d[1]); }
//// bits
__global__ void k(unsigned *x) { x[0] = __popc(x[0]) + __clz(x[1]) + __ffs(x[2]) + __brev(x[3]) + __byte_perm(x[0], x[1], 0x0123) + __funnelshift_l(x[0], x[1], 3); }
//// reinterpretation of floats
__global__ void k(float *x) { int i = __float_as_int(x[0]); x[1] = __int_as_float(i ^ 1); x[2] = __uint_as_float(__float_as_uint(x[3])); }
//// half
#include <cuda_fp16.h>
__global__ void k(__half *h, float *x) { half a = __float2half(1.5f); h[0] = __hadd(a, h[1]); x[0] = __half2float(h[0]); half2 p = __floats2half2_rn(1, 2); x[1] = __low2float(p); h[2] = h[0] * a; }
//// cooperative groups
#include <cooperative_groups.h>
namespace cg = cooperative_groups;
__global__ void k(int *x) {
  cg::thread_block b = cg::this_thread_block();
  auto t = cg::tiled_partition<32>(b);
  int v = t.shfl_down(x[0], 1);
  b.sync(); t.sync();
  x[0] = v + t.thread_rank() + b.size();
}
//// printf of everything
__global__ void k(int *x) { printf("%d %5.2f %s %c %lu %p\n", x[0], 1.5, "si", 'c', 5ul, x); }
//// pragma unroll
__global__ void k(int *x) {
#pragma unroll
  for (int i = 0; i < 4; i++) x[i] = i;
#pragma unroll 2
  for (int i = 0; i < 8; ++i) x[i] += i;
}
//// clock
__global__ void k(long long *x) { x[0] = clock64(); x[1] = clock(); }
//// grid-stride
__global__ void k(int n, int *x) { for (int i = blockIdx.x * blockDim.x + threadIdx.x; i < n; i += blockDim.x * gridDim.x) x[i] = i; }
//// warpSize
__global__ void k(int *x) { x[0] = threadIdx.x / warpSize + threadIdx.x % warpSize; }
//// three dimensions
__global__ void k(int *x) { x[threadIdx.z * blockDim.y * blockDim.x + threadIdx.y * blockDim.x + threadIdx.x] = blockIdx.z + gridDim.y; }
//// pointer to pointers
__global__ void k(float **filas, int n) { filas[threadIdx.x][n] = 1; }
//// struct by value
struct Vista { float *datos; int n; __device__ float &operator()(int i) const { return datos[i]; } };
__global__ void k(Vista v) { if (threadIdx.x < v.n) v(threadIdx.x) = 1; }
//// integer dot product
__global__ void k(int *x) { x[0] = __dp4a(x[1], x[2], x[3]); }
//// mixed width products
__global__ void k(long long *x, int a, int b) { x[0] = (long long)a * b; x[1] = __mul64hi(x[0], x[1]); x[2] = __mulhi(a, b); }
//// nanosleep and trap
__global__ void k(int *x) { __nanosleep(10); if (x[0] < 0) __trap(); }
//// launch bounds with a macro
#define HILOS 128
__global__ __launch_bounds__(HILOS) void k(int *x) { __shared__ int s[HILOS]; s[threadIdx.x] = 1; x[0] = s[0]; }
