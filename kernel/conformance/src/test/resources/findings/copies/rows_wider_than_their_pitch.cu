// The pitch is given in elements: rows would lie on each other.
int main() {
  const int rows = 8, columns = 32;
  float h[rows * columns] = {};
  float *d;
  size_t pitch;
  cudaMallocPitch(&d, &pitch, columns * sizeof(float), rows);
  cudaMemcpy2D(d, pitch, h, columns, columns * sizeof(float), rows,  // finding: out_of_bounds d
               cudaMemcpyHostToDevice);
  // says: cada fila ocupa 128 bytes, más que los 32 que hay
  cudaFree(d);
}
