__global__ void k(int v, unsigned char *x) { x[0] = (byte) (v / 256); }
