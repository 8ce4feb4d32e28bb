// A copy takes the bytes between members along, which nobody has written.
struct P { char c; int i; };
struct Q { int i; double d; char e; };
__global__ void fill(P *p, Q *q) { p[threadIdx.x].c = 1; p[threadIdx.x].i = 2; q[threadIdx.x].i = 1; q[threadIdx.x].d = 2; q[threadIdx.x].e = 3; }
__device__ void touch(Q *q) { q->i++; }
__global__ void copy(P *p, P *r, Q *q, Q *s) { r[threadIdx.x] = p[threadIdx.x]; Q mine = q[threadIdx.x]; touch(&mine); s[threadIdx.x] = mine; P a = p[threadIdx.x]; r[threadIdx.x].i += a.i; }
int main() {
  P *p, *r; Q *q, *s;
  cudaMalloc(&p, 32 * sizeof(P)); cudaMalloc(&r, 32 * sizeof(P)); cudaMalloc(&q, 32 * sizeof(Q)); cudaMalloc(&s, 32 * sizeof(Q));
  fill<<<1, 32>>>(p, q);
  copy<<<1, 32>>>(p, r, q, s);
  cudaDeviceSynchronize();
  cudaFree(p); cudaFree(r); cudaFree(q); cudaFree(s);
}
