#define MAX_RADIUS 16
#define MAX_BLOCK 256

// El filtro: 2 * radius + 1 pesos. Lo llena el host, y todos los hilos leen el mismo peso a la vez.
__constant__ float filter[2 * MAX_RADIUS + 1];

// out[i] = filter[0] * in[i - radius] + … + filter[radius] * in[i] + …
//          + filter[2 * radius] * in[i + radius]
// Lo que queda fuera de in vale 0. Bloques de una dimensión, de 32 a 256 hilos; radius, de 1 a 16.
__global__ void conv1D(int n, int radius, const float *in, float *out) {
    __shared__ float tile[MAX_BLOCK + 2 * MAX_RADIUS];
    int t = threadIdx.x;
    int first = blockIdx.x * blockDim.x;   // el primer elemento del bloque

    // 1. Lleve a tile los elementos del bloque y sus dos halos: de first - radius a
    //    first + blockDim.x + radius - 1.
    //    Son más que los hilos: ¿quién trae los que faltan? ¿Y qué se guarda por los que no existen?
    // 2. ¿Quién debe haber terminado antes de usar tile?
    // 3. El hilo t suma sus 2 * radius + 1 productos y escribe out, si su elemento existe.
    // ESCRIBA SU CÓDIGO AQUÍ
    // BEGIN SOLUTION
    for (int k = t; k < blockDim.x + 2 * radius; k += blockDim.x) {
        int i = first - radius + k;
        tile[k] = i >= 0 && i < n ? in[i] : 0.0f;
    }
    __syncthreads();
    if (first + t < n) {
        float sum = 0.0f;
        for (int k = 0; k <= 2 * radius; k++) {
            sum += filter[k] * tile[t + k];
        }
        out[first + t] = sum;
    }
    // END SOLUTION
}
