__global__ void k(int *x, int n) {
  dim3 bloque{n, 1, 1};
  dim3 hilos{-1};
  dim3 bien{256, 1, 1};
  x[0] = bloque.x + hilos.x + bien.x;
}
