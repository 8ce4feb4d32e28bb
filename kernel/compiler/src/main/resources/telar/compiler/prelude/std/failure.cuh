// Cómo termina un programa que llega a un error de la biblioteca.
#pragma once
namespace std {
/// Termina el programa como una excepción que nadie atrapa.
inline void __telar_terminate(const char *type, const char *what) {
  fflush(stdout);
  fprintf(stderr, "terminate called after throwing an instance of '%s'\n  what():  %s\n", type, what);
  abort();
}
/// Lanza std::out_of_range; nulo mientras el programa no incluya <stdexcept>.
inline void (*__telar_out_of_range_thrower)(const char *what) = nullptr;
inline void __telar_not_there(const char *what) {
  if (__telar_out_of_range_thrower) __telar_out_of_range_thrower(what);
  __telar_terminate("std::out_of_range", what);
}
inline void __telar_out_of_range(const char *where, size_t index, size_t size) {
  char text[160];
  snprintf(text, 160, "%s: __n (which is %zu) >= this->size() (which is %zu)", where, index, size);
  __telar_not_there(text);
}
}
