__device__ void intercambia(int &a, int &b) { int t = a; a = b; b = t; }
__global__ void k(int *x, int **rows, int n) {
  int a = x[0], b = x[1];
  intercambia(a, b);
  int &r = x[n];
  r += a;
  *(x + 2) = b;
  rows[a][b] = *x++;
  *reinterpret_cast<float *>(x) = 1.0f;
}
