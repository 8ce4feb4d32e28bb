// Gira cada mosaico, pero lo deja en su lugar: los bloques no se intercambian.
__global__ void transpuesta(int rows, int columns, const float *in, float *out) {
    __shared__ float tile[32][32];
    int column = blockIdx.x * 32 + threadIdx.x;
    int row = blockIdx.y * 32 + threadIdx.y;
    tile[threadIdx.y][threadIdx.x] = 0.0f;
    if (row < rows && column < columns) {
        tile[threadIdx.y][threadIdx.x] = in[row * columns + column];
    }
    __syncthreads();
    int outColumn = column;
    int outRow = row;
    if (outRow < columns && outColumn < rows) {
        out[outRow * rows + outColumn] = tile[threadIdx.x][threadIdx.y];
    }
}
