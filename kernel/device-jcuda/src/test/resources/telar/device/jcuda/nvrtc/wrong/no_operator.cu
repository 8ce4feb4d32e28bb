__global__ void suma(float4 *a, const float4 *b) {
  a[threadIdx.x] = a[threadIdx.x] + b[threadIdx.x];
}
