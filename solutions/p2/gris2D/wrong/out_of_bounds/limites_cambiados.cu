// Los límites de x y de y están intercambiados: solo sirve con fotos cuadradas.
__global__ void gris2D(int rows, int columns, const unsigned char *rgb, unsigned char *gray) {
    for (int y = blockIdx.y * blockDim.y + threadIdx.y; y < columns; y += gridDim.y * blockDim.y) {
        for (int x = blockIdx.x * blockDim.x + threadIdx.x; x < rows; x += gridDim.x * blockDim.x) {
            int i = y * columns + x;
            gray[i] = (77 * rgb[3 * i] + 150 * rgb[3 * i + 1] + 29 * rgb[3 * i + 2]) / 256;
        }
    }
}
