// Solo a pasa por la memoria compartida: cada hilo sigue leyendo su columna entera de b.
__global__ void matmulMosaico(int M, int N, int K, const float *a, const float *b, float *c) {
    __shared__ float tileA[32][32];
    int x = threadIdx.x;
    int y = threadIdx.y;
    int row = blockIdx.y * 32 + y;
    int column = blockIdx.x * 32 + x;
    float sum = 0.0f;
    for (int first = 0; first < K; first += 32) {
        tileA[y][x] = row < M && first + x < K ? a[row * K + first + x] : 0.0f;
        __syncthreads();
        for (int i = 0; i < 32; i++) {
            sum += first + i < K && column < N ? tileA[y][i] * b[(first + i) * N + column] : 0.0f;
        }
        __syncthreads();
    }
    if (row < M && column < N) {
        c[row * N + column] = sum;
    }
}
