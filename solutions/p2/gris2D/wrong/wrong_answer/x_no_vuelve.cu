// Al pasar a otra fila, x no vuelve a su primera columna: quedan filas sin atender.
__global__ void gris2D(int rows, int columns, const unsigned char *rgb, unsigned char *gray) {
    int x = blockIdx.x * blockDim.x + threadIdx.x;
    int y = blockIdx.y * blockDim.y + threadIdx.y;
    while (y < rows) {
        while (x < columns) {
            int i = y * columns + x;
            gray[i] = (77 * rgb[3 * i] + 150 * rgb[3 * i + 1] + 29 * rgb[3 * i + 2]) / 256;
            x += gridDim.x * blockDim.x;
        }
        y += gridDim.y * blockDim.y;
    }
}
