// Los 16 niveles de NF4, los que publicó QLoRA.
__constant__ float levels[16] = {
    -1.0f, -0.6961928009986877f, -0.5250730514526367f, -0.39491748809814453f,
    -0.28444138169288635f, -0.18477343022823334f, -0.09105003625154495f, 0.0f,
    0.07958029955625534f, 0.16093020141124725f, 0.24611230194568634f, 0.33791524171829224f,
    0.44070982933044434f, 0.5626170039176941f, 0.7229568362236023f, 1.0f};

// NF4: un bloque de 64 hilos por grupo de 64 números. El último grupo puede ser más corto.
//   scale = absmax del grupo (1 si todo el grupo es cero)
//   código: el del nivel más cercano a x / scale; si hay dos a la misma distancia, el menor
__global__ void nf4(int n, const float *x, unsigned char *packed, float *scales) {
    __shared__ float maxima[64];
    __shared__ unsigned char codes[64];
    int t = threadIdx.x;
    int i = blockIdx.x * 64 + t;
    float value = i < n ? x[i] : 0.0f;  // lo que falta al último grupo cuenta como cero

    // 1. ¿Con qué participa este hilo en el máximo del grupo?
    maxima[t] = 0.0f;
    // ESCRIBA SU CÓDIGO AQUÍ
    // BEGIN SOLUTION
    maxima[t] = fabsf(value);
    // END SOLUTION

    // La reducción del bloque, como en P4.
    __syncthreads();
    for (int step = 32; step > 0; step /= 2) {
        if (t < step) {
            maxima[t] = fmaxf(maxima[t], maxima[t + step]);
        }
        __syncthreads();
    }
    float absmax = maxima[0];

    // 2. La escala y el código. ¿Qué pasa si absmax es 0?
    float scale = 1.0f;
    int code = 0;
    // ESCRIBA SU CÓDIGO AQUÍ
    // BEGIN SOLUTION
    scale = absmax > 0.0f ? absmax : 1.0f;
    float target = value / scale;
    for (int k = 1; k < 16; k++) {
        if (fabsf(target - levels[k]) < fabsf(target - levels[code])) {
            code = k;
        }
    }
    // END SOLUTION

    // Un hilo por byte: el de código par lo escribe con el suyo y el de su vecino.
    codes[t] = code;
    __syncthreads();
    if (t % 2 == 0 && i < n) {
        packed[i / 2] = codes[t] | codes[t + 1] << 4;
    }
    if (t == 0) {
        scales[blockIdx.x] = scale;
    }
}
