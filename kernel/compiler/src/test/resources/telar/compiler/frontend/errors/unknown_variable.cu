__global__ void escala(float *datos, int total) {
  int i = threadIdx.x;
  if (i < totl) datos[i] *= 2;
}
