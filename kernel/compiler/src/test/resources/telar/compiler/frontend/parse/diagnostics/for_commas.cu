void f(int n, int *x) {
  for (int i = 0, i < n, i++) x[i] = 0;
  for (int i = 0; i < n, i++) x[i] = 1;
  x[0] = 2;
}
