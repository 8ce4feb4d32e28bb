// Divergent loops: every pixel leaves at its own time.
#include <cstdio>
__global__ void mandelbrot(int *count, int w, int h, int limit) {
  int px = blockIdx.x * blockDim.x + threadIdx.x;
  int py = blockIdx.y * blockDim.y + threadIdx.y;
  if (px >= w || py >= h) return;
  double x0 = -2.0 + 3.0 * px / w, y0 = -1.0 + 2.0 * py / h;
  double x = 0, y = 0;
  int it = 0;
  while (x * x + y * y <= 4.0 && it < limit) {
    double t = x * x - y * y + x0;
    y = 2 * x * y + y0;
    x = t;
    it++;
  }
  count[py * w + px] = it;
}

int main() {
  const int w = 96, h = 64, limit = 60;
  int *d, *r = (int *)malloc(w * h * sizeof(int));
  cudaMalloc(&d, w * h * sizeof(int));
  mandelbrot<<<dim3(w / 16 + 1, h / 16), dim3(16, 16)>>>(d, w, h, limit);
  cudaMemcpy(r, d, w * h * sizeof(int), cudaMemcpyDeviceToHost);
  int inside = 0, total = 0;
  for (int i = 0; i < w * h; i++) { inside += r[i] == limit; total += r[i]; }
  printf("inside %d total %d\n", inside, total);
  cudaFree(d);
  free(r);
}
