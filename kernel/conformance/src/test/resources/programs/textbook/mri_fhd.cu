// Reconstrucción de resonancia magnética, FHd: datos en trozos de memoria constante, seno y coseno.
#include <cmath>
#include <cstdio>
#include <cstdlib>
#define FHD_THREADS_PER_BLOCK 64
#define CHUNK_SIZE 32
#define PI 3.14159265358979f

struct KData {
  float x, y, z;
};
__constant__ KData k_c[CHUNK_SIZE];

__global__ void cmpMu(const float *rPhi, const float *iPhi, const float *rD, const float *iD, float *rMu, float *iMu,
                      int M) {
  int m = blockIdx.x * blockDim.x + threadIdx.x;
  if (m >= M) return;
  rMu[m] = rPhi[m] * rD[m] + iPhi[m] * iD[m];
  iMu[m] = rPhi[m] * iD[m] - iPhi[m] * rD[m];
}

__global__ void cmpFHd(float *rFHd, float *iFHd, const float *x, const float *y, const float *z, const float *rMu,
                       const float *iMu, int M, int N) {
  int n = blockIdx.x * FHD_THREADS_PER_BLOCK + threadIdx.x;
  if (n >= N) return;
  float xn_r = x[n], yn_r = y[n], zn_r = z[n];
  float rFHdn_r = rFHd[n], iFHdn_r = iFHd[n];
  for (int m = 0; m < M; m++) {
    float expFHd = 2 * PI * (k_c[m].x * xn_r + k_c[m].y * yn_r + k_c[m].z * zn_r);
    float sArg, cArg;
    sincosf(expFHd, &sArg, &cArg);
    rFHdn_r += rMu[m] * cArg - iMu[m] * sArg;
    iFHdn_r += iMu[m] * cArg + rMu[m] * sArg;
  }
  rFHd[n] = rFHdn_r;
  iFHd[n] = iFHdn_r;
}

/// La misma suma con las funciones rápidas, menos exactas.
__global__ void cmpFHdFast(float *rFHd, float *iFHd, const float *x, const float *y, const float *z, const float *rMu,
                           const float *iMu, int M, int N) {
  int n = blockIdx.x * FHD_THREADS_PER_BLOCK + threadIdx.x;
  if (n >= N) return;
  for (int m = 0; m < M; m++) {
    float expFHd = 2 * PI * (k_c[m].x * x[n] + k_c[m].y * y[n] + k_c[m].z * z[n]);
    float cArg = __cosf(expFHd);
    float sArg = __sinf(expFHd);
    rFHd[n] += rMu[m] * cArg - iMu[m] * sArg;
    iFHd[n] += iMu[m] * cArg + rMu[m] * sArg;
  }
}

float *managed(int n) {
  float *p;
  cudaMallocManaged(&p, n * sizeof(float));
  return p;
}

int main() {
  const int M = 96, N = 100;
  float *in[9], *rMu = managed(M), *iMu = managed(M), *r = managed(N), *i = managed(N);
  for (int a = 0; a < 9; ++a) {
    in[a] = managed(M > N ? M : N);
    for (int m = 0; m < (M > N ? M : N); ++m) in[a][m] = ((m * (a * 2 + 3) + a) % 17) / 17.0f - 0.4f;
  }
  KData k[M];
  for (int m = 0; m < M; ++m) k[m] = {m % 5 * 0.1f, m % 7 * 0.1f, m % 3 * 0.1f};
  float *x = in[0], *y = in[1], *z = in[2];
  cmpMu<<<(M + 31) / 32, 32>>>(in[3], in[4], in[5], in[6], rMu, iMu, M);
  cudaDeviceSynchronize();
  int errors[2] = {0, 0};
  for (int fast = 0; fast < 2; ++fast) {
    cudaMemset(r, 0, N * sizeof(float));
    cudaMemset(i, 0, N * sizeof(float));
    for (int chunk = 0; chunk < M / CHUNK_SIZE; ++chunk) {
      int at = chunk * CHUNK_SIZE;
      cudaMemcpyToSymbol(k_c, &k[at], CHUNK_SIZE * sizeof(KData));
      auto kernel = fast ? cmpFHdFast : cmpFHd;
      kernel<<<(N + FHD_THREADS_PER_BLOCK - 1) / FHD_THREADS_PER_BLOCK, FHD_THREADS_PER_BLOCK>>>(
          r, i, x, y, z, rMu + at, iMu + at, CHUNK_SIZE, N);
    }
    cudaDeviceSynchronize();
    for (int n = 0; n < N; ++n) {
      double re = 0, im = 0;
      for (int m = 0; m < M; ++m) {
        double angle = 2 * 3.14159265358979 * ((double)k[m].x * x[n] + (double)k[m].y * y[n] + (double)k[m].z * z[n]);
        double rM = in[3][m] * in[5][m] + in[4][m] * in[6][m], iM = in[3][m] * in[6][m] - in[4][m] * in[5][m];
        re += rM * cos(angle) - iM * sin(angle);
        im += iM * cos(angle) + rM * sin(angle);
      }
      if (fabs(re - r[n]) > 1e-3 || fabs(im - i[n]) > 1e-3) ++errors[fast];
    }
  }
  printf("exacto: %d errores, rápido: %d errores\n", errors[0], errors[1]);
  for (float *p : in) cudaFree(p);
  cudaFree(rMu);
  cudaFree(iMu);
  cudaFree(r);
  cudaFree(i);
  return errors[0] + errors[1];
}
