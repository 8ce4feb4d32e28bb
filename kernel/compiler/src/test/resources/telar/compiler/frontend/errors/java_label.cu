__global__ void k(int *x) {
  fuera:
  for (int i = 0; i < 3; i++) {
    for (int j = 0; j < 3; j++) {
      if (x[j] == i) break fuera;
    }
  }
}
