__global__ void k(int *x) {
  switch (x[0]) {
    case 1:
      int a = 3;
      x[1] = a;
      break;
    case 2:
      x[1] = 2;
      break;
    default: {
      int b = 4;
      x[1] = b;
    }
  }
}
