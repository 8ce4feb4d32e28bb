// Cada bloque suma su tramo de x y deja el resultado en partial[blockIdx.x].
// Bloques de una dimensión, con 32, 64, 128 o 256 hilos.
__global__ void sumaBloque(int n, const float *x, float *partial) {
    __shared__ float cell[256];
    int t = threadIdx.x;
    int i = blockIdx.x * blockDim.x + t;

    // 1. Cada hilo lleva su número a cell[t]. ¿Qué guarda el hilo que no tiene número?
    // 2. El árbol: en cada paso trabaja la mitad de los hilos, y se suman dos celdas en una.
    //    ¿Dónde van las barreras, para que nadie lea una celda antes de tiempo?
    // 3. Un solo hilo escribe el resultado del bloque.
    // ESCRIBA SU CÓDIGO AQUÍ
    // BEGIN SOLUTION
    cell[t] = i < n ? x[i] : 0.0f;
    __syncthreads();
    for (int step = blockDim.x / 2; step > 0; step /= 2) {
        if (t < step) {
            cell[t] += cell[t + step];
        }
        __syncthreads();
    }
    if (t == 0) {
        partial[blockIdx.x] = cell[0];
    }
    // END SOLUTION
}
