// Cuantización INT8 por filas (absmax): un bloque por fila, con 256 hilos o una potencia de 2 menor.
//   scale = absmax / 127     (1 si toda la fila es cero)
//   code = rintf(x / scale)     (redondeo al par más cercano), entre -127 y 127
__global__ void cuantizaFilas(int columns, const float *input, signed char *codes, float *scales) {
    __shared__ float maxima[256];
    const float *row = input + blockIdx.x * columns;
    signed char *out = codes + blockIdx.x * columns;

    // 1. El máximo valor absoluto de los elementos de este hilo: threadIdx.x, threadIdx.x + blockDim.x, …
    float largest = 0.0f;
    // ESCRIBA SU CÓDIGO AQUÍ

    // La reducción del bloque, como en P4.
    maxima[threadIdx.x] = largest;
    __syncthreads();
    for (int step = blockDim.x / 2; step > 0; step /= 2) {
        if (threadIdx.x < step) {
            maxima[threadIdx.x] = fmaxf(maxima[threadIdx.x], maxima[threadIdx.x + step]);
        }
        __syncthreads();
    }
    float absmax = maxima[0];

    // 2. La escala de la fila. ¿Qué pasa si absmax es 0?
    float scale = 1.0f;
    // ESCRIBA SU CÓDIGO AQUÍ
    if (threadIdx.x == 0) {
        scales[blockIdx.x] = scale;
    }

    // 3. Los códigos de este hilo: divida, redondee, sature y guarde en out[c].
    // ESCRIBA SU CÓDIGO AQUÍ
}
