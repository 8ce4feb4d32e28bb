__global__ void k(flota *x) { }
