// A pointer past the end may be formed and compared.
__global__ void sum(const int *first, const int *last, int *out) {
  int s = 0;
  for (const int *p = first; p != last; ++p) s += *p;
  *out = s;
}
int main() {
  int h[10] = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10}, r;
  int *v, *out;
  cudaMalloc(&v, sizeof(h));
  cudaMalloc(&out, sizeof(int));
  cudaMemcpy(v, h, sizeof(h), cudaMemcpyHostToDevice);
  sum<<<1, 1>>>(v, v + 10, out);
  cudaMemcpy(&r, out, sizeof(int), cudaMemcpyDeviceToHost);
  cudaFree(v);
  cudaFree(out);
  return r != 55;
}
