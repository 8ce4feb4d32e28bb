__global__ void k(int *x) {
  int a[3] = {1, 2, 3};
  if (x[0].equals(3)) x[1] = a[0];
}
__global__ void h(int *x) {
  int a[3] = {1, 2, 3};
  for (int i = 0; i < a.length; i++) x[i] = a[i];
}
