// cublasLtMatmul: producto, sesgo por fila y ReLU o GELU; GELU se compara con la del host.
#include <cmath>
#include <cstdio>
#include <cublasLt.h>

const int M = 5, N = 11, K = 7;

double gelu(double x) { return 0.5 * x * (1 + tanh(0.7978845608 * (x + 0.044715 * x * x * x))); }

struct Data {
  float a[M * K], b[K * N], c[M * N], d[M * N], bias[M], aux[M * N];
};

float plain(const Data &s, int i, int j) {
  float sum = 0;
  for (int p = 0; p < K; p++) sum += s.a[p + i * K] * s.b[p + j * K];
  return sum;
}

// El error mayor de un epílogo; A se toma transpuesta.
template <typename Expected>
void check(const char *name, cublasLtHandle_t handle, Data *s, cublasLtEpilogue_t epilogue, float beta, Expected expected) {
  cublasLtMatmulDesc_t desc;
  cublasLtMatrixLayout_t a, b, c;
  cublasOperation_t transposed = CUBLAS_OP_T;
  float *bias = s->bias, *aux = s->aux, alpha = 1;
  long ld = M;
  cublasLtMatmulDescCreate(&desc, CUBLAS_COMPUTE_32F, CUDA_R_32F);
  cublasLtMatmulDescSetAttribute(desc, CUBLASLT_MATMUL_DESC_TRANSA, &transposed, sizeof(transposed));
  cublasLtMatmulDescSetAttribute(desc, CUBLASLT_MATMUL_DESC_EPILOGUE, &epilogue, sizeof(epilogue));
  if (epilogue & CUBLASLT_EPILOGUE_BIAS) cublasLtMatmulDescSetAttribute(desc, CUBLASLT_MATMUL_DESC_BIAS_POINTER, &bias, sizeof(bias));
  if (epilogue & 128) {  // GELU with a second matrix, or its derivative
    cublasLtMatmulDescSetAttribute(desc, CUBLASLT_MATMUL_DESC_EPILOGUE_AUX_POINTER, &aux, sizeof(aux));
    cublasLtMatmulDescSetAttribute(desc, CUBLASLT_MATMUL_DESC_EPILOGUE_AUX_LD, &ld, sizeof(ld));
  }
  cublasLtMatrixLayoutCreate(&a, CUDA_R_32F, K, M, K);
  cublasLtMatrixLayoutCreate(&b, CUDA_R_32F, K, N, K);
  cublasLtMatrixLayoutCreate(&c, CUDA_R_32F, M, N, M);
  cublasLtMatmulHeuristicResult_t best;
  int found = 0;
  cublasLtMatmulPreference_t preference;
  cublasLtMatmulPreferenceCreate(&preference);
  cublasLtMatmulAlgoGetHeuristic(handle, desc, a, b, c, c, preference, 1, &best, &found);
  cublasStatus_t done = cublasLtMatmul(handle, desc, &alpha, s->a, a, s->b, b, &beta, s->c, c, s->d, c, &best.algo, nullptr, 0, 0);
  cudaDeviceSynchronize();
  float worst = 0;
  for (int i = 0; i < M; i++) {
    for (int j = 0; j < N; j++) worst = fmaxf(worst, fabsf(s->d[i + j * M] - expected(i, j)));
  }
  printf("%s: %d, %s, %s\n", name, found, cublasGetStatusName(done), worst < 1e-5f ? "bien" : "mal");
  cublasLtMatmulPreferenceDestroy(preference);
  cublasLtMatrixLayoutDestroy(a);
  cublasLtMatrixLayoutDestroy(b);
  cublasLtMatrixLayoutDestroy(c);
  cublasLtMatmulDescDestroy(desc);
}

int main() {
  cublasLtHandle_t handle;
  cublasLtCreate(&handle);
  Data *s;
  cudaMallocManaged(&s, sizeof(Data));
  for (int i = 0; i < M * K; i++) s->a[i] = (i * 7 % 11 - 5) * 0.25f;
  for (int i = 0; i < K * N; i++) s->b[i] = (i * 5 % 13 - 6) * 0.25f;
  for (int i = 0; i < M * N; i++) s->c[i] = i % 4;
  for (int i = 0; i < M; i++) s->bias[i] = i - 2;
  check("default", handle, s, CUBLASLT_EPILOGUE_DEFAULT, 0, [=](int i, int j) { return plain(*s, i, j); });
  check("beta", handle, s, CUBLASLT_EPILOGUE_DEFAULT, 0.5f, [=](int i, int j) { return plain(*s, i, j) + 0.5f * s->c[i + j * M]; });
  check("bias", handle, s, CUBLASLT_EPILOGUE_BIAS, 0, [=](int i, int j) { return plain(*s, i, j) + s->bias[i]; });
  check("relu_bias", handle, s, CUBLASLT_EPILOGUE_RELU_BIAS, 0, [=](int i, int j) { return fmaxf(plain(*s, i, j) + s->bias[i], 0.0f); });
  check("gelu_aux_bias", handle, s, CUBLASLT_EPILOGUE_GELU_AUX_BIAS, 0, [=](int i, int j) { return (float)gelu(plain(*s, i, j) + s->bias[i]); });
  float worst = 0;
  for (int i = 0; i < M * N; i++) worst = fmaxf(worst, fabsf(s->aux[i] - plain(*s, i % M, i / M) - s->bias[i % M]));
  printf("aux: %s\n", worst < 1e-5f ? "bien" : "mal");
  check("dgelu", handle, s, CUBLASLT_EPILOGUE_DGELU, 0, [=](int i, int j) {
    double x = s->aux[i + j * M], step = 1e-4;
    return (float)(plain(*s, i, j) * (gelu(x + step) - gelu(x - step)) / (2 * step));
  });
  check("bgradb", handle, s, CUBLASLT_EPILOGUE_BGRADB, 0, [=](int i, int j) { return s->d[i + j * M]; });
  cudaFree(s);
  cublasLtDestroy(handle);
}
