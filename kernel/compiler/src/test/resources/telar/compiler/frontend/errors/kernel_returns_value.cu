__global__ int suma(int a, int b) { return a + b; }
