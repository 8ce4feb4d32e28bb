// cublasSgemm y sus variantes con toda combinación de transpuestas, tamaños y escalares.
#include <cstdio>
#include <cstdlib>
#include <cublas_v2.h>

struct Shape {
  bool ta, tb;
  int m, n, k, lda, ldb, ldc, batches;
};

template <typename T>
void expected(const Shape &s, float alpha, const T *a, long sa, const T *b, long sb, float beta, T *c, long sc) {
  for (int z = 0; z < s.batches; z++) {
    for (int i = 0; i < s.m; i++) {
      for (int j = 0; j < s.n; j++) {
        double sum = 0;
        for (int p = 0; p < s.k; p++) {
          sum += (double)a[z * sa + (s.ta ? p + i * s.lda : i + p * s.lda)] * (double)b[z * sb + (s.tb ? j + p * s.ldb : p + j * s.ldb)];
        }
        T &old = c[z * sc + i + j * s.ldc];
        old = (T)(alpha * sum + beta * (double)old);
      }
    }
  }
}

template <typename T>
T *numbers(long count) {
  T *data;
  cudaMallocManaged(&data, count * sizeof(T));
  for (long i = 0; i < count; i++) data[i] = (T)(rand() % 9 - 4);
  return data;
}

cublasStatus_t multiply(cublasHandle_t h, const Shape &s, float alpha, const float *a, long sa, const float *b, long sb, float beta, float *c, long sc) {
  return cublasSgemmStridedBatched(h, s.ta ? CUBLAS_OP_T : CUBLAS_OP_N, s.tb ? CUBLAS_OP_T : CUBLAS_OP_N, s.m, s.n, s.k, &alpha, a, s.lda, sa, b, s.ldb, sb, &beta, c, s.ldc, sc, s.batches);
}
cublasStatus_t multiply(cublasHandle_t h, const Shape &s, double alpha, const double *a, long sa, const double *b, long sb, double beta, double *c, long sc) {
  return cublasDgemmStridedBatched(h, s.ta ? CUBLAS_OP_T : CUBLAS_OP_N, s.tb ? CUBLAS_OP_T : CUBLAS_OP_N, s.m, s.n, s.k, &alpha, a, s.lda, sa, b, s.ldb, sb, &beta, c, s.ldc, sc, s.batches);
}

// Los números son enteros pequeños: las sumas son exactas y no dependen del orden.
template <typename T>
int disagreements(cublasHandle_t handle) {
  int bad = 0;
  for (int trial = 0; trial < 16; trial++) {
    Shape s;
    s.ta = trial & 1;
    s.tb = trial & 2;
    s.m = rand() % 40 + 1;
    s.n = rand() % 40 + 1;
    s.k = rand() % 20 + 1;
    s.batches = rand() % 3 + 1;
    s.lda = (s.ta ? s.k : s.m) + rand() % 3;
    s.ldb = (s.tb ? s.n : s.k) + rand() % 3;
    s.ldc = s.m + rand() % 3;
    long sa = (long)s.lda * (s.ta ? s.m : s.k) + 5;
    long sb = (long)s.ldb * (s.tb ? s.k : s.n) + 3;
    long sc = (long)s.ldc * s.n + 1;
    T *a = numbers<T>(sa * s.batches);
    T *b = numbers<T>(sb * s.batches);
    T *c = numbers<T>(sc * s.batches);
    T *reference = new T[sc * s.batches];
    for (long i = 0; i < sc * s.batches; i++) reference[i] = c[i];
    T alpha = rand() % 3 - 1, beta = rand() % 3 - 1;
    expected(s, alpha, a, sa, b, sb, beta, reference, sc);
    bad += multiply(handle, s, alpha, a, sa, b, sb, beta, c, sc) != CUBLAS_STATUS_SUCCESS;
    cudaDeviceSynchronize();
    for (long i = 0; i < sc * s.batches; i++) bad += c[i] != reference[i];
    cudaFree(a);
    cudaFree(b);
    cudaFree(c);
    delete[] reference;
  }
  return bad;
}

// beta = 0 no lee C, que puede no estar inicializada; los escalares pueden estar en el dispositivo.
void device_scalars(cublasHandle_t handle) {
  float *a = numbers<float>(6), *b = numbers<float>(6), *scalars = numbers<float>(2), *c;
  for (int i = 0; i < 6; i++) a[i] = b[i] = i + 1;
  scalars[0] = 2;
  scalars[1] = 0;
  cudaMalloc(&c, 4 * sizeof(float));
  cublasSetPointerMode(handle, CUBLAS_POINTER_MODE_DEVICE);
  cublasSgemm(handle, CUBLAS_OP_N, CUBLAS_OP_N, 2, 2, 3, scalars, a, 2, b, 3, scalars + 1, c, 2);
  cublasSetPointerMode(handle, CUBLAS_POINTER_MODE_HOST);
  float out[4];
  cublasGetMatrix(2, 2, sizeof(float), c, 2, out, 2);
  printf("%g %g %g %g\n", out[0], out[1], out[2], out[3]);
  cudaFree(a);
  cudaFree(b);
  cudaFree(c);
  cudaFree(scalars);
}

void pointer_lists(cublasHandle_t handle) {
  float *data = numbers<float>(24), **lists;
  for (int i = 0; i < 24; i++) data[i] = i % 8;
  cudaMallocManaged(&lists, 6 * sizeof(float *));
  for (int i = 0; i < 2; i++) {
    lists[i] = data + 4 * i;
    lists[2 + i] = data + 8 + 4 * i;
    lists[4 + i] = data + 16 + 4 * i;
  }
  float one = 1, zero = 0;
  cublasStatus_t done = cublasSgemmBatched(handle, CUBLAS_OP_N, CUBLAS_OP_N, 2, 2, 2, &one, lists, 2, lists + 2, 2, &zero, lists + 4, 2, 2);
  cudaDeviceSynchronize();
  printf("%s:", cublasGetStatusName(done));
  for (int i = 16; i < 24; i++) printf(" %g", data[i]);
  printf("\n");
  cudaFree(data);
  cudaFree(lists);
}

int main() {
  cublasHandle_t handle;
  cublasCreate(&handle);
  printf("float: %d\n", disagreements<float>(handle));
  printf("double: %d\n", disagreements<double>(handle));
  device_scalars(handle);
  pointer_lists(handle);
  float one = 1, *none = nullptr;
  cublasStatus_t wrong = cublasSgemm(handle, CUBLAS_OP_N, CUBLAS_OP_N, 4, 4, 4, &one, none, 3, none, 4, &one, none, 4);
  printf("%s: %s\n", cublasGetStatusName(wrong), cublasGetStatusString(wrong));
  printf("%d\n", cublasSgemm(nullptr, CUBLAS_OP_N, CUBLAS_OP_N, 1, 1, 1, &one, none, 1, none, 1, &one, none, 1));
  cublasDestroy(handle);
}
