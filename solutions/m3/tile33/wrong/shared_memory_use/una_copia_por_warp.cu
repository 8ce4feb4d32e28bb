// Cree que chocan los hilos de warps distintos, y da a cada warp su copia del mosaico: 33792 bytes.
__global__ void tile33(int rows, int columns, const float *in, float *out) {
    int left = blockIdx.x * 32;
    int top = blockIdx.y * 32;
    __shared__ float tile[8][32][33];
    int x = threadIdx.x;
    for (int y = threadIdx.y; y < 32; y += 8) {
        if (top + y < rows && left + x < columns) {
            tile[y % 8][y][x] = in[(top + y) * columns + left + x];
        }
    }
    __syncthreads();
    for (int y = threadIdx.y; y < 32; y += 8) {
        if (left + y < columns && top + x < rows) {
            out[(left + y) * rows + top + x] = tile[x % 8][x][y];
        }
    }
}
