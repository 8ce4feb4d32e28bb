#include <cuda_fp8.h>

// FP8 por bloques (DeepSeek-V3): un bloque de hilos por fila de x, con 128 hilos o una potencia de 2 menor.
//   x: cada 128 columnas de una fila tienen su escala, scale = max(absmax, 1e-4) / 448
//   w: ya está en E4M3, con una escala por cada 128 × 128, en orden por filas
//   y: el producto de x por w; cada 128 columnas, la suma de los códigos se multiplica por las dos escalas
__global__ void fp8Bloques(int columns, int outputs, const float *x, const __nv_fp8_e4m3 *w, const float *wScales, float *scales, __nv_fp8_e4m3 *codes, float *y) {
    __shared__ float maxima[128];
    int tiles = (columns + 127) / 128;  // bloques de escala en una fila de x, y a lo alto de w
    int wide = (outputs + 127) / 128;   // bloques de escala a lo ancho de w
    x += blockIdx.x * columns;          // desde aquí, la fila de este bloque de hilos
    codes += blockIdx.x * columns;
    scales += blockIdx.x * tiles;
    y += blockIdx.x * outputs;

    for (int t = 0; t < tiles; t++) {
        int first = 128 * t;
        int end = min(first + 128, columns);  // el último puede ser más corto

        // 1. El máximo valor absoluto de las columnas de este hilo: first + threadIdx.x, first + threadIdx.x + blockDim.x, …
        float largest = 0.0f;
        for (int c = first + threadIdx.x; c < end; c += blockDim.x) {
            largest = fmaxf(largest, fabsf(x[c]));
        }

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
        __syncthreads();

        // 2. La escala, que guarda el hilo 0 en scales[t], y los códigos de este hilo: __nv_fp8_e4m3(número).
        float scale = fmaxf(absmax, 1e-4f) / 448.0f;
        if (threadIdx.x == 0) {
            scales[t] = scale;
        }
        for (int c = first + threadIdx.x; c < end; c += blockDim.x) {
            codes[c] = __nv_fp8_e4m3(x[c] / scale);
        }
    }
    __syncthreads();

    // 3. Las salidas de este hilo. El código del canal c para la salida o es w[c * outputs + o]; como número, (float) código.
    for (int o = threadIdx.x; o < outputs; o += blockDim.x) {
        float total = 0.0f;
        for (int t = 0; t < tiles; t++) {
            float partial = 0.0f;
            for (int c = 128 * t; c < min(128 * t + 128, columns); c++) {
                partial += x[c] * (float) w[c * outputs + o];
            }
            total += partial * wScales[t * wide + o / 128];
        }
        y[o] = total;
    }
}
