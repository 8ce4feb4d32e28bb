// <iostream>: la entrada y las salidas del programa.
#pragma once
#include "std/ostream.cuh"
namespace std {
/// La entrada del programa.
inline istream cin(stdin);
/// La salida del programa.
inline ostream cout(stdout);
/// La salida para errores.
inline ostream cerr(stderr);
inline ostream clog(stderr);
}
