// Usa el mosaico, pero cada hilo escribe el mismo elemento que leyó: la escritura sigue por columnas.
__global__ void transpuesta(int rows, int columns, const float *in, float *out) {
    __shared__ float tile[32][32];
    int column = blockIdx.x * 32 + threadIdx.x;
    int row = blockIdx.y * 32 + threadIdx.y;
    if (row < rows && column < columns) {
        tile[threadIdx.y][threadIdx.x] = in[row * columns + column];
    }
    __syncthreads();
    if (row < rows && column < columns) {
        out[column * rows + row] = tile[threadIdx.y][threadIdx.x];
    }
}
