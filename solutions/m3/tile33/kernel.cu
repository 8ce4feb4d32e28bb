// Transpuesta de una matriz, sin conflictos de bancos: out[c][r] = in[r][c].
// Bloques de 32 × 8 hilos: cada bloque gira un mosaico de 32 × 32, y cada hilo mueve 4 elementos,
// los de las filas threadIdx.y, threadIdx.y + 8, + 16 y + 24 del mosaico. Cada warp es una fila
// del bloque.
__global__ void tile33(int rows, int columns, const float *in, float *out) {
    int left = blockIdx.x * 32;  // la primera columna de in que trae este bloque
    int top = blockIdx.y * 32;   // su primera fila
    // 1. Declare el mosaico. ¿Cuánto debe medir cada fila, para que una columna pase por los 32 bancos?
    // 2. Traiga los 4 elementos de este hilo, los que existan: hilos vecinos, direcciones vecinas.
    // 3. Espere a que el bloque termine de traer su mosaico.
    // 4. Escriba los 4 elementos que le tocan en out: también allí, hilos vecinos, direcciones vecinas.
    // ESCRIBA SU CÓDIGO AQUÍ
    // BEGIN SOLUTION
    __shared__ float tile[32][33];
    int x = threadIdx.x;
    for (int y = threadIdx.y; y < 32; y += 8) {
        if (top + y < rows && left + x < columns) {
            tile[y][x] = in[(top + y) * columns + left + x];
        }
    }
    __syncthreads();
    for (int y = threadIdx.y; y < 32; y += 8) {
        if (left + y < columns && top + x < rows) {
            out[(left + y) * rows + top + x] = tile[x][y];
        }
    }
    // END SOLUTION
}
