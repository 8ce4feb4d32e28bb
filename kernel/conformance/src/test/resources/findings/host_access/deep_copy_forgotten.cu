// The struct was copied to the device, but its pointer still points to the host.
#include <cstdlib>
struct Matrix {
  int n;
  float *data;
};
__global__ void trace(const Matrix *m, float *out) {
  float s = 0;
  for (int i = 0; i < m->n; i++) s += m->data[i * m->n + i];  // finding: host_access m->data
  *out = s;
}
int main() {
  Matrix h = {4, (float *)calloc(16, sizeof(float))};
  Matrix *d;
  float *out;
  cudaMalloc(&d, sizeof(Matrix));
  cudaMalloc(&out, sizeof(float));
  cudaMemcpy(d, &h, sizeof(Matrix), cudaMemcpyHostToDevice);
  trace<<<1, 1>>>(d, out);
  cudaDeviceSynchronize();
  cudaFree(d);
  cudaFree(out);
  free(h.data);
}
