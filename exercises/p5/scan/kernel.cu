// Scan por bloques: out[i] = in[first] + … + in[i], donde first es el primer elemento del bloque de i.
// Bloques de una dimensión, de hasta 256 hilos; no siempre una potencia de 2.
__global__ void scan(int n, const int *in, int *out) {
    __shared__ int buffer[2][256];
    int t = threadIdx.x;
    int i = blockIdx.x * blockDim.x + t;
    int from = 0;                           // de cuál de los dos búferes se lee; se escribe en el otro
    buffer[from][t] = i < n ? in[i] : 0;    // quien no tiene elemento aporta 0, pero llega a las barreras
    __syncthreads();
    for (int step = 1; step < blockDim.x; step *= 2) {
        // 1. Deje en buffer[1 - from][t] la suma de su elemento y del que está step lugares antes, si existe.
        // 2. ¿Quién debe haber terminado antes de la vuelta siguiente? Después, intercambie los búferes.
        // ESCRIBA SU CÓDIGO AQUÍ
    }
    // 3. Escriba su resultado en out, si este hilo tiene elemento.
    // ESCRIBA SU CÓDIGO AQUÍ
}
