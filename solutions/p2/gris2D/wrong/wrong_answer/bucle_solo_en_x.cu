// Hay bucle en x, pero no en y: faltan las filas de abajo.
__global__ void gris2D(int rows, int columns, const unsigned char *rgb, unsigned char *gray) {
    int y = blockIdx.y * blockDim.y + threadIdx.y;
    if (y < rows) {
        for (int x = blockIdx.x * blockDim.x + threadIdx.x; x < columns; x += gridDim.x * blockDim.x) {
            int i = y * columns + x;
            gray[i] = (77 * rgb[3 * i] + 150 * rgb[3 * i + 1] + 29 * rgb[3 * i + 2]) / 256;
        }
    }
}
