__global__ void k(float4 v, float *x) { x[0] = v->x; }
