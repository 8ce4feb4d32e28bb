struct Shape {
  int extent[3];
  int rank;
};
__global__ void volume(Shape s, int *out) {
  int v = 1;
  for (int k = 0; k <= s.rank; k++) v *= s.extent[k];  // finding: out_of_bounds s.extent
  out[0] = v;
}
int main() {
  Shape s = {{2, 3, 4}, 3};
  int *out;
  cudaMalloc(&out, sizeof(int));
  volume<<<1, 1>>>(s, out);
  cudaDeviceSynchronize();
  cudaFree(out);
}
