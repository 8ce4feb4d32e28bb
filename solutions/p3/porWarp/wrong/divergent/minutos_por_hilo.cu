// Equivocado: quita el if, pero el bucle dura distinto en lanes vecinos.
__device__ float enfria(float degrees, float loss, int minutes) {
    for (int m = 0; m < minutes; m++) {
        degrees += loss * (20.0f - degrees);
    }
    return degrees;
}

__global__ void porWarp(int n, const float *now, float *later) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    int warp = i / 32;   // el número del warp en todo el grid
    int lane = i % 32;
    if (i < n) {
        int odd = i % 2;
        later[i] = enfria(now[i], 0.20f - 0.19f * odd, 5 + 35 * odd);
    }
}
