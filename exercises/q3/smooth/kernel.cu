// SmoothQuant, un hilo por columna: la columna de x se divide entre su factor y la de w se multiplica por él.
//   factor = sqrtf(maxX / maxW), con los mayores valores absolutos de la columna (1 si uno de los dos es 0)
__global__ void smooth(int rows, int columns, int outputs, float *x, float *w, float *factors) {
    int c = blockIdx.x * blockDim.x + threadIdx.x;
    // El elemento de la fila r y la columna c es x[r * columns + c], y lo mismo en w.
    // 1. Los dos máximos de la columna.
    // 2. El factor. ¿Qué pasa si un máximo es 0?
    // 3. Los dos lados.
    // ESCRIBA SU CÓDIGO AQUÍ
}
