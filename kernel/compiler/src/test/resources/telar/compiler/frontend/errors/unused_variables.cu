__global__ void k(int *x, int parametro) {
  int i = threadIdx.x;
  float s;
  s = x[0] * 2.0f;
  __shared__ int tile[32];
  int usada = 1;
  x[0] = usada;
  { int repetida = 1; }
  { int repetida = 2; x[1] = repetida; }
}
