// Members without padding between them: #pragma pack, __attribute__((packed)), bit-fields.
#include <cstdio>
#include <cstring>

struct Base {
  char c;
  int i;
};

#pragma pack(push, 1)
struct Header {
  unsigned short type;
  unsigned int size;
  double ratio;
  short parts[3];
  Base base;
};

struct Derived : Base {
  char d;
  long long e;
};

union Either {
  char c;
  double d;
};
#pragma pack(2)
struct Two {
  char c;
  int i;
  double d;
  char z;
};
#pragma pack(pop)

struct Loose {
  char c;
  int i;
  double d;
};

struct __attribute__((packed)) Bits {
  char c;
  unsigned x : 7;
  int y : 12;
  long long q : 33;
  bool flag : 1;
  Loose loose;
};

struct Tail {
  char c;
  int i;
} __attribute__((packed, aligned(4)));

struct Shared {
  char c;
  int low : 3;
  int high : 5;
  unsigned rest : 20;
  bool a : 1, b : 1;
};

#pragma pack(4)
struct Four {
  char a;
  long long b;
  struct {
    char c;
    double d;
  } s;
  alignas(16) int z;
};
#pragma pack()

__device__ __host__ unsigned check(const Header &h) {
  return h.type + h.size * 3u + (unsigned)h.ratio + h.parts[0] + h.parts[2] + h.base.i;
}

__global__ void read(const Header *headers, unsigned *sums, int n) {
  int i = threadIdx.x;
  if (i < n) {
    Header mine = headers[i];
    mine.size += i;
    mine.ratio *= 2;
    mine.parts[2] = (short)-i;
    sums[i] = check(mine);
  }
}

__global__ void change(Bits *bits, int n) {
  int i = threadIdx.x;
  if (i < n) {
    bits[i].x += 100;
    bits[i].y = -i;
    bits[i].q = -(1LL << 31) - i;
    bits[i].flag = i & 1;
    bits[i].loose.d = i / 4.0;
  }
}

int main() {
  printf("%zu %zu %zu %zu\n", sizeof(Header), alignof(Header), sizeof(Derived), sizeof(Either));
  printf("%zu %zu %zu %zu\n", sizeof(Two), alignof(Two), sizeof(Loose), sizeof(Bits));
  printf("%zu %zu %zu %zu\n", sizeof(Tail), alignof(Tail), sizeof(Shared), alignof(Shared));
  printf("%zu %zu %zu\n", sizeof(Four), alignof(Four), offsetof(Four, z));

  unsigned char bytes[sizeof(Header)];
  for (size_t i = 0; i < sizeof(bytes); ++i) bytes[i] = (unsigned char)(i + 1);
  Header header;
  memcpy(&header, bytes, sizeof(header));
  printf("%x %x %x %x\n", header.type, header.size, header.parts[1], header.base.i);
  header.size = 0xdeadbeef;
  header.parts[0]++;
  header.ratio = 2.5;
  memcpy(bytes, &header, sizeof(header));
  for (unsigned char b : bytes) printf("%02x", b);
  printf("\n");
  Derived derived = {};
  derived.e = 77;
  derived.i = 5;
  printf("%lld %d\n", derived.e + 1, derived.i);

  Shared shared = {};
  shared.low = -3;
  shared.high = 15;
  shared.rest = 0xfffff;
  shared.b = true;
  shared.c = 9;
  printf("%d %d %x %d %d %d\n", shared.low, shared.high, shared.rest, shared.a, shared.b, shared.c);
  shared.low++;
  shared.high -= 20;
  shared.a = 4;
  printf("%d %d %x %d %d %d\n", shared.low, shared.high, shared.rest, shared.a, shared.b, shared.c);

  const int n = 4;
  Header *headers;
  unsigned *sums;
  Bits *bits;
  cudaMallocManaged(&headers, n * sizeof(Header));
  cudaMallocManaged(&sums, n * sizeof(unsigned));
  cudaMallocManaged(&bits, n * sizeof(Bits));
  for (int i = 0; i < n; ++i) {
    headers[i] = header;
    headers[i].type = (unsigned short)(i * 7);
    headers[i].base.i = 1000 * i;
    memset(&bits[i], 0, sizeof(Bits));
    bits[i].x = i * 10;
    bits[i].loose.i = i;
  }
  read<<<1, 32>>>(headers, sums, n);
  change<<<1, 32>>>(bits, n);
  cudaDeviceSynchronize();
  for (int i = 0; i < n; ++i) {
    printf("%u %u %d %lld %d %d %g\n", sums[i], bits[i].x, bits[i].y, (long long)bits[i].q,
           bits[i].flag, bits[i].loose.i, bits[i].loose.d);
  }
  cudaFree(headers);
  cudaFree(sums);
  cudaFree(bits);
}
