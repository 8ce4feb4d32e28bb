// Lee la foto como si trajera todos los rojos, después los verdes y después los azules.
__global__ void gris2D(int rows, int columns, const unsigned char *rgb, unsigned char *gray) {
    int n = rows * columns;
    for (int y = blockIdx.y * blockDim.y + threadIdx.y; y < rows; y += gridDim.y * blockDim.y) {
        for (int x = blockIdx.x * blockDim.x + threadIdx.x; x < columns; x += gridDim.x * blockDim.x) {
            int i = y * columns + x;
            gray[i] = (77 * rgb[i] + 150 * rgb[n + i] + 29 * rgb[2 * n + i]) / 256;
        }
    }
}
