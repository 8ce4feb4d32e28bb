__global__ void k(int *x, int n) {
  int i;
  x[i] = 1;
  int w;
  w++;
  int t;
  if (n > 3) { x[1] = t; }
  int some;
  if (n > 3) { some = 1; }
  x[2] = some;
  int late;
  for (int q = 0; q < n; q++) {
    if (q > 0) { x[3] = late; }
    late = q;
  }
  int out;
  int *p = &out;
  *p = 4;
  x[4] = out + w;
  int chosen;
  switch (n) { case 1: chosen = 3; break; default: chosen = 4; }
  x[5] = chosen;
}
