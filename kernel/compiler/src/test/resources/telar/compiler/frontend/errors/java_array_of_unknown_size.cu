__global__ void k(float *x, int n) {
  float[] a = new float[n];
  float[] b = new float[N];
}
