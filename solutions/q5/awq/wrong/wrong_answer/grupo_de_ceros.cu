#define SAMPLES 8

// AWQ: un bloque de hilos por cada alpha = 0, 0.1, …, 1, con 256 hilos o una potencia de 2 menor.
//   factor = powf(sizes[c], alpha), o 1 si sizes[c] es 0: multiplica los pesos del canal c antes de redondear
//   INT4 en grupos de 32 canales de una salida: scale = absmax / 7 (1 si es 0), code = rintf(peso * factor / scale)
//   errors: la suma de los cuadrados de lo que cambian las salidas
__global__ void awq(int columns, int outputs, const float *x, const float *w, const float *sizes, float *factors, float *scales, signed char *codes, float *errors) {
    __shared__ float sums[256];
    float alpha = blockIdx.x / 10.0f;
    int groups = (columns + 31) / 32;
    factors += blockIdx.x * columns;           // desde aquí, lo que escribe este bloque de hilos
    scales += blockIdx.x * groups * outputs;
    codes += blockIdx.x * columns * outputs;

    // 1. Los factores de los canales de este hilo: threadIdx.x, threadIdx.x + blockDim.x, …
    for (int c = threadIdx.x; c < columns; c += blockDim.x) {
        factors[c] = sizes[c] > 0.0f ? powf(sizes[c], alpha) : 1.0f;
    }
    __syncthreads();

    float error = 0.0f;
    for (int o = threadIdx.x; o < outputs; o += blockDim.x) {
        float change[SAMPLES] = {};  // cuánto cambia la salida o en cada muestra
        for (int g = 0; g < groups; g++) {
            int first = 32 * g;
            int end = min(first + 32, columns);  // el último grupo puede ser más corto
            // 2. La escala del grupo, en scales[g * outputs + o]. El peso del canal c es w[c * outputs + o].
            // 3. El código de cada peso, en codes[c * outputs + o], y el peso que se reconstruye con él.
            // 4. Lo que eso le suma a change[r] en cada muestra r; el número que llega es x[r * columns + c].
            float absmax = 0.0f;
            for (int c = first; c < end; c++) {
                absmax = fmaxf(absmax, fabsf(w[c * outputs + o] * factors[c]));
            }
            float scale = absmax / 7.0f;
            scales[g * outputs + o] = scale;
            for (int c = first; c < end; c++) {
                float weight = w[c * outputs + o];
                float code = rintf(weight * factors[c] / scale);
                codes[c * outputs + o] = (signed char) code;
                float difference = code * scale / factors[c] - weight;
                for (int r = 0; r < SAMPLES; r++) {
                    change[r] += x[r * columns + c] * difference;
                }
            }
        }
        // 5. Los cuadrados de change, que se suman a error.
        for (int r = 0; r < SAMPLES; r++) {
            error += change[r] * change[r];
        }
    }

    // La reducción del bloque, como en P4.
    sums[threadIdx.x] = error;
    __syncthreads();
    for (int step = blockDim.x / 2; step > 0; step /= 2) {
        if (threadIdx.x < step) {
            sums[threadIdx.x] += sums[threadIdx.x + step];
        }
        __syncthreads();
    }
    if (threadIdx.x == 0) {
        errors[blockIdx.x] = sums[0];
    }
}
