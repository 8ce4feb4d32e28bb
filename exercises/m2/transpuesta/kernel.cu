// Transpuesta de una matriz: out[c][r] = in[r][c]. in tiene rows × columns números; out, columns × rows.
// Las dos están guardadas por filas. Bloques de 32 × 32 hilos; un bloque gira un mosaico de 32 × 32.
// Cada warp es una fila del bloque: sus 32 hilos tienen threadIdx.x de 0 a 31 y el mismo threadIdx.y.
__global__ void transpuesta(int rows, int columns, const float *in, float *out) {
    __shared__ float tile[32][32];
    int column = blockIdx.x * 32 + threadIdx.x;  // el elemento de in que trae este hilo
    int row = blockIdx.y * 32 + threadIdx.y;
    // 1. Traiga ese elemento a tile, si existe: hilos vecinos, direcciones vecinas.
    // 2. Espere a que el bloque termine de traer su mosaico.
    // 3. ¿Qué elemento de out escribe este hilo? También allí, hilos vecinos, direcciones vecinas.
    //    ¿Y qué guarda necesita, si ese elemento no es el que trajo?
    // ESCRIBA SU CÓDIGO AQUÍ
}
