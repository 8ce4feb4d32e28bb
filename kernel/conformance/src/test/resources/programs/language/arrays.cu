// Local arrays with constant and computed indices, two dimensions, pointers into arrays.
#include <cstdio>
__global__ void k(int *out, int seed) {
  int squares[8];
  for (int i = 0; i < 8; i++) squares[i] = i * i;
  for (int i = 0; i < 8; i++) out[i] = squares[i];
  int grid[3][4];
  for (int r = 0; r < 3; r++)
    for (int c = 0; c < 4; c++) grid[r][c] = r * 10 + c;
  int *row = grid[2];
  out[8] = row[1];
  out[9] = *(row + 2) - 20;
  out[10] = (int)(&grid[2][3] - row);
  int table[4] = {1, 2, 3};
  int *p = table, *q = &table[3];
  int sum = 0;
  while (p != q) sum += *p++;
  out[11] = sum + table[3] + 4;
  out[12] = table[seed & 3] + 5;
}
int main() {
  int h[13], *d;
  cudaMalloc(&d, sizeof(h));
  k<<<1, 1>>>(d, 1);
  cudaMemcpy(h, d, sizeof(h), cudaMemcpyDeviceToHost);
  for (int i = 0; i < 8; i++) printf(i < 7 ? "%d " : "%d\n", h[i]);
  printf("%d %d %d\n", h[8], h[9], h[10]);
  printf("%d %d\n", h[11], h[12]);
  cudaFree(d);
}
