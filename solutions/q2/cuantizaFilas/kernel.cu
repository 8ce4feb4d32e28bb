// Cuantización INT8 por filas (absmax): un bloque por fila, con 256 hilos o una potencia de 2 menor.
//   escala = absmax / 127          (1 si toda la fila es cero)
//   codigo = rintf(x / escala)     (redondeo al par más cercano), entre -127 y 127
__global__ void cuantizaFilas(int columnas, const float *entrada, signed char *codigos, float *escalas) {
    __shared__ float maximos[256];
    const float *fila = entrada + blockIdx.x * columnas;
    signed char *salida = codigos + blockIdx.x * columnas;

    // 1. El máximo valor absoluto de los elementos de este hilo: threadIdx.x, threadIdx.x + blockDim.x, …
    float maximo = 0.0f;
    // ESCRIBA SU CÓDIGO AQUÍ
    // BEGIN SOLUTION
    for (int c = threadIdx.x; c < columnas; c += blockDim.x) {
        maximo = fmaxf(maximo, fabsf(fila[c]));
    }
    // END SOLUTION

    // La reducción del bloque, como en P4.
    maximos[threadIdx.x] = maximo;
    __syncthreads();
    for (int paso = blockDim.x / 2; paso > 0; paso /= 2) {
        if (threadIdx.x < paso) {
            maximos[threadIdx.x] = fmaxf(maximos[threadIdx.x], maximos[threadIdx.x + paso]);
        }
        __syncthreads();
    }
    float absmax = maximos[0];

    // 2. La escala de la fila. ¿Qué pasa si absmax es 0?
    float escala = 1.0f;
    // ESCRIBA SU CÓDIGO AQUÍ
    // BEGIN SOLUTION
    if (absmax > 0.0f) {
        escala = absmax / 127.0f;
    }
    // END SOLUTION
    if (threadIdx.x == 0) {
        escalas[blockIdx.x] = escala;
    }

    // 3. Los códigos de este hilo: divida, redondee, sature y guarde en salida[c].
    // ESCRIBA SU CÓDIGO AQUÍ
    // BEGIN SOLUTION
    for (int c = threadIdx.x; c < columnas; c += blockDim.x) {
        float codigo = rintf(fila[c] / escala);
        salida[c] = (signed char) fminf(fmaxf(codigo, -127.0f), 127.0f);
    }
    // END SOLUTION
}
