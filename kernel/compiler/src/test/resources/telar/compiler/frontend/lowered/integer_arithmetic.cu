__global__ void k(unsigned char *b, short *s, unsigned *u, long long *l, int n) {
  b[0] += 100;
  s[0] = b[0] * n;
  u[0] = u[1] / n + (n >> 1) + (u[0] >> n);
  l[0] = n * 4000000000LL + u[0];
  l[1] = -u[0];
  n = (int)3.9f + (char)n;
  u[2] = n < u[0];
}
