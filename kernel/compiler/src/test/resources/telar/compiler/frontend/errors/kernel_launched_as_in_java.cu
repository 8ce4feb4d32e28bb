__global__ void duplica(int n, float *x) { x[0] = n; }
int main() {
  float *d = nullptr;
  duplica.launch(256, 3, d);
  return 0;
}
