__global__ void softmax(int columns, const float *in, float *out) {
  __shared__ float part[256];
  const float *row = in + blockIdx.x * columns;
  float *result = out + blockIdx.x * columns;
  int t = threadIdx.x;
  float most = -INFINITY;
  for (int j = t; j < columns; j += blockDim.x) most = fmaxf(most, row[j]);
  part[t] = most;
  __syncthreads();
  for (int s = blockDim.x / 2; s > 0; s /= 2) {
    if (t < s) part[t] = fmaxf(part[t], part[t + s]);
    __syncthreads();
  }
  most = part[0];
  __syncthreads();
  float sum = 0.0f;
  for (int j = t; j < columns; j += blockDim.x) {
    float e = expf(row[j] - most);
    result[j] = e;
    sum += e;
  }
  part[t] = sum;
  __syncthreads();
  for (int s = blockDim.x / 2; s > 0; s /= 2) {
    if (t < s) part[t] += part[t + s];
    __syncthreads();
  }
  float scale = 1.0f / part[0];
  for (int j = t; j < columns; j += blockDim.x) result[j] *= scale;
}
