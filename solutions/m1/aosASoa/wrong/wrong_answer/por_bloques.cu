// Confunde el orden de los datos: como si el tramo tuviera first todas las x, luego las y y las z.
__global__ void aosASoa(int n, const float *points, float *xs, float *ys, float *zs) {
    __shared__ float tile[3 * 256];
    int first = blockIdx.x * blockDim.x;
    int count = min((int)blockDim.x, n - first);
    for (int k = threadIdx.x; k < 3 * count; k += blockDim.x) {
        tile[k] = points[3 * first + k];
    }
    __syncthreads();
    int t = threadIdx.x;
    if (t < count) {
        xs[first + t] = tile[t];
        ys[first + t] = tile[count + t];
        zs[first + t] = tile[2 * count + t];
    }
}
