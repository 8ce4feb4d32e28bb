// Los números al azar de POSIX: la sucesión de 48 bits que dan glibc y los demás.
inline unsigned long long __telar_rand48 = 0;

inline unsigned long long __telar_next48() {
  __telar_rand48 = (__telar_rand48 * 0x5deece66dull + 0xb) & 0xffffffffffffull;
  return __telar_rand48;
}

/// Fija la semilla de drand48() y lrand48().
inline void srand48(long seed) {
  __telar_rand48 = ((unsigned long long)(unsigned int)seed << 16) | 0x330e;
}
/// Un double al azar entre 0 y 1, sin llegar a 1.
inline double drand48() { return (double)__telar_next48() / 281474976710656.0; }
/// Un entero al azar entre 0 y 2³¹ - 1.
inline long lrand48() { return (long)(__telar_next48() >> 17); }
/// Un entero al azar entre -2³¹ y 2³¹ - 1.
inline long mrand48() { return (int)(__telar_next48() >> 16); }
