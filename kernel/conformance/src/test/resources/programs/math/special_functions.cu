// Special functions of CUDA's math library, in kernels and overloaded: g++ gives the same where it
// has them; the others are checked by what they undo.
#include <cmath>
#include <cstdio>

constexpr int kInputs = 9;
__device__ const double inputs[kInputs] = {0.125, 0.75, 1.0, 1.6, 2.5, 4.0, 7.7, 19.0, 140.5};

__global__ void known(double *out, float *outf) {
  int i = threadIdx.x;
  double x = inputs[i];
  float xf = (float)x;
  int quotient, quotientf;
  double results[] = {j0(x), j1(x), jn(4, x), y0(x), y1(x), yn(3, x), erf(x), erfc(x), tgamma(x), lgamma(x),
                      remquo(100 * x, 7.25, &quotient), scalbln(x, -3L)};
  float resultsf[] = {j0f(xf), j1f(xf), jnf(4, xf), y0f(xf), y1f(xf), ynf(3, xf), erff(xf), erfcf(xf), tgammaf(xf), lgammaf(xf),
                      remquof(100 * xf, 7.25f, &quotientf), scalblnf(xf, -3L)};
  for (int k = 0; k < 12; k++) out[i * 13 + k] = results[k];
  for (int k = 0; k < 12; k++) outf[i * 13 + k] = resultsf[k];
  out[i * 13 + 12] = quotient & 7;
  outf[i * 13 + 12] = quotientf & 7;
}

__device__ bool near(double x, double y, double bound) { return fabs(x - y) <= bound * fabs(y); }

__global__ void undone(int *wrong) {
  double x = (threadIdx.x + 1) / 300.0;
  float xf = (float)x;
  double v[] = {3 * x, 4 * x, 12 * x, 84 * x};
  float vf[] = {3 * xf, 4 * xf, 12 * xf, 84 * xf};
  bool right[] = {
      near(erf(erfinv(x)), x, 1e-15), near(erff(erfinvf(xf)), x, 1e-6),
      near(erfc(erfcinv(x)), x, 1e-14), near(erfcf(erfcinv(xf)), x, 1e-5),
      near(normcdf(normcdfinv(x)), x, 1e-14), near(normcdff(normcdfinvf(xf)), x, 1e-5),
      near(erfcx(x) * exp(-x * x), erfc(x), 1e-15), near(erfcx(xf) * expf(-xf * xf), erfcf(xf), 1e-6),
      near(cyl_bessel_i0(x), 1 + x * x / 4 + x * x * x * x / 64, 5e-4),
      near(cyl_bessel_i1f(xf), x / 2 + x * x * x / 16, 6e-3),
      near(norm(4, v), 85 * x, 1e-15), near(normf(4, vf), 85 * x, 1e-6),
      near(rnorm(3, v), 1 / (13 * x), 1e-15), near(rnormf(3, vf), 1 / (13 * x), 1e-6),
      near(norm3d(v[0], v[1], v[2]), 13 * x, 1e-15), near(norm3df(vf[0], vf[1], vf[2]), 13 * x, 1e-6),
      near(norm4d(v[0], v[1], v[2], v[3]), 85 * x, 1e-15), near(norm4df(vf[0], vf[1], vf[2], vf[3]), 85 * x, 1e-6),
      near(rnorm3d(v[0], v[1], v[2]), 1 / (13 * x), 1e-15), near(rnorm3df(vf[0], vf[1], vf[2]), 1 / (13 * x), 1e-6),
      near(rnorm4d(v[0], v[1], v[2], v[3]), 1 / (85 * x), 1e-15), near(rnorm4df(vf[0], vf[1], vf[2], vf[3]), 1 / (85 * x), 1e-6),
      fdivide(x, 3.0) == x / 3.0, fdividef(xf, 3.0f) == xf / 3.0f};
  for (int k = 0; k < 24; k++)
    if (!right[k]) atomicAdd(&wrong[k], 1);
}

double *out;
float *outf;
int *wrong;

int main() {
  cudaMallocManaged(&out, kInputs * 13 * sizeof(double));
  cudaMallocManaged(&outf, kInputs * 13 * sizeof(float));
  cudaMallocManaged(&wrong, 24 * sizeof(int));
  for (int k = 0; k < 24; k++) wrong[k] = 0;
  known<<<1, kInputs>>>(out, outf);
  cudaDeviceSynchronize();
  for (int i = 0; i < kInputs; i++) {
    for (int k = 0; k < 13; k++) printf("%.10g ", out[i * 13 + k]);
    printf("|");
    for (int k = 0; k < 13; k++) printf(" %.4g", outf[i * 13 + k]);
    printf("\n");
  }
  undone<<<1, 299>>>(wrong);
  cudaDeviceSynchronize();
  for (int k = 0; k < 24; k++) printf("%d", wrong[k] > 0);
  printf("\n");
  cudaFree(out);
  cudaFree(outf);
  cudaFree(wrong);
}
