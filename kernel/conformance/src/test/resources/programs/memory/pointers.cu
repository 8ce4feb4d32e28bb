// Pointer to pointer, structs of device pointers, byte views of floats.
#include <cstdio>
struct Params { int *data; float *scale; };
__global__ void through(int **rows, int n) {
  if (threadIdx.x < n) rows[threadIdx.x][0] += threadIdx.x;
}
__global__ void fields(Params p) {
  p.data[0] = 42;
  *p.scale *= 2;
}
__global__ void bytes(float *f, int *firstByte) {
  unsigned char *b = (unsigned char *)f;
  firstByte[threadIdx.x] = b[4 * threadIdx.x + 3];
}
int main() {
  int *rows[4], **dRows, out[4];
  for (int i = 0; i < 4; i++) {
    int five = 5;
    cudaMalloc(&rows[i], sizeof(int));
    cudaMemcpy(rows[i], &five, sizeof(int), cudaMemcpyHostToDevice);
  }
  cudaMalloc(&dRows, sizeof(rows));
  cudaMemcpy(dRows, rows, sizeof(rows), cudaMemcpyHostToDevice);
  through<<<1, 32>>>(dRows, 4);
  for (int i = 0; i < 4; i++) {
    cudaMemcpy(&out[i], rows[i], sizeof(int), cudaMemcpyDeviceToHost);
    cudaFree(rows[i]);
  }
  printf("%d %d %d %d\n", out[0], out[1], out[2], out[3]);
  Params p;
  float s = 1.75f;
  int v = 0;
  cudaMalloc(&p.data, sizeof(int));
  cudaMalloc(&p.scale, sizeof(float));
  cudaMemcpy(p.scale, &s, sizeof(s), cudaMemcpyHostToDevice);
  fields<<<1, 1>>>(p);
  cudaMemcpy(&v, p.data, sizeof(v), cudaMemcpyDeviceToHost);
  cudaMemcpy(&s, p.scale, sizeof(s), cudaMemcpyDeviceToHost);
  printf("%d %g\n", v, s);
  float f[2] = {1.0f, -2.0f}, *df;
  int b[2], *db;
  cudaMalloc(&df, sizeof(f)); cudaMalloc(&db, sizeof(b));
  cudaMemcpy(df, f, sizeof(f), cudaMemcpyHostToDevice);
  bytes<<<1, 2>>>(df, db);
  cudaMemcpy(b, db, sizeof(b), cudaMemcpyDeviceToHost);
  if (b[0] != 0x3f || b[1] != 0xc0) printf("bytes %x %x\n", b[0], b[1]);
  cudaFree(dRows); cudaFree(p.data); cudaFree(p.scale); cudaFree(df); cudaFree(db);
}
