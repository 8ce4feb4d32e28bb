// De arreglo de estructuras (AoS) a estructura de arreglos (SoA):
//   points = x0 y0 z0 x1 y1 z1 …   →   xs = x0 x1 …   ys = y0 y1 …   zs = z0 z1 …
// Bloques de hasta 256 hilos, de una dimensión. Leer points[3 * i] desperdicia dos de cada tres bytes:
// el bloque lee su tramo de corrido a memoria compartida y lo reparte desde ahí.
__global__ void aosASoa(int n, const float *points, float *xs, float *ys, float *zs) {
    __shared__ float tile[3 * 256];
    int first = blockIdx.x * blockDim.x;          // primer punto del bloque
    int count = min((int) blockDim.x, n - first); // puntos del bloque; ≤ 0 si el bloque sobra
    // 1. Lleve los 3 * count números del bloque a tile: hilos vecinos, números vecinos.
    // 2. Espere a que todo el bloque termine.
    // 3. Cada hilo toma su punto de tile y escribe xs, ys y zs.
    // ESCRIBA SU CÓDIGO AQUÍ
    // BEGIN SOLUTION
    for (int k = threadIdx.x; k < 3 * count; k += blockDim.x) {
        tile[k] = points[3 * first + k];
    }
    __syncthreads();
    int t = threadIdx.x;
    if (t < count) {
        xs[first + t] = tile[3 * t];
        ys[first + t] = tile[3 * t + 1];
        zs[first + t] = tile[3 * t + 2];
    }
    // END SOLUTION
}
