// Solo atiende la primera fila.
__global__ void gris2D(int rows, int columns, const unsigned char *rgb, unsigned char *gray) {
    int x0 = blockIdx.x * blockDim.x + threadIdx.x;
    for (int x = x0; x < columns; x += gridDim.x * blockDim.x) {
        gray[x] = (77 * rgb[3 * x] + 150 * rgb[3 * x + 1] + 29 * rgb[3 * x + 2]) / 256;
    }
}
