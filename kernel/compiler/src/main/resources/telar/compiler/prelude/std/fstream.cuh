// <fstream>: flujos sobre archivos.
#pragma once
#include "std/ostream.cuh"
namespace std {
inline FILE *__telar_open(const char *name, ios_base::openmode mode) {
  bool in = (mode & ios_base::in) != 0, out = (mode & ios_base::out) != 0, app = (mode & ios_base::app) != 0, trunc = (mode & ios_base::trunc) != 0;
  const char *text = app ? (in ? "a+" : "a") : !in ? "w" : !out ? "r" : trunc ? "w+" : "r+";
  FILE *file = fopen(name, text);
  if (file != nullptr && (mode & ios_base::ate) != 0) fseek(file, 0, SEEK_END);
  return file;
}
/// Lo común de los flujos sobre archivos.
template <typename Stream, unsigned int Mode> class __telar_file_stream : public Stream {
public:
  using openmode = ios_base::openmode;
  __telar_file_stream() {}
  void open(const char *name, openmode mode = Mode) {
    FILE *file = is_open() ? nullptr : __telar_open(name, mode | Mode);
    if (file == nullptr) this->setstate(ios_base::failbit);
    else {
      this->buffer_.__telar_file(file);
      this->clear();
    }
  }
  void open(const string &name, openmode mode = Mode) { open(name.c_str(), mode); }
  bool is_open() const { return this->buffer_.__telar_file() != nullptr; }
  void close() {
    if (!is_open() || fclose(this->buffer_.__telar_file()) != 0) this->setstate(ios_base::failbit);
    this->buffer_.__telar_file(nullptr);
  }
  ~__telar_file_stream() {
    if (is_open()) fclose(this->buffer_.__telar_file());
  }
};
/// Lee de un archivo.
class ifstream : public __telar_file_stream<istream, 8> {
public:
  ifstream() {}
  explicit ifstream(const char *name, openmode mode = in) { open(name, mode); }
  explicit ifstream(const string &name, openmode mode = in) { open(name.c_str(), mode); }
};
/// Escribe en un archivo.
class ofstream : public __telar_file_stream<ostream, 16> {
public:
  ofstream() {}
  explicit ofstream(const char *name, openmode mode = out) { open(name, mode); }
  explicit ofstream(const string &name, openmode mode = out) { open(name.c_str(), mode); }
};
/// Lee y escribe en un archivo.
class fstream : public __telar_file_stream<iostream, 0> {
public:
  fstream() {}
  explicit fstream(const char *name, openmode mode = in | out) { open(name, mode); }
  explicit fstream(const string &name, openmode mode = in | out) { open(name.c_str(), mode); }
};
}
