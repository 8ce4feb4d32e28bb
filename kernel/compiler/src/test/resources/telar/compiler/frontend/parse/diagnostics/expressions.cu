void f(int a, int *x) {
  a = ;
  a = 3 + * ;
  x[] = 1;
  a = (1 + );
  f(1, , 2);
  unsigned float u = 1;
  a = float;
}
