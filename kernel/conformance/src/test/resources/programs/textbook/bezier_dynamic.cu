// Curvas de Bézier con paralelismo dinámico: cada curva pide memoria y lanza los hilos que necesita (cap. 21).
#include <cmath>
#include <cstdio>
#define N_LINES 24
#define MAX_TESS_POINTS 32

struct BezierLine {
  float2 CP[3];
  float2 *vertexPos;
  int nVertices;
};

__host__ __device__ float2 operator+(float2 a, float2 b) { return make_float2(a.x + b.x, a.y + b.y); }
__host__ __device__ float2 operator-(float2 a, float2 b) { return make_float2(a.x - b.x, a.y - b.y); }
__host__ __device__ float2 operator*(float s, float2 a) { return make_float2(s * a.x, s * a.y); }
__host__ __device__ float length(float2 a) { return sqrtf(a.x * a.x + a.y * a.y); }

__host__ __device__ float curvature(const float2 *CP) {
  return length(CP[1] - 0.5f * (CP[0] + CP[2])) / length(CP[2] - CP[0]);
}

__host__ __device__ int tessellation(const float2 *CP) {
  int points = (int)(curvature(CP) * 16.0f) + 4;
  return points < MAX_TESS_POINTS ? points : MAX_TESS_POINTS;
}

__host__ __device__ float2 pointAt(const float2 *CP, float u) {
  float omu = 1.0f - u;
  float B3u[3] = {omu * omu, 2.0f * u * omu, u * u};
  float2 position = {0, 0};
  for (int i = 0; i < 3; i++) position = position + B3u[i] * CP[i];
  return position;
}

__global__ void computeBezierLine_child(int lidx, BezierLine *bLines, int nTessPoints) {
  int idx = threadIdx.x + blockDim.x * blockIdx.x;
  if (idx < nTessPoints) {
    float u = (float)idx / (float)(nTessPoints - 1);
    bLines[lidx].vertexPos[idx] = pointAt(bLines[lidx].CP, u);
  }
}

__global__ void computeBezierLines_parent(BezierLine *bLines, int nLines) {
  int lidx = threadIdx.x + blockDim.x * blockIdx.x;
  if (lidx < nLines) {
    bLines[lidx].nVertices = tessellation(bLines[lidx].CP);
    bLines[lidx].vertexPos = (float2 *)malloc(bLines[lidx].nVertices * sizeof(float2));
    computeBezierLine_child<<<ceil((float)bLines[lidx].nVertices / 8.0f), 8>>>(lidx, bLines, bLines[lidx].nVertices);
  }
}

__global__ void copyVertices(const BezierLine *bLines, float2 *points) {
  for (int i = threadIdx.x; i < bLines[blockIdx.x].nVertices; i += blockDim.x)
    points[blockIdx.x * MAX_TESS_POINTS + i] = bLines[blockIdx.x].vertexPos[i];
}

__global__ void freeVertexMem(BezierLine *bLines, int nLines) {
  int lidx = threadIdx.x + blockDim.x * blockIdx.x;
  if (lidx < nLines) free(bLines[lidx].vertexPos);
}

int main() {
  BezierLine lines[N_LINES], *lines_d;
  for (int l = 0; l < N_LINES; ++l) {
    lines[l].CP[0] = make_float2(l, 0.0f);
    lines[l].CP[1] = make_float2(l % 5, l * 0.75f);
    lines[l].CP[2] = make_float2(l + 6.0f, l % 7);
    lines[l].vertexPos = nullptr;
    lines[l].nVertices = 0;
  }
  static float2 points[N_LINES * MAX_TESS_POINTS];
  float2 *points_d;
  cudaMalloc(&lines_d, sizeof(lines));
  cudaMalloc(&points_d, sizeof(points));
  cudaMemset(points_d, 0, sizeof(points));
  cudaMemcpy(lines_d, lines, sizeof(lines), cudaMemcpyHostToDevice);
  computeBezierLines_parent<<<(N_LINES + 7) / 8, 8>>>(lines_d, N_LINES);
  copyVertices<<<N_LINES, 16>>>(lines_d, points_d);
  freeVertexMem<<<(N_LINES + 7) / 8, 8>>>(lines_d, N_LINES);
  cudaMemcpy(lines, lines_d, sizeof(lines), cudaMemcpyDeviceToHost);
  cudaMemcpy(points, points_d, sizeof(points), cudaMemcpyDeviceToHost);
  int errors = 0, vertices = 0;
  for (int l = 0; l < N_LINES; ++l) {
    int n = tessellation(lines[l].CP);
    vertices += n;
    errors += n != lines[l].nVertices;
    for (int i = 0; i < n; ++i)
      errors += length(points[l * MAX_TESS_POINTS + i] - pointAt(lines[l].CP, (float)i / (n - 1))) > 1e-4f;
  }
  printf("vértices: %d, errores: %d\n", vertices, errors);
  cudaFree(lines_d);
  cudaFree(points_d);
  return errors != 0;
}
