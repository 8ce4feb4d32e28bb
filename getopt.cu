#include <unistd.h>
#include <getopt.h>
#include <cstdio>
#include <cstdlib>
int main(int argc, char **argv) { char *fake[] = {(char *)"p", (char *)"-n", (char *)"5", (char *)"-v", (char *)"file", nullptr}; int c, n = 0, v = 0; while ((c = getopt(5, fake, "n:v")) != -1) switch (c) { case 'n': n = atoi(optarg); break; case 'v': v++; break; } printf("%d %d %s\n", n, v, fake[optind]); }
