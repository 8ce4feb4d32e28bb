__global__ void k(int *x, int n) {
  switch (n & 3) {
    case 0:
    case 1: x[0] = 1; break;
    case 2: x[0] = 2;
    default: x[0] += 3;
  }
  do { n--; if (n == 5) continue; x[n] = n; } while (n > 0);
  for (;;) { if (x[0]++ > 10) break; }
}
