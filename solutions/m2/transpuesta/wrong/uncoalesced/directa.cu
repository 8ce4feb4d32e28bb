// Sin mosaico: lee por filas, pero los 32 hilos de un warp escriben en 32 filas de out.
__global__ void transpuesta(int rows, int columns, const float *in, float *out) {
    int column = blockIdx.x * 32 + threadIdx.x;
    int row = blockIdx.y * 32 + threadIdx.y;
    if (row < rows && column < columns) {
        out[column * rows + row] = in[row * columns + column];
    }
}
