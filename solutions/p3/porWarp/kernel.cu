// Bebidas que se enfrían: las de número par están en tazas (pierden 20 % por minuto, 5 minutos);
// las de número impar, en termos (1 % por minuto, 40 minutos).
// Bloques de una dimensión, con un múltiplo de 64 hilos.

// Cada minuto, la bebida pierde una fracción de lo que la separa del ambiente, a 20 grados.
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
    // Los warps van de dos en dos: cada pareja atiende 64 bebidas seguidas.
    // 1. De la pareja, ¿qué warp atiende las tazas y cuál los termos?
    // 2. ¿Qué bebida le toca a este lane? El hilo i ya no atiende la bebida i.
    // 3. Con una guarda, lea now, llame a enfria y escriba later.
    // ESCRIBA SU CÓDIGO AQUÍ
    // BEGIN SOLUTION
    int kind = warp % 2;                          // 0: tazas; 1: termos
    int drink = 64 * (warp / 2) + 2 * lane + kind;
    if (drink < n) {
        if (kind == 0) {
            later[drink] = enfria(now[drink], 0.20f, 5);
        } else {
            later[drink] = enfria(now[drink], 0.01f, 40);
        }
    }
    // END SOLUTION
}
