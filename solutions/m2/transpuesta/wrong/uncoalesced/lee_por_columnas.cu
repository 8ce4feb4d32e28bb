// Sin mosaico, al revés: escribe de corrido, pero lee con paso columns.
__global__ void transpuesta(int rows, int columns, const float *in, float *out) {
    int outColumn = blockIdx.y * 32 + threadIdx.x;
    int outRow = blockIdx.x * 32 + threadIdx.y;
    if (outRow < columns && outColumn < rows) {
        out[outRow * rows + outColumn] = in[outColumn * columns + outRow];
    }
}
