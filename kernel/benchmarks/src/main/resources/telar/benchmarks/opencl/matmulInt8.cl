__kernel void matmulInt8(int n, __global const char *a, __global const char *b, __global int *c) {
  int row = get_global_id(1), col = get_global_id(0);
  int acc = 0;
  for (int k = 0; k < n; k++) acc += a[row * n + k] * b[k * n + col];
  c[row * n + col] = acc;
}
