// Qué números de cuRAND van en qué sitio, como en una H100: enteros, dobles, normales, otra semilla.
#include <cstdio>
#include <cstring>
#include <curand.h>

const int N = 20000;
const int places[] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 15, 16, 4095, 4096, 4097, 8191, 8192, 16384, 19999};
static double memory[N];

enum What { INTEGERS, DOUBLES, AGAIN, JUMP, NORMALS };

void show(const char *name, curandRngType_t type, What what) {
  curandGenerator_t generator;
  curandCreateGeneratorHost(&generator, type);
  curandSetPseudoRandomGeneratorSeed(generator, 42);
  unsigned *words = (unsigned *)memory;
  switch (what) {
    case INTEGERS: curandGenerate(generator, words, N); break;
    case DOUBLES: curandGenerateUniformDouble(generator, memory, N); break;
    case AGAIN:
      curandGenerate(generator, words, 100);
      curandSetPseudoRandomGeneratorSeed(generator, 42);
      curandGenerate(generator, words, N);
      break;
    case JUMP:
      curandSetGeneratorOffset(generator, 4321);
      curandGenerate(generator, words, N);
      break;
    case NORMALS:
      curandGenerateNormal(generator, (float *)memory, 2, 0, 1);
      curandGenerateNormal(generator, (float *)memory, 4, 0, 1);
      curandGenerate(generator, words + 6, N - 6);
      memset(words, 0, 6 * sizeof(unsigned));
  }
  printf("%s %d:", name, what);
  for (int place : places) printf(" %08x", words[place]);
  printf("\n");
  curandDestroyGenerator(generator);
}

int main() {
  const What all[] = {INTEGERS, DOUBLES, AGAIN, JUMP, NORMALS};
  for (What what : all) {
    show("xorwow", CURAND_RNG_PSEUDO_XORWOW, what);
    show("philox", CURAND_RNG_PSEUDO_PHILOX4_32_10, what);
  }
}
