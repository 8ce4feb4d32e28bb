__global__ void k(float *x, int n) {
  __shared__ float tile[16][16];
  int i = threadIdx.y, j = threadIdx.x;
  tile[i, j] = x[i * n + j];
  x[i, j] = 0;
  x[i + 1][j] = tile[i][j];
  float one[4];
  one[0][1] = 2;
}
