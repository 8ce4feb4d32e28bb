#include <no_existe.h>
#include "mio.cuh"
#include cstdio
int x;
#include <thrust/sort.h>
std::string nada_de_esto_se_revisa;
