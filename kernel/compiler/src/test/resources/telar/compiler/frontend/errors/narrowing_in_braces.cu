struct P { int a; float b; };
__global__ void k(float *x, int n, double d) {
  int a{2.5};
  float b{d};
  P p{x[0], n};
  unsigned char c[] = {1, 300};
  float exacto[] = {1, 2.5, 'a'};
  x[0] = a + b + p.a + c[1] + exacto[0];
}
