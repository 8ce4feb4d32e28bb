// En la T4, un kernel sin memoria compartida divide entre cero.
// Lo que tiene un SM de la GPU. Está en memoria constante porque todos los hilos leen lo mismo.
struct SM {
    int threads;      // hilos que caben a la vez
    int blocks;       // bloques que caben a la vez
    int sharedBytes;  // memoria compartida, en bytes
    int reserved;     // de ella, los bytes que el sistema toma por cada bloque
    int registers;    // registros
};
__constant__ SM sm;

// Lo que impide que quepa un bloque más. En un empate se nombra el primero de esta lista.
// En un arreglo de int se guardan como números: NONE es 0; THREADS, 1; BLOCKS, 2; SHARED, 3; REGISTERS, 4.
enum Limiter { NONE, THREADS, BLOCKS, SHARED, REGISTERS };

// Un hilo escoge el bloque del kernel k: el más pequeño con el que caben en el SM al menos needed[k] hilos.
// Los tamaños posibles son 32, 64, 128, 256, 512 y 1024. Si ninguno alcanza, quedan 0 y NONE.
//   registers[k]: registros por hilo
//   fixedBytes[k] + threadBytes[k] * threads: memoria compartida de un bloque de threads hilos, en bytes
__global__ void elegirBloque(int kernels, const int *registers, const int *fixedBytes,
                             const int *threadBytes, const int *needed, int *block, int *limiter) {
    int k = blockIdx.x * blockDim.x + threadIdx.x;
    if (k >= kernels) {
        return;
    }
    block[k] = 0;
    limiter[k] = NONE;
    for (int threads = 32; threads <= 1024 && block[k] == 0; threads *= 2) {
        int fit = sm.threads / threads;   // bloques que dejan pasar los hilos
        int why = THREADS;                // quién deja pasar menos, por ahora

        if (sm.blocks < fit) {
            fit = sm.blocks;
            why = BLOCKS;
        }
        int shared = sm.reserved + fixedBytes[k] + threadBytes[k] * threads;
        if (sm.sharedBytes / shared < fit) {
            fit = sm.sharedBytes / shared;
            why = SHARED;
        }
        if (sm.registers / (registers[k] * threads) < fit) {
            fit = sm.registers / (registers[k] * threads);
            why = REGISTERS;
        }
        if (fit * threads >= needed[k]) {
            block[k] = threads;
            limiter[k] = why;
        }
    }
}
