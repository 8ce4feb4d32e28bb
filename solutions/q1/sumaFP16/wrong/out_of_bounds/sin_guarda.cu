// Los hilos que sobran también suman.
#include <cuda_fp16.h>

__global__ void sumaFP16(int stations, int days, const __half *rain, float *totals) {
    int s = blockIdx.x * blockDim.x + threadIdx.x;
    float total = 0.0f;
    for (int d = 0; d < days; d++) {
        total += __half2float(rain[d * stations + s]);
    }
    totals[s] = total;
}
