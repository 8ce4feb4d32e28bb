__global__ void k(float *y, int n) {
  int olvidada;
  if (n = 3) y[0] = 1;
  y[1] = nada;
}
