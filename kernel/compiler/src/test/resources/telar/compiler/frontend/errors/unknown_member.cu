__global__ void k(float4 *v) { v[0].xx = 1; }
