__global__ void suma(int a, int b) { return a + b; }
