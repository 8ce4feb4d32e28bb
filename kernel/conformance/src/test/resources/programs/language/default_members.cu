// Members that are initialised from other members and from the address of their object, in
// classes without constructors.
#include <cstdio>

struct Link {
  Link *before = this, *after = this;
  int first = 20, second = first + 1;
  __host__ __device__ int third() const { return second + 1; }
  int fourth = third() + first;
};

struct Chain {
  int count = 3;
  Link end;
  Link rows[2];
  __host__ __device__ bool alone() const { return end.after == &end && rows[1].before == &rows[1]; }
};

struct Owner {
  Chain chain;
  int total;
  Owner() : total(chain.count + chain.end.fourth) {}
};

__global__ void onDevice(int *out) {
  Link link;
  Chain chain;
  out[threadIdx.x] = link.fourth + threadIdx.x + chain.alone();
}

int main() {
  Link link;
  Chain chain, list[2];
  Owner owner;
  Link braces{};
  Link *fresh = new Link;
  printf("%d %d %d\n", link.before == &link, link.second, link.fourth);
  printf("%d %d %d\n", chain.alone(), list[1].alone(), owner.chain.alone());
  printf("%d %d %d\n", owner.total, braces.after == &braces, fresh->before == fresh);
  delete fresh;
  int *out;
  cudaMallocManaged(&out, 2 * sizeof(int));
  onDevice<<<1, 2>>>(out);
  cudaDeviceSynchronize();
  printf("%d %d\n", out[0], out[1]);
  cudaFree(out);
}
