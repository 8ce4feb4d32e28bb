#define MAS(a) ((a) + 1)
__global__ void k(float *x) { x[0] = MAS(1, 2); }
int main() { k<<<1>>>(nullptr); }
