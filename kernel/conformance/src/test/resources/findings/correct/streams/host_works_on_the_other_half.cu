// While the kernel is at one half of a managed array, the host is at the other.
__global__ void twice(int *v) { v[threadIdx.x] *= 2; }
int main() {
  int *v, *unread;
  cudaMallocManaged(&v, 64 * sizeof(int));
  cudaMallocManaged(&unread, 64 * sizeof(int));
  for (int i = 0; i < 64; i++) v[i] = unread[i] = i;
  twice<<<1, 32>>>(v);
  for (int i = 32; i < 64; i++) v[i] *= 3;
  int seen = unread[5];
  cudaDeviceSynchronize();
  int bad = v[31] != 62 || v[32] != 96 || seen != 5;
  twice<<<1, 32>>>(v);
  int copied;
  cudaMemcpy(&copied, v, sizeof(int), cudaMemcpyDefault);
  bad += v[1] != 4;
  cudaFree(v);
  cudaFree(unread);
  return bad;
}
