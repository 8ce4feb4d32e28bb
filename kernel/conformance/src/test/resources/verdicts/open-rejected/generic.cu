//// member template without template
// Sin la palabra template, «p.f<int>» se lee como dos comparaciones: solo lo sabe quien conoce, al
// leer la plantilla, de qué depende el tipo de p. Telar lee la plantilla con sus argumentos ya
// puestos y entiende lo que se quiso decir; quien aprende casi nunca escribe plantillas miembro.
template <typename T> struct P { template <typename U> __device__ U f() { return U(1); } };
template <typename T> __device__ int g(P<T> p) { return p.f<int>(); }
__global__ void k(int *x) { P<int> p; x[0] = g(p); }
