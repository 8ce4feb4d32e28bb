template <typename T, int N>
__global__ void escala(T *x, T k) {
  int i = blockIdx.x * N + threadIdx.x;
  x[i] *= k;
}
template __global__ void escala<float, 256>(float *, float);
template __global__ void escala<double, 128>(double *, double);
namespace taller {
template <class T> __device__ T maximo(T a, T b) { return a > b ? a : b; }
__global__ void maximos(const int *a, const int *b, int *c) {
  c[threadIdx.x] = maximo(a[threadIdx.x], b[threadIdx.x]);
}
}  // namespace taller
__global__ void pon(int *x) { x[threadIdx.x] = 1; }
__global__ void pon(float *x) { x[threadIdx.x] = 1.0f; }
