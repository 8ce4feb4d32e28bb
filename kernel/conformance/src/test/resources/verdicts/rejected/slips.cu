//// missing semicolon after a call
__global__ void k(int *x) { x[0] = 1; __syncthreads() x[1] = 2; }
//// missing semicolon after a shared array
__global__ void k(int *x) { __shared__ int s[32] s[0] = 1; x[0] = s[0]; }
//// missing closing parenthesis in a call
__global__ void k(int *x) { x[0] = min(1, 2; }
//// missing closing parenthesis in an if
__global__ void k(int *x) { if (x[0] > 1 { x[0] = 2; } }
//// missing opening brace
__global__ void k(int *x) x[0] = 1; }
//// missing closing bracket
__global__ void k(int *x) { x[threadIdx.x = 1; }
//// comma instead of semicolon in a for
__global__ void k(int *x) { for (int i = 0, i < 3, i++) x[i] = i; }
//// for with two parts
__global__ void k(int *x) { for (int i = 0; i < 3) x[i] = i; }
//// else without if
__global__ void k(int *x) { else { x[0] = 1; } }
//// semicolon between if and else
__global__ void k(int *x) { if (x[0]); x[1] = 1; else x[0] = 2; }
//// triple equals
__global__ void k(int *x) { if (x[0] === 1) x[1] = 2; }
//// not equal of Python
__global__ void k(int *x) { if (x[0] <> 1) x[1] = 2; }
//// power operator
__global__ void k(float *x) { x[0] = 2 ** 3; }
//// elif
__global__ void k(int *x) { if (x[0]) { x[1] = 1; } elif (x[1]) { x[2] = 2; } }
//// elseif in one word
__global__ void k(int *x) { if (x[0]) { x[1] = 1; } elseif (x[1]) { x[2] = 2; } }
//// then
__global__ void k(int *x) { if (x[0]) then { x[1] = 1; } }
//// array of Java
__global__ void k(int *x) { int[] a = {1, 2}; x[0] = a[0]; }
//// new array of Java
__global__ void k(int *x) { int a[] = new int[3]; x[0] = a[0]; }
//// length of an array
__global__ void k(int *x) { int a[3] = {1, 2, 3}; x[0] = a.length; }
//// string type
__global__ void k(int *x) { string s = "a"; x[0] = s[0]; }
//// boolean type
__global__ void k(int *x) { boolean b = true; x[0] = b; }
//// True of Python
__global__ void k(int *x) { bool b = True; x[0] = b; }
//// None
__global__ void k(int *x) { int *p = None; x[0] = p == x; }
//// null in lower case
__global__ void k(int *x) { int *p = null; x[0] = p == x; }
//// print
__global__ void k(int *x) { print("a"); x[0] = 1; }
//// cout in a kernel
__global__ void k(int *x) { cout << x[0]; }
//// import
import numpy
__global__ void k(int *x) { x[0] = 1; }
//// hash comment
# a comment
__global__ void k(int *x) { x[0] = 1; }
//// function inside a kernel
__global__ void k(int *x) { int f(int a) { return a; } x[0] = f(1); }
//// global with one underscore
_global_ void k(int *x) { x[0] = 1; }
//// global with capital letter
__Global__ void k(int *x) { x[0] = 1; }
//// shared with one underscore
__global__ void k(int *x) { _shared_ int s[3]; s[0] = 1; x[0] = s[0]; }
//// kernel without void
__global__ k(int *x) { x[0] = 1; }
//// kernel without parameter types
__global__ void k(x, n) { x[0] = n; }
//// parameters separated by semicolons
__global__ void k(int *x; int n) { x[0] = n; }
//// nested comments
/* a /* b */ c */
__global__ void k(int *x) { x[0] = 1; }
//// comment never ended
__global__ void k(int *x) { x[0] = 1; } /* fin
//// string never ended
__global__ void k(int *x) { printf("a); x[0] = 1; }
//// character never ended
__global__ void k(int *x) { x[0] = 'a; }
//// accent in a name
__global__ void k(int *x) { int año = 3; x[0] = año; }
//// typographic quotes
__global__ void k(int *x) { printf(“a”); x[0] = 1; }
//// number with a comma
__global__ void k(float *x) { float a = 1,5; x[0] = a; }
//// number with a bad suffix
__global__ void k(int *x) { x[0] = 10L5; }
//// float suffix on an integer
__global__ void k(float *x) { x[0] = 1f; }
//// octal with a nine
__global__ void k(int *x) { x[0] = 019; }
//// hexadecimal without digits
__global__ void k(int *x) { x[0] = 0x; }
//// binary literal with a two
__global__ void k(int *x) { x[0] = 0b12; }
//// two types
__global__ void k(int *x) { int float a = 1; x[0] = a; }
//// unsigned float
__global__ void k(float *x) { unsigned float a = 1; x[0] = a; }
//// name that starts with a digit
__global__ void k(int *x) { int 2a = 1; x[0] = 2a; }
//// name with a hyphen
__global__ void k(int *x) { int mi-var = 1; x[0] = mi-var; }
//// keyword as a name
__global__ void k(int *x) { int new = 1; x[0] = new; }
//// class as a variable
__global__ void k(int *x) { int class = 1; x[0] = class; }
//// default as a label of an if
__global__ void k(int *x) { if (x[0]) { default: x[1] = 1; } }
//// case outside a switch
__global__ void k(int *x) { case 1: x[0] = 1; }
//// case with a variable
__global__ void k(int *x, int n) { switch (x[0]) { case n: x[1] = 1; } }
//// case with a range comparison
__global__ void k(int *x) { switch (x[0]) { case < 3: x[1] = 1; } }
//// switch of a float
__global__ void k(float *x) { switch (x[0]) { case 1: x[1] = 1; } }
//// switch of a string
__global__ void k(int *x) { switch ("a") { case 1: x[1] = 1; } }
//// while without parentheses
__global__ void k(int *x) { while x[0] < 3 { x[0]++; } }
//// do without a semicolon
__global__ void k(int *x) { do { x[0]++; } while (x[0] < 3) }
//// return with a type
__global__ void k(int *x) { return int 3; }
//// brace too many
__global__ void k(int *x) { x[0] = 1; } }
//// include of a file that is not there
#include "nada.h"
__global__ void k(int *x) { x[0] = 1; }
//// define with an equals sign
#define N = 16
__global__ void k(int *x) { int a[N]; x[0] = 1; }
//// define with a semicolon
#define N 16;
__global__ void k(int *x) { int a[N]; x[0] = 1; }
//// else of the preprocessor without if
#else
__global__ void k(int *x) { x[0] = 1; }
//// endif missing
#if 1
__global__ void k(int *x) { x[0] = 1; }
//// error directive
#error "no"
__global__ void k(int *x) { x[0] = 1; }
