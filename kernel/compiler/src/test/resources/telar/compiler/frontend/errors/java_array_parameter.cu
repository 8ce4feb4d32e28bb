__global__ void k(int n, float[] x) { x[0] = n; }
