// Page-locked memory of the host is the runtime's, too.
int main() {
  float *h;
  cudaMallocHost(&h, 1024);  // finding: leak h
  // says: agregue cudaFreeHost(h) al final
  h[0] = 1;
}
