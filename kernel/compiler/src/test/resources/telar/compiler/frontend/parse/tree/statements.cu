void f(int n, int *v) {
  for (int i = 0, j = n; i < j; ++i, --j) v[i] = v[j];
  for (;;) break;
  for (auto &x : v) { x++; }
  while (int k = n--) if (k & 1) continue; else v[k] ^= 3;
  do { n >>= 1; } while (n > 0);
  switch (n) { case 1: case 2: v[0] = 1; break; default: return; }
  if constexpr (sizeof(int) == 4) { goto end; }
  if (int q = n; q > 2) n = q;
  __shared__ float tile[32][33];
  static_assert(sizeof(long) == 8, "ocho");
  asm volatile("add.s32 %0, %1, %2;" : "=r"(n) : "r"(n), "r"(1) : "memory");
  try { throw 1; } catch (int e) { } catch (...) { }
end:
  ;
}
