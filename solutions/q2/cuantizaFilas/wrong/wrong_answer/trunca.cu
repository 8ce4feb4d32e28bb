// Convertir a entero sin redondear trunca hacia cero.
__global__ void cuantizaFilas(int columnas, const float *entrada, signed char *codigos, float *escalas) {
    __shared__ float maximos[256];
    const float *fila = entrada + blockIdx.x * columnas;
    signed char *salida = codigos + blockIdx.x * columnas;
    float maximo = 0.0f;
    for (int c = threadIdx.x; c < columnas; c += blockDim.x) {
        maximo = fmaxf(maximo, fabsf(fila[c]));
    }
    maximos[threadIdx.x] = maximo;
    __syncthreads();
    for (int paso = blockDim.x / 2; paso > 0; paso /= 2) {
        if (threadIdx.x < paso) {
            maximos[threadIdx.x] = fmaxf(maximos[threadIdx.x], maximos[threadIdx.x + paso]);
        }
        __syncthreads();
    }
    float absmax = maximos[0];
    float escala = 1.0f;
    if (absmax > 0.0f) {
        escala = absmax / 127.0f;
    }
    if (threadIdx.x == 0) {
        escalas[blockIdx.x] = escala;
    }
    for (int c = threadIdx.x; c < columnas; c += blockDim.x) {
        float codigo = fila[c] / escala;
        salida[c] = (signed char) fminf(fmaxf(codigo, -127.0f), 127.0f);
    }
}
