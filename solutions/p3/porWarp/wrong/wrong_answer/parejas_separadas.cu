// Equivocado: cada pareja de warps avanza 32 bebidas, no 64, y nadie atiende las últimas.
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
    int kind = warp % 2;
    int drink = 32 * (warp / 2) + 2 * lane + kind;
    if (drink < n) {
        if (kind == 0) {
            later[drink] = enfria(now[drink], 0.20f, 5);
        } else {
            later[drink] = enfria(now[drink], 0.01f, 40);
        }
    }
}
