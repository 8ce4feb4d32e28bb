// Equivocado: ningún warp se divide, pero cada lane calcula las dos temperaturas y se queda con una.
__device__ float enfria(float degrees, float loss, int minutes) {
    for (int m = 0; m < minutes; m++) {
        degrees += loss * (20.0f - degrees);
    }
    return degrees;
}

__global__ void porWarp(int n, const float *now, float *later) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i < n) {
        float cup = enfria(now[i], 0.20f, 5);
        float flask = enfria(now[i], 0.01f, 40);
        later[i] = i % 2 == 0 ? cup : flask;
    }
}
