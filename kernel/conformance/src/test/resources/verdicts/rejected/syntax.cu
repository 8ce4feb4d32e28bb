//// missing semicolon after a declaration
__global__ void k(int *x) {
  int i = threadIdx.x
  x[i] = 1;
}
//// missing semicolon after an assignment
__global__ void k(int *x) {
  x[0] = 1
}
//// missing closing brace
__global__ void k(int *x) {
  if (threadIdx.x == 0) {
    x[0] = 1;
}
//// missing closing parenthesis
__global__ void k(int *x) {
  if (threadIdx.x == 0 { x[0] = 1; }
}
//// missing closing bracket
__global__ void k(int *x) { x[threadIdx.x = 1; }
//// one brace too many
__global__ void k(int *x) { x[0] = 1; } }
//// missing semicolon after a struct
struct P { float x, y; }
__global__ void k(P *p) { p->x = 1; }
//// missing comma between parameters
__global__ void k(int *x int n) { x[0] = n; }
//// assignment with an arrow
__global__ void k(int *x) { x[0] <- ; }
//// for with commas
__global__ void k(int *x) { for (int i = 0, i < 4, i++) x[i] = i; }
//// else without if
__global__ void k(int *x) { x[0] = 1; else x[0] = 2; }
//// two elses
__global__ void k(int *x) {
  if (threadIdx.x) x[0] = 1; else x[0] = 2; else x[0] = 3;
}
//// keyword as a name
__global__ void k(int *x) { int new = 3; x[0] = new; }
//// name that begins with a digit
__global__ void k(int *x) { int 2a = 3; x[0] = 2a; }
//// unfinished string
__global__ void k(int *x) { printf("hola); }
//// unfinished comment
__global__ void k(int *x) { x[0] = 1; } /* fin
//// stray symbol
__global__ void k(int *x) { x[0] = 1 @ 2; }
//// missing operand
__global__ void k(int *x) { x[0] = 1 + ; }
//// power of two with a double star
__global__ void k(int *x, int n) { x[0] = n ** 2; }
//// unknown preprocessor directive
#incluye <cstdio>
__global__ void k(int *x) { x[0] = 1; }
//// if without its endif
#if 1
__global__ void k(int *x) { x[0] = 1; }
//// endif without if
__global__ void k(int *x) { x[0] = 1; }
#endif
//// an error directive
#error falta definir TILE
__global__ void k(int *x) { x[0] = 1; }
//// macro with too few arguments
#define IDX(i, j) ((i) * 4 + (j))
__global__ void k(int *x) { x[IDX(1)] = 1; }
//// header that does not exist
#include "no_existe.h"
__global__ void k(int *x) { x[0] = 1; }
//// empty parentheses in a condition
__global__ void k(int *x) { if () x[0] = 1; }
//// statement outside a function
int x;
x = 3;
__global__ void k(int *p) { p[0] = 1; }
//// function inside a function
__global__ void k(int *x) {
  int doble(int a) { return 2 * a; }
  x[0] = doble(2);
}
//// case outside a switch
__global__ void k(int *x) { case 1: x[0] = 1; }
//// break outside a loop
__global__ void k(int *x) { if (threadIdx.x > 3) break; x[0] = 1; }
//// continue outside a loop
__global__ void k(int *x) { if (threadIdx.x > 3) continue; x[0] = 1; }
//// while with a declaration of two
__global__ void k(int *x) { while (int i = 1, j = 2) x[0] = i; }
//// array written the Java way
__global__ void k(int *x) { int[4] a; x[0] = a[0]; }
//// angle brackets in a declaration that do not close
template <typename T
__global__ void k(T *x) { x[0] = 1; }
//// comma after the last parameter
__global__ void k(int *x, int n,) { x[0] = n; }
