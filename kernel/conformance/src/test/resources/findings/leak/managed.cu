int main() {
  float *v;
  cudaMallocManaged(&v, 1024);  // finding: leak v
  v[0] = 1;
}
