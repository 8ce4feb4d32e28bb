// Equivocado: reparte por mitades de un warp; cada warp todavía tiene las dos clases.
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
    int kind = lane / 16;
    int drink = 32 * warp + 2 * (lane % 16) + kind;
    if (drink < n) {
        if (kind == 0) {
            later[drink] = enfria(now[drink], 0.20f, 5);
        } else {
            later[drink] = enfria(now[drink], 0.01f, 40);
        }
    }
}
