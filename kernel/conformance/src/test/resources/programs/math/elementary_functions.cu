// Elementary functions in float keep within CUDA's documented errors over all floats, and give the
// same bits however the threads are run: the sums of the results' bits are part of the output.
#include <cmath>
#include <cstdio>

constexpr int kFunctions = 11;
const char *names[kFunctions] = {"expf",  "exp2f", "tanhf", "erff", "logf",  "log2f",
                                 "log10f", "sinf",  "cosf",  "tanf", "rsqrtf"};
const double bounds[kFunctions] = {2, 2, 2, 2, 1, 1, 2, 2, 2, 4, 2};

__global__ void compute(int n, unsigned first, unsigned step, float *out) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i >= n) return;
  float x = __uint_as_float(first + step * i);
  out[i] = expf(x);
  out[n + i] = exp2f(x);
  out[2 * n + i] = tanhf(x);
  out[3 * n + i] = erff(x);
  out[4 * n + i] = logf(x);
  out[5 * n + i] = log2f(x);
  out[6 * n + i] = log10f(x);
  out[7 * n + i] = sinf(x);
  out[8 * n + i] = cosf(x);
  out[9 * n + i] = tanf(x);
  out[10 * n + i] = rsqrtf(x);
}

double exact(int function, double x) {
  switch (function) {
    case 0: return exp(x);
    case 1: return exp2(x);
    case 2: return tanh(x);
    case 3: return erf(x);
    case 4: return log(x);
    case 5: return log2(x);
    case 6: return log10(x);
    case 7: return sin(x);
    case 8: return cos(x);
    case 9: return tan(x);
    default: return 1 / sqrt(x);
  }
}

// The distance in units of the last place; huge where only one of both is finite.
double error(float value, double exact) {
  if (std::isnan(exact)) return std::isnan(value) ? 0 : 1e9;
  if (value == (float)exact) return 0;
  if (std::isnan(value) || std::isinf(value) != std::isinf((float)exact)) return 1e9;
  int exponent = ilogb(exact);
  return fabs(value - exact) / ldexp(1.0, (exponent < -126 ? -126 : exponent) - 23);
}

int main() {
  const int n = 60000;
  const unsigned first = 12345, step = 71583;
  float *out;
  cudaMallocManaged(&out, kFunctions * n * sizeof(float));
  compute<<<(n + 127) / 128, 128>>>(n, first, step, out);
  cudaDeviceSynchronize();
  for (int f = 0; f < kFunctions; f++) {
    double worst = 0;
    unsigned sum = 0;
    for (int i = 0; i < n; i++) {
      unsigned bits = first + step * i;
      float x, y = out[f * n + i];
      memcpy(&x, &bits, sizeof x);
      memcpy(&bits, &y, sizeof y);
      if (!std::isnan(y)) sum = 31 * sum + bits;
      double here = error(y, exact(f, x));
      if (here > worst) worst = here;
    }
    printf("%s %s %08x\n", names[f], worst <= bounds[f] ? "within its bound" : "too far", sum);
    if (worst > bounds[f]) printf("  %g ulp\n", worst);
  }
  float specials[] = {0.0f, -0.0f, INFINITY, -INFINITY, NAN, -1.0f};
  for (float x : specials) {
    unsigned bits;
    memcpy(&bits, &x, sizeof x);
    compute<<<1, 1>>>(1, bits, 0, out);
    cudaDeviceSynchronize();
    printf("%g:", x);
    for (int f = 0; f < kFunctions; f++) {
      if (std::isnan(out[f])) printf(" nan");
      else printf(" %.5g", out[f]);
    }
    printf("\n");
  }
  cudaFree(out);
}
