#include <no_existe.h>
#include "mio.cuh"
#include cstdio
int x;
