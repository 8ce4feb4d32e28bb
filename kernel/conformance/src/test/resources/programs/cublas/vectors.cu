// Niveles 1 y 2 de cuBLAS: vectores con saltos, reducciones, y matriz por vector.
#include <cstdio>
#include <cublas_v2.h>

void show(const char *name, const float *x, int n) {
  cudaDeviceSynchronize();
  printf("%s:", name);
  for (int i = 0; i < n; i++) printf(" %g", x[i]);
  printf("\n");
}

int main() {
  cublasHandle_t handle;
  cublasCreate(&handle);
  float host[6] = {1, -2, 3, -4, 5, -6}, *x, *y, *a;
  cudaMallocManaged(&x, 6 * sizeof(float));
  cudaMallocManaged(&y, 6 * sizeof(float));
  cudaMallocManaged(&a, 6 * sizeof(float));
  cublasSetVector(6, sizeof(float), host, 1, x, 1);
  for (int i = 0; i < 6; i++) y[i] = 10 * i;
  float two = 2, half = 0.5f, zero = 0, one = 1, result;
  int index;

  cublasSaxpy(handle, 6, &two, x, 1, y, 1);
  show("axpy", y, 6);
  cublasSaxpy(handle, 3, &one, x, 2, y, -2);
  show("axpy con saltos", y, 6);
  cublasSscal(handle, 3, &half, y, 2);
  show("scal", y, 6);
  cublasSdot(handle, 6, x, 1, y, 1, &result);
  printf("dot: %g\n", result);
  cublasSnrm2(handle, 2, x + 2, 1, &result);
  printf("nrm2: %g\n", result);
  cublasSasum(handle, 6, x, 1, &result);
  printf("asum: %g\n", result);
  cublasIsamax(handle, 6, x, 1, &index);
  printf("amax: %d\n", index);
  cublasIsamin(handle, 3, x + 1, 2, &index);
  printf("amin: %d\n", index);
  cublasSswap(handle, 6, x, 1, y, 1);
  show("swap", x, 6);
  cublasScopy(handle, 6, y, 1, x, 1);
  show("copy", x, 6);
  cublasSrot(handle, 6, x, 1, y, 1, &zero, &one);
  show("rot", y, 6);

  for (int i = 0; i < 6; i++) a[i] = i + 1;
  cublasSgemv(handle, CUBLAS_OP_N, 2, 3, &one, a, 2, x, 1, &zero, y, 1);
  show("gemv", y, 2);
  cublasSgemv(handle, CUBLAS_OP_T, 2, 3, &one, a, 2, x, 1, &two, y, 2);
  show("gemv transpuesta", y, 6);
  cublasSger(handle, 2, 3, &two, x, 1, x, 1, a, 2);
  show("ger", a, 6);
  cublasSgeam(handle, CUBLAS_OP_T, CUBLAS_OP_N, 3, 2, &one, a, 2, &zero, nullptr, 3, y, 3);
  show("geam", y, 6);

  const int many = 100000;
  float *ones;
  cudaMallocManaged(&ones, many * sizeof(float));
  for (int i = 0; i < many; i++) ones[i] = i == 77777 ? -3 : 1;
  cublasSasum(handle, many, ones, 1, &result);
  cublasIsamax(handle, many, ones, 1, &index);
  printf("%g %d\n", result, index);
  cudaFree(x);
  cudaFree(y);
  cudaFree(a);
  cudaFree(ones);
  cublasDestroy(handle);
}
