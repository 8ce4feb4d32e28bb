#include <cstdio>
void send(char *to, const char *from, int count) { int n = (count + 3) / 4; switch (count % 4) { case 0: do { *to++ = *from++; case 3: *to++ = *from++; case 2: *to++ = *from++; case 1: *to++ = *from++; } while (--n > 0); } }
int main() { char b[16] = {}; send(b, "hello world", 11); printf("%s\n", b); int k = 2; switch (k) { case 1: { printf("1\n"); case 2: printf("2\n"); } break; default: printf("d\n"); } }
