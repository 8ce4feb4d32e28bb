// Sin mosaicos: cada hilo lee de la memoria global toda su fila y toda su columna.
__global__ void matmulMosaico(int M, int N, int K, const float *a, const float *b, float *c) {
    int row = blockIdx.y * 32 + threadIdx.y;
    int column = blockIdx.x * 32 + threadIdx.x;
    float sum = 0.0f;
    if (row < M && column < N) {
        for (int i = 0; i < K; i++) {
            sum += a[row * K + i] * b[i * N + column];
        }
    }
    if (row < M && column < N) {
        c[row * N + column] = sum;
    }
}
