// Toma los colores como números con signo: los mayores que 127 se vuelven negativos.
__global__ void gris2D(int rows, int columns, const unsigned char *rgb, unsigned char *gray) {
    for (int y = blockIdx.y * blockDim.y + threadIdx.y; y < rows; y += gridDim.y * blockDim.y) {
        for (int x = blockIdx.x * blockDim.x + threadIdx.x; x < columns; x += gridDim.x * blockDim.x) {
            int i = y * columns + x;
            const signed char *color = (const signed char *) rgb + 3 * i;
            gray[i] = (77 * color[0] + 150 * color[1] + 29 * color[2]) / 256;
        }
    }
}
