enum class Color { ROJO, VERDE };
__global__ void k(int *x) { x[Color::VERDE] = 1; }
