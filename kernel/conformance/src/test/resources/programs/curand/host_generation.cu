// cuRAND desde el host: los momentos de cada distribución, y que partir una petición no la cambia.
#include <cmath>
#include <cstdio>
#include <curand.h>

const int N = 40000;

template <typename T>
void moments(const char *name, const T *x, double mean, double deviation) {
  cudaDeviceSynchronize();
  double sum = 0, squares = 0;
  for (int i = 0; i < N; i++) sum += x[i];
  for (int i = 0; i < N; i++) squares += (x[i] - sum / N) * (x[i] - sum / N);
  double measured = sqrt(squares / N);
  bool good = fabs(sum / N - mean) < 5 * deviation / sqrt((double)N) && fabs(measured - deviation) < 0.05 * deviation;
  printf("%s: %s\n", name, good ? "bien" : "mal");
}

void distributions(curandRngType_t type) {
  curandGenerator_t generator;
  curandCreateGenerator(&generator, type);
  curandSetPseudoRandomGeneratorSeed(generator, 42);
  float *x;
  double *y;
  unsigned int *k;
  cudaMallocManaged(&x, N * sizeof(float));
  cudaMallocManaged(&y, N * sizeof(double));
  cudaMallocManaged(&k, N * sizeof(unsigned int));
  curandGenerateUniform(generator, x, N);
  moments("uniforme", x, 0.5, sqrt(1 / 12.0));
  curandGenerateUniformDouble(generator, y, N);
  moments("uniforme doble", y, 0.5, sqrt(1 / 12.0));
  curandGenerateNormal(generator, x, N, 3, 2);
  moments("normal", x, 3, 2);
  curandGenerateNormalDouble(generator, y, N, -1, 0.5);
  moments("normal doble", y, -1, 0.5);
  curandGenerateLogNormal(generator, x, N, 0, 0.25f);
  moments("log-normal", x, exp(0.03125), exp(0.03125) * sqrt(exp(0.0625) - 1));
  curandGeneratePoisson(generator, k, N, 7.5);
  moments("Poisson", k, 7.5, sqrt(7.5));
  cudaFree(x);
  cudaFree(y);
  cudaFree(k);
  curandDestroyGenerator(generator);
}

void pieces(curandRngType_t type) {
  const int count = 10000;
  static unsigned int whole[count], parts[count];
  curandGenerator_t generator;
  curandCreateGeneratorHost(&generator, type);
  curandSetPseudoRandomGeneratorSeed(generator, 7);
  curandGenerate(generator, whole, count);
  curandSetGeneratorOffset(generator, 0);
  int sizes[] = {1, 4095, 2, 700, 5000, 202};
  int at = 0;
  for (int size : sizes) {
    curandGenerate(generator, parts + at, size);
    at += size;
  }
  int bad = at != count;
  for (int i = 0; i < count; i++) bad += whole[i] != parts[i];
  curandSetGeneratorOffset(generator, 4321);
  curandGenerate(generator, parts, 100);
  for (int i = 0; i < 100; i++) bad += whole[4321 + i] != parts[i];
  printf("partes: %d\n", bad);
  curandDestroyGenerator(generator);
}

int main() {
  distributions(CURAND_RNG_PSEUDO_DEFAULT);
  pieces(CURAND_RNG_PSEUDO_DEFAULT);
  distributions(CURAND_RNG_PSEUDO_PHILOX4_32_10);
  pieces(CURAND_RNG_PSEUDO_PHILOX4_32_10);
  curandGenerator_t generator;
  printf("%d\n", curandCreateGenerator(&generator, CURAND_RNG_PSEUDO_MTGP32));
  curandCreateGenerator(&generator, CURAND_RNG_PSEUDO_DEFAULT);
  float odd[3];
  printf("%d\n", curandGenerateNormal(generator, odd, 3, 0, 1));
  curandDestroyGenerator(generator);
}
