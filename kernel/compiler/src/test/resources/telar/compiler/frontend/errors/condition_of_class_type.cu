__global__ void k(float4 *v) { if (v[0]) v[0].x = 1; }
