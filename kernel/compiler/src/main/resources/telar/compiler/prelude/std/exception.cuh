// <exception>
#pragma once
namespace std {
/// La base de las excepciones de la biblioteca.
class exception {
public:
  exception() noexcept {}
  virtual ~exception() {}
  virtual const char *what() const noexcept { return "std::exception"; }
};
class bad_alloc : public exception {
public:
  const char *what() const noexcept override { return "std::bad_alloc"; }
};
inline void terminate() {
  fprintf(stderr, "terminate called without an active exception\n");
  abort();
}
}
