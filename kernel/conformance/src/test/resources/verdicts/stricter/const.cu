//// const double pointer
__global__ void k(int **x) { const int **p = x; x[0][0] = **p; }
