void f(int *x) {
  x[0] = 3 @ 4;
  int año = 1#2;
  x[1] = 1.5q;
}
