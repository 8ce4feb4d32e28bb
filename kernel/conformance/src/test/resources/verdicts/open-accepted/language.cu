//// Duff's device
__global__ void k(int n, int *x) {
  int i = 0;
  switch (n % 4) {
    case 0: do { x[i++] = 0;
    case 3: x[i++] = 3;
    case 2: x[i++] = 2;
    case 1: x[i++] = 1;
    } while (i < n);
  }
}
