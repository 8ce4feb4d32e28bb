#include <cuda_fp16.h>

// Lluvia total de cada estación, un hilo por estación. Los datos vienen por días: la lluvia del día d en la
// estación s es rain[d * stations + s], en FP16.
__global__ void sumaFP16(int stations, int days, const __half *rain, float *totals) {
    int s = blockIdx.x * blockDim.x + threadIdx.x;
    // ¿De qué tipo es el acumulador? Un __half se convierte en float con __half2float(h).
    // ESCRIBA SU CÓDIGO AQUÍ
    // BEGIN SOLUTION
    if (s < stations) {
        float total = 0.0f;
        for (int d = 0; d < days; d++) {
            total += __half2float(rain[d * stations + s]);
        }
        totals[s] = total;
    }
    // END SOLUTION
}
