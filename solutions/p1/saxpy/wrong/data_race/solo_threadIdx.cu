// Solo threadIdx: todos los bloques calculan los mismos elementos, a la vez, y nadie los demás.
__global__ void saxpy(int n, float a, const float *x, float *y) {
    int i = threadIdx.x;
    if (i < n) {
        y[i] = a * x[i] + y[i];
    }
}
