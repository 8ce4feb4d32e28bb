enum class Color { ROJO, VERDE };
__device__ int rama(int a) {
  if (a > 0) return 1;
}
__device__ int bucle(int n) {
  for (int i = 0; i < n; i++) {
    if (i > 3) return i;
  }
}
__device__ int casos(Color c) {
  switch (c) {
    case Color::ROJO: return 1;
    case Color::VERDE: return 2;
  }
}
__device__ int siempre(int a) {
  while (true) {
    if (a > 3) return a;
    a++;
  }
}
__device__ int todos(int a) {
  switch (a) {
    case 1: return 2;
    default: return 3;
  }
}
__device__ int conError(int a) { return noExiste(a); }
