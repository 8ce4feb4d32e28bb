// All threads work out the same answer, and each stores it.
struct Best {
  char kind;
  float value;
  int at;
};
__global__ void best(const float *in, int n, Best *out) {
  Best mine;
  mine.kind = 'b';
  mine.value = in[0];
  mine.at = 0;
  for (int i = 1; i < n; i++) {
    if (in[i] > mine.value) {
      mine.value = in[i];
      mine.at = i;
    }
  }
  *out = mine;
}
int main() {
  float h[32];
  for (int i = 0; i < 32; i++) h[i] = (i * 13) % 32;
  float *in;
  Best *out;
  cudaMalloc(&in, sizeof(h));
  cudaMalloc(&out, sizeof(Best));
  cudaMemcpy(in, h, sizeof(h), cudaMemcpyHostToDevice);
  best<<<3, 64>>>(in, 32, out);
  cudaDeviceSynchronize();
  cudaFree(in);
  cudaFree(out);
}
