__global__ void spmv(const int *rows, const int *cols, const float *vals, const float *x, float *y,
                     int n) {
  int row = (blockIdx.x * blockDim.x + threadIdx.x) / 32, lane = threadIdx.x % 32;
  if (row >= n) return;
  float s = 0;
  for (int k = rows[row] + lane; k < rows[row + 1]; k += 32) s += vals[k] * x[cols[k]];
  for (int d = 16; d > 0; d /= 2) s += __shfl_down_sync(0xffffffff, s, d);
  if (lane == 0) y[row] = s;
}
int main() {
  const int n = 10;
  int hr[n + 1], hc[n * 4];
  float hv[n * 4], hx[n], hy[n];
  for (int i = 0; i <= n; i++) hr[i] = 4 * i;
  for (int i = 0; i < n * 4; i++) hc[i] = i * 3 % n, hv[i] = 1;
  for (float &v : hx) v = 2;
  int *rows, *cols;
  float *vals, *x, *y;
  cudaMalloc(&rows, sizeof(hr));
  cudaMalloc(&cols, sizeof(hc));
  cudaMalloc(&vals, sizeof(hv));
  cudaMalloc(&x, sizeof(hx));
  cudaMalloc(&y, sizeof(hy));
  cudaMemcpy(rows, hr, sizeof(hr), cudaMemcpyHostToDevice);
  cudaMemcpy(cols, hc, sizeof(hc), cudaMemcpyHostToDevice);
  cudaMemcpy(vals, hv, sizeof(hv), cudaMemcpyHostToDevice);
  cudaMemcpy(x, hx, sizeof(hx), cudaMemcpyHostToDevice);
  spmv<<<3, 128>>>(rows, cols, vals, x, y, n);
  cudaMemcpy(hy, y, sizeof(hy), cudaMemcpyDeviceToHost);
  cudaFree(rows);
  cudaFree(cols);
  cudaFree(vals);
  cudaFree(x);
  cudaFree(y);
  return hy[0] != 8 || hy[9] != 8;
}
