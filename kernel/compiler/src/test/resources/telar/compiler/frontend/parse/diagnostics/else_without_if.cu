void f(int a) {
  if (a > 1);
    a = 1;
  else
    a = 2;
  return a;
}
