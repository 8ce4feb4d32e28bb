// El mosaico no tiene conflictos porque nadie recorre una columna: la recorre la escritura global.
__global__ void tile33(int rows, int columns, const float *in, float *out) {
    int left = blockIdx.x * 32;
    int top = blockIdx.y * 32;
    __shared__ float tile[32][33];
    int x = threadIdx.x;
    for (int y = threadIdx.y; y < 32; y += 8) {
        if (top + y < rows && left + x < columns) {
            tile[y][x] = in[(top + y) * columns + left + x];
        }
    }
    __syncthreads();
    for (int y = threadIdx.y; y < 32; y += 8) {
        if (top + y < rows && left + x < columns) {
            out[(left + x) * rows + top + y] = tile[y][x];
        }
    }
}
