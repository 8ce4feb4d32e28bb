// Cada hilo lee su vecindad completa de la memoria global.
#define MAX_RADIUS 16
#define MAX_BLOCK 256

// El filtro: 2 * radius + 1 pesos. Lo llena el host, y todos los hilos leen el mismo peso a la vez.
__constant__ float filter[2 * MAX_RADIUS + 1];

// out[i] = filter[0] * in[i - radius] + … + filter[radius] * in[i] + … + filter[2 * radius] * in[i + radius]
// Lo que queda fuera de in vale 0. Bloques de una dimensión, de 32 a 256 hilos; radius, de 1 a 16.
__global__ void conv1D(int n, int radius, const float *in, float *out) {
    int t = threadIdx.x;
    int first = blockIdx.x * blockDim.x;   // el primer elemento del bloque

    if (first + t < n) {
        float sum = 0.0f;
        for (int k = 0; k <= 2 * radius; k++) {
            int i = first + t - radius + k;
            sum += i >= 0 && i < n ? filter[k] * in[i] : 0.0f;
        }
        out[first + t] = sum;
    }
}
