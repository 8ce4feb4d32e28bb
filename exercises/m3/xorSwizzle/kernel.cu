// La misma transpuesta de tile33, sin conflictos de bancos y sin relleno: el mosaico mide 32 × 32.
// El elemento (y, x) del mosaico se guarda en la fila y, pero en otra columna, que depende de x y de y.
__global__ void xorSwizzle(int rows, int columns, const float *in, float *out) {
    __shared__ float tile[32][32];
    int left = blockIdx.x * 32;
    int top = blockIdx.y * 32;
    int x = threadIdx.x;
    for (int y = threadIdx.y; y < 32; y += 8) {
        if (top + y < rows && left + x < columns) {
            float value = in[(top + y) * columns + left + x];
            // 1. Guarde value, el elemento (y, x) del mosaico, en la columna que le toca.
            // ESCRIBA SU CÓDIGO AQUÍ
        }
    }
    __syncthreads();
    for (int y = threadIdx.y; y < 32; y += 8) {
        if (left + y < columns && top + x < rows) {
            // 2. Tome el elemento (x, y) del mosaico, de donde quedó, y escríbalo en la fila
            //    left + y de out, columna top + x.
            // ESCRIBA SU CÓDIGO AQUÍ
        }
    }
}
