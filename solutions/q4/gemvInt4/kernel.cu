// y = W x con los pesos en INT4, por grupos de 64: un warp por fila de W. columns es a lo sumo 1024.
//   packed: cada fila ocupa (columns + 1) / 2 bytes; el código par va en los 4 bits bajos
//   scales: cada fila tiene (columns + 63) / 64 escalas
__global__ void gemvInt4(int rows, int columns, const unsigned char *packed, const float *scales,
                         const float *x, float *y) {
    __shared__ float vector[1024];
    __shared__ float rowScales[32][16];
    int lane = threadIdx.x % 32, warp = threadIdx.x / 32;
    int row = blockIdx.x * (blockDim.x / 32) + warp;
    int bytes = (columns + 1) / 2, groups = (columns + 63) / 64;  // de cada fila

    // Lo que se usa muchas veces se trae una sola: x, entre todo el bloque; las escalas de una fila, su warp.
    for (int c = threadIdx.x; c < columns; c += blockDim.x) {
        vector[c] = x[c];
    }
    if (row < rows && lane < groups) {
        rowScales[warp][lane] = scales[row * groups + lane];
    }
    __syncthreads();

    // La suma de los productos que le tocan a este lane.
    // Los bytes de la fila son packed[row * bytes + b], con b = lane, lane + 32… Lea cada uno una sola vez.
    // El byte b lleva los códigos de las columnas 2 * b y 2 * b + 1, que comparten grupo. ¿Cuál?
    float sum = 0.0f;
    // ESCRIBA SU CÓDIGO AQUÍ
    // BEGIN SOLUTION
    for (int b = lane; row < rows && b < bytes; b += 32) {
        int byte = packed[row * bytes + b];
        int low = byte & 15, high = byte >> 4;
        low = low > 7 ? low - 16 : low;
        high = high > 7 ? high - 16 : high;
        float scale = rowScales[warp][b / 32];
        sum += low * scale * vector[2 * b];
        if (2 * b + 1 < columns) {
            sum += high * scale * vector[2 * b + 1];
        }
    }
    // END SOLUTION

    // La reducción del warp, con shuffles como en P5.
    for (int step = 16; step > 0; step /= 2) {
        sum += __shfl_down_sync(0xffffffff, sum, step);
    }
    if (row < rows && lane == 0) {
        y[row] = sum;
    }
}
