__global__ void k(int *x) {
  synchronized (x) {
    x[0]++;
  }
}
