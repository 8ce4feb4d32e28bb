//// a double for launch bounds
__global__ void __launch_bounds__(1.5) k(int *x) { x[0] = 1; }
