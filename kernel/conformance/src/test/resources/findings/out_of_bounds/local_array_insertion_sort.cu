// The inner loop looks at v[-1] before it tests j.
__global__ void sort8(int *data) {
  int v[8];
  for (int k = 0; k < 8; k++) v[k] = data[threadIdx.x * 8 + k];
  for (int k = 1; k < 8; k++) {
    int key = v[k];
    int j = k - 1;
    while (v[j] > key && j >= 0) {  // finding: out_of_bounds v
      v[j + 1] = v[j];
      j--;
    }
    v[j + 1] = key;
  }
  for (int k = 0; k < 8; k++) data[threadIdx.x * 8 + k] = v[k];
}
int main() {
  int h[256];
  for (int i = 0; i < 256; i++) h[i] = 1000 - i;
  int *d;
  cudaMalloc(&d, sizeof(h));
  cudaMemcpy(d, h, sizeof(h), cudaMemcpyHostToDevice);
  sort8<<<1, 32>>>(d);
  cudaDeviceSynchronize();
  cudaFree(d);
}
