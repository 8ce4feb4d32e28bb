struct Punto { float x, y; };
__device__ float norma(Punto p) { return p.x * p.x + p.z * p.z; }
__global__ void k(float *y, int n) {
  int *q = y;
  norma();
  threadIdx.x = 3;
  n.x = 1;
  n[0] = 1;
  int v[n];
  float n;
  y[0] = y[0] % 2;
  y = sqrtf("dos");
  return 1;
}
