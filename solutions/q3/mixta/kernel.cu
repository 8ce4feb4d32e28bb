// INT8 con las columnas atípicas aparte (LLM.int8): un bloque por fila, con 256 hilos o una potencia de 2 menor.
//   columna atípica: columnMax[c] > limit; su valor va a outliers y su código es 0
//   las demás: scale = absmax / 127 sin contar las atípicas (1 si son todas cero), code = rintf(x / scale)
__global__ void mixta(int columns, float limit, const float *columnMax, const float *x, signed char *codes, float *scales, float *outliers) {
    __shared__ float maxima[256];
    int first = blockIdx.x * columns;  // donde empieza la fila

    // 1. El máximo valor absoluto de las columnas c de este hilo que no son atípicas.
    float largest = 0.0f;
    // ESCRIBA SU CÓDIGO AQUÍ
    // BEGIN SOLUTION
    for (int c = threadIdx.x; c < columns; c += blockDim.x) {
        if (columnMax[c] <= limit) {
            largest = fmaxf(largest, fabsf(x[first + c]));
        }
    }
    // END SOLUTION

    // La reducción del bloque, como en P4.
    maxima[threadIdx.x] = largest;
    __syncthreads();
    for (int step = blockDim.x / 2; step > 0; step /= 2) {
        if (threadIdx.x < step) {
            maxima[threadIdx.x] = fmaxf(maxima[threadIdx.x], maxima[threadIdx.x + step]);
        }
        __syncthreads();
    }
    float scale = maxima[0] > 0.0f ? maxima[0] / 127.0f : 1.0f;
    if (threadIdx.x == 0) {
        scales[blockIdx.x] = scale;
    }

    // 2. Para cada columna c de este hilo, codes[first + c] y outliers[first + c]: uno de los dos es 0.
    // ESCRIBA SU CÓDIGO AQUÍ
    // BEGIN SOLUTION
    for (int c = threadIdx.x; c < columns; c += blockDim.x) {
        bool hot = columnMax[c] > limit;
        codes[first + c] = hot ? 0 : (signed char) rintf(x[first + c] / scale);
        outliers[first + c] = hot ? x[first + c] : 0.0f;
    }
    // END SOLUTION
}
