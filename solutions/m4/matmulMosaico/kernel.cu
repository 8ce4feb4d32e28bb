// Producto de matrices: c = a · b. a tiene M filas de K números; b, K filas de N; c, M filas de N.
// Las tres están guardadas por filas. Bloques de 32 × 32 hilos: cada bloque calcula un mosaico de c;
// cada hilo, un elemento. M, N y K son cualesquiera: puede haber hilos sin elemento, y el último
// mosaico de a y de b puede ser parcial.
__global__ void matmulMosaico(int M, int N, int K, const float *a, const float *b, float *c) {
    __shared__ float tileA[32][32];
    __shared__ float tileB[32][32];
    int x = threadIdx.x;
    int y = threadIdx.y;
    int row = blockIdx.y * 32 + y;     // el elemento de c que calcula este hilo
    int column = blockIdx.x * 32 + x;
    float sum = 0.0f;
    for (int first = 0; first < K; first += 32) {
        // 1. Traiga un elemento de a, en la columna first + x, y uno de b, en la fila first + y.
        //    ¿Cuáles existen? ¿Qué número puede guardar en el mosaico en lugar de los que no?
        // 2. Sume a sum los 32 productos que salen de estos dos mosaicos.
        // ¿Dónde debe esperar el bloque?
        // ESCRIBA SU CÓDIGO AQUÍ
        // BEGIN SOLUTION
        tileA[y][x] = row < M && first + x < K ? a[row * K + first + x] : 0.0f;
        tileB[y][x] = first + y < K && column < N ? b[(first + y) * N + column] : 0.0f;
        __syncthreads();
        for (int i = 0; i < 32; i++) {
            sum += tileA[y][i] * tileB[i][x];
        }
        __syncthreads();
        // END SOLUTION
    }
    // 3. Escriba el resultado de este hilo, si tiene elemento.
    // ESCRIBA SU CÓDIGO AQUÍ
    // BEGIN SOLUTION
    if (row < M && column < N) {
        c[row * N + column] = sum;
    }
    // END SOLUTION
}
