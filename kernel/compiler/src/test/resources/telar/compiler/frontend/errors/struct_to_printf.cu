__global__ void k(float4 *v) { printf("%f\n", v[0]); }
