// De arreglo de estructuras (AoS) a estructura de arreglos (SoA):
//   puntos = x0 y0 z0 x1 y1 z1 …   →   xs = x0 x1 …   ys = y0 y1 …   zs = z0 z1 …
// Bloques de hasta 256 hilos, de una dimensión. Leer puntos[3 * i] desperdicia dos de cada tres bytes:
// el bloque lee su tramo de corrido a memoria compartida y lo reparte desde ahí.
__global__ void aosASoa(int n, const float *puntos, float *xs, float *ys, float *zs) {
    __shared__ float tramo[3 * 256];
    int primero = blockIdx.x * blockDim.x;                 // primer punto del bloque
    int cuantos = min((int)blockDim.x, n - primero);       // puntos del bloque; ≤ 0 si el bloque sobra
    // 1. Lleve los 3 * cuantos números del bloque a tramo: hilos vecinos, números vecinos.
    // 2. Espere a que todo el bloque termine.
    // 3. Cada hilo toma su punto de tramo y escribe xs, ys y zs.
    // ESCRIBA SU CÓDIGO AQUÍ
    // BEGIN SOLUTION
    for (int k = threadIdx.x; k < 3 * cuantos; k += blockDim.x) {
        tramo[k] = puntos[3 * primero + k];
    }
    __syncthreads();
    int t = threadIdx.x;
    if (t < cuantos) {
        xs[primero + t] = tramo[3 * t];
        ys[primero + t] = tramo[3 * t + 1];
        zs[primero + t] = tramo[3 * t + 2];
    }
    // END SOLUTION
}
