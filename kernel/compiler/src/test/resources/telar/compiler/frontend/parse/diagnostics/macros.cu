#define SUM(a, b) ((a) + (b)
#define N 10
#inclde <cstdio>
int x = SUM(1, N);
int y = SUM(1);
#if N >
int z;
#endif
