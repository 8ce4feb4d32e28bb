#define CHECK(call) do { int e = (call); if (e) fail(e, __FILE__, __LINE__); } while (0)
#define FLOAT4(p) (reinterpret_cast<float4 *>(&(p))[0])
#define KERNEL(name, op) __global__ void name(float *x) { x[0] op x[1]; }
KERNEL(sum, +=)
KERNEL(product, *=)
#if defined(DOUBLE) && DOUBLE > 1
double wrong;
#else
float right;
#endif
void g(float *x) { CHECK(run(x)); float4 v = FLOAT4(x[2]); }
