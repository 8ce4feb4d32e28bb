__global__ void softmax(const float *in, float *out, int cols) {
  __shared__ float s[64];
  const float *row = in + blockIdx.x * cols;
  int t = threadIdx.x;
  float m = -INFINITY;
  for (int c = t; c < cols; c += 64) m = fmaxf(m, row[c]);
  s[t] = m;
  __syncthreads();
  for (int d = 32; d > 0; d /= 2) {
    if (t < d) s[t] = fmaxf(s[t], s[t + d]);
    __syncthreads();
  }
  m = s[0];
  __syncthreads();
  float sum = 0;
  for (int c = t; c < cols; c += 64) sum += expf(row[c] - m);
  s[t] = sum;
  __syncthreads();
  for (int d = 32; d > 0; d /= 2) {
    if (t < d) s[t] += s[t + d];
    __syncthreads();
  }
  for (int c = t; c < cols; c += 64) out[blockIdx.x * cols + c] = expf(row[c] - m) / s[0];
}
int main() {
  const int rows = 3, cols = 100;
  float h[rows * cols];
  for (int i = 0; i < rows * cols; i++) h[i] = i % 7;
  float *in, *out;
  cudaMalloc(&in, sizeof(h));
  cudaMalloc(&out, sizeof(h));
  cudaMemcpy(in, h, sizeof(h), cudaMemcpyHostToDevice);
  softmax<<<rows, 64>>>(in, out, cols);
  cudaMemcpy(h, out, sizeof(h), cudaMemcpyDeviceToHost);
  cudaFree(in);
  cudaFree(out);
  float sum = 0;
  for (int i = 0; i < cols; i++) sum += h[i];
  return fabsf(sum - 1) > 1e-4f;
}
