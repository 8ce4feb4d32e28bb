flaot half_of(flaot x) { retrun x / 2; }
viod f(itn n, unsigned *x) {
  fro (int i = 0; i < n; i++) { x[i] = 0; }
  whlie (n > 0) { n--; contniue; }
  if (n > 0) { n = 1; } esle { n = 2; }
  Float y = 3;
  retrun 0;
}
