// Cómo termina un programa que llega a un error de la biblioteca.
#pragma once
namespace std {
/// Termina el programa como una excepción que nadie atrapa.
inline void __telar_terminate(const char *type, const char *what) {
  fflush(stdout);
  fprintf(stderr, "terminate called after throwing an instance of '%s'\n  what():  %s\n", type, what);
  abort();
}
inline void __telar_out_of_range(const char *where, size_t index, size_t size) {
  char text[160];
  snprintf(text, 160, "%s: __n (which is %zu) >= this->size() (which is %zu)", where, index, size);
  __telar_terminate("std::out_of_range", text);
}
}
