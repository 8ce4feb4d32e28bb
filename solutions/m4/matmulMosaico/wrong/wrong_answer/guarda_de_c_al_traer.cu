// El hilo sin elemento de c no trae nada, y sus vecinos necesitaban lo que le tocaba traer.
__global__ void matmulMosaico(int M, int N, int K, const float *a, const float *b, float *c) {
    __shared__ float tileA[32][32];
    __shared__ float tileB[32][32];
    int x = threadIdx.x;
    int y = threadIdx.y;
    int row = blockIdx.y * 32 + y;
    int column = blockIdx.x * 32 + x;
    float sum = 0.0f;
    for (int first = 0; first < K; first += 32) {
        tileA[y][x] = row < M && column < N && first + x < K ? a[row * K + first + x] : 0.0f;
        tileB[y][x] = row < M && column < N && first + y < K ? b[(first + y) * N + column] : 0.0f;
        __syncthreads();
        for (int i = 0; i < 32; i++) {
            sum += tileA[y][i] * tileB[i][x];
        }
        __syncthreads();
    }
    if (row < M && column < N) {
        c[row * N + column] = sum;
    }
}
