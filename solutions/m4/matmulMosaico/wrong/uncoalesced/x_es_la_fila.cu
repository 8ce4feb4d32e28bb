// x es la fila: los hilos de un warp leen y escriben por columnas.
__global__ void matmulMosaico(int M, int N, int K, const float *a, const float *b, float *c) {
    __shared__ float tileA[32][32];
    __shared__ float tileB[32][32];
    int x = threadIdx.x;
    int y = threadIdx.y;
    int row = blockIdx.y * 32 + x;
    int column = blockIdx.x * 32 + y;
    float sum = 0.0f;
    for (int first = 0; first < K; first += 32) {
        tileA[x][y] = row < M && first + y < K ? a[row * K + first + y] : 0.0f;
        tileB[x][y] = first + x < K && column < N ? b[(first + x) * N + column] : 0.0f;
        __syncthreads();
        for (int i = 0; i < 32; i++) {
            sum += tileA[x][i] * tileB[i][y];
        }
        __syncthreads();
    }
    if (row < M && column < N) {
        c[row * N + column] = sum;
    }
}
