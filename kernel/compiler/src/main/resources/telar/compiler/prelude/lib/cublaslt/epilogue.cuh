// Lo que cuBLASLt hace con cada elemento del producto: sumar un sesgo y aplicar ReLU o GELU.
#pragma once
#include "lib/cublas/gemm.cuh"
#include "lib/cublaslt/types.cuh"
namespace __telar_cublaslt {
using namespace __telar_cublas;
/// GELU con la tangente hiperbólica, como la de cuBLASLt.
__device__ inline float gelu(float x) { return 0.5f * x * (1.0f + tanhf(0.7978845608f * (x + 0.044715f * x * x * x))); }
/// La derivada de gelu en x.
__device__ inline float gelu_slope(float x) {
  float t = tanhf(0.7978845608f * (x + 0.044715f * x * x * x));
  return 0.5f * (1.0f + t) + 0.5f * x * (1.0f - t * t) * 0.7978845608f * (1.0f + 3.0f * 0.044715f * x * x);
}
/// Los datos de un epílogo: D es T, el sesgo es B y los valores guardados son T.
template <typename T, typename B> struct ending {
  int kind;
  const B *bias;
  long biasBatch;
  T *aux;
  long auxLd, auxBatch;
};
enum { RELU = 2, BIAS = 4, GELU = 32, DGELU = 64, AUX = 128 };
template <typename T, typename B> __global__ void finish(int m, const float *product, long pColumn, long pBatch, ending<T, B> e, T *d, long dColumn, long dBatch) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i >= m) return;
  float x = product[i + blockIdx.y * pColumn + blockIdx.z * pBatch];
  long at = i + blockIdx.y * e.auxLd + blockIdx.z * e.auxBatch;
  if (e.kind & BIAS) x += (float)e.bias[i + blockIdx.z * e.biasBatch];
  if (e.kind & DGELU) {
    x *= gelu_slope((float)e.aux[at]);
  } else {
    if (e.kind & AUX) e.aux[at] = (T)x;
    if (e.kind & GELU) x = gelu(x);
    if (e.kind & RELU) x = x > 0.0f ? x : 0.0f;
  }
  d[i + blockIdx.y * dColumn + blockIdx.z * dBatch] = (T)x;
}
/// product + beta * C, antes del epílogo.
template <typename T> __global__ void add_old(int m, float *product, long pColumn, long pBatch, float beta, const T *c, long cColumn, long cBatch) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i < m) product[i + blockIdx.y * pColumn + blockIdx.z * pBatch] += beta * (float)c[i + blockIdx.y * cColumn + blockIdx.z * cBatch];
}
}  // namespace __telar_cublaslt
