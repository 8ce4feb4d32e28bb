// Odd functions keep the sign of zero and of the smallest numbers, and know infinity and NaN.
#include <cmath>
#include <cstdio>

constexpr int kInputs = 12;
constexpr int kCopies = 512;

#define EACH_FUNCTION(DO)                                                                          \
  DO(sin) DO(tan) DO(sinh) DO(tanh) DO(asin) DO(atan) DO(asinh) DO(atanh) DO(erf) DO(cbrt)           \
  DO(expm1) DO(log1p) DO(trunc) DO(rint) DO(nearbyint) DO(round) DO(floor) DO(ceil) DO(j1)

#define KERNEL(name)                                                                               \
  __global__ void name##Double(const double *x, double *out) {                                     \
    int i = blockIdx.x * blockDim.x + threadIdx.x;                                                  \
    out[i] = name(x[i % kInputs]);                                                                  \
  }                                                                                                \
  __global__ void name##Float(const float *x, float *out) {                                        \
    int i = blockIdx.x * blockDim.x + threadIdx.x;                                                  \
    out[i] = name##f(x[i % kInputs]);                                                               \
  }
EACH_FUNCTION(KERNEL)

double *x, *out;
float *xf, *outf;

template <typename T>
void show(const char *name, const T *results) {
  printf("%s:", name);
  for (int i = 0; i < kInputs; i++) {
    bool same = true;
    for (int k = 1; k < kCopies; k++) {
      T copy = results[i + k * kInputs];
      same = same && (copy == results[i] || (isnan(copy) && isnan(results[i]))) &&
             (isnan(copy) || signbit(copy) == signbit(results[i]));
    }
    if (isnan(results[i])) printf(" nan");
    else printf(" %.4g", (double)results[i]);
    if (!same) printf("(not in all threads)");
  }
  printf("\n");
}

int main() {
  cudaMallocManaged(&x, kInputs * sizeof(double));
  cudaMallocManaged(&xf, kInputs * sizeof(float));
  cudaMallocManaged(&out, kInputs * kCopies * sizeof(double));
  cudaMallocManaged(&outf, kInputs * kCopies * sizeof(float));
  double inputs[] = {0.0, -0.0, 1e-310, -1e-310, 1e-30, -1e-30, 0.25, -0.25, INFINITY, -INFINITY, NAN, -1.0};
  for (int i = 0; i < kInputs; i++) {
    x[i] = inputs[i];
    xf[i] = (float)(fabs(inputs[i]) == 1e-310 ? inputs[i] * 1e270 : inputs[i]);
  }
#define RUN(name)                                                                                  \
  for (int times = 0; times < 20; times++) name##Double<<<kCopies / 4, kInputs * 4>>>(x, out);      \
  for (int times = 0; times < 20; times++) name##Float<<<kCopies / 4, kInputs * 4>>>(xf, outf);     \
  cudaDeviceSynchronize();                                                                         \
  show(#name, out);                                                                                \
  show(#name "f", outf);
  EACH_FUNCTION(RUN)
  cudaFree(x);
  cudaFree(xf);
  cudaFree(out);
  cudaFree(outf);
}
