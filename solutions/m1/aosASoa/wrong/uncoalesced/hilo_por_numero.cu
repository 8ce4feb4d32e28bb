// Lee de corrido, pero cada warp reparte lo que escribe entre los tres arreglos.
__global__ void aosASoa(int n, const float *points, float *xs, float *ys, float *zs) {
    int first = blockIdx.x * blockDim.x;
    int count = min((int)blockDim.x, n - first);
    for (int k = threadIdx.x; k < 3 * count; k += blockDim.x) {
        float value = points[3 * first + k];
        float *target = k % 3 == 0 ? xs : k % 3 == 1 ? ys : zs;
        target[first + k / 3] = value;
    }
}
