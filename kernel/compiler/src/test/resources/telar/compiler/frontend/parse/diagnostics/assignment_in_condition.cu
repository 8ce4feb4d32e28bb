void f(int a, int b) {
  if (a = 3) b = 1;
  while ((a = b)) { }
  if (a == b) { }
}
