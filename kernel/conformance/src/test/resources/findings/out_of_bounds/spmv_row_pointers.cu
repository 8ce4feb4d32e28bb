// There are rows + 1 row pointers; only rows were copied and reserved.
__global__ void spmv(const int *rows, const int *cols, const float *vals, const float *x, float *y,
                     int n) {
  int r = threadIdx.x;
  if (r < n) {
    float sum = 0;
    for (int k = rows[r]; k < rows[r + 1]; k++) sum += vals[k] * x[cols[k]];  // finding: out_of_bounds rows
    y[r] = sum;
  }
}
int main() {
  int hr[5] = {0, 2, 3, 5, 6}, hc[6] = {0, 1, 1, 0, 2, 3};
  float hv[6] = {1, 2, 3, 4, 5, 6}, hx[4] = {1, 1, 1, 1};
  int *rows, *cols;
  float *vals, *x, *y;
  cudaMalloc(&rows, 4 * sizeof(int));
  cudaMalloc(&cols, sizeof(hc));
  cudaMalloc(&vals, sizeof(hv));
  cudaMalloc(&x, sizeof(hx));
  cudaMalloc(&y, sizeof(hx));
  cudaMemcpy(rows, hr, 4 * sizeof(int), cudaMemcpyHostToDevice);
  cudaMemcpy(cols, hc, sizeof(hc), cudaMemcpyHostToDevice);
  cudaMemcpy(vals, hv, sizeof(hv), cudaMemcpyHostToDevice);
  cudaMemcpy(x, hx, sizeof(hx), cudaMemcpyHostToDevice);
  spmv<<<1, 32>>>(rows, cols, vals, x, y, 4);
  cudaDeviceSynchronize();
  cudaFree(rows);
  cudaFree(cols);
  cudaFree(vals);
  cudaFree(x);
  cudaFree(y);
}
