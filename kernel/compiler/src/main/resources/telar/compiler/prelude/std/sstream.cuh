// <sstream>: flujos sobre textos.
#pragma once
#include "std/ostream.cuh"
namespace std {
/// Escribe en un texto.
class ostringstream : public ostream {
public:
  explicit ostringstream(openmode mode = out) { buffer_.__telar_text(new string()); }
  explicit ostringstream(const string &text, openmode mode = out) { buffer_.__telar_text((mode & (ate | app)) != 0 ? new string(text) : new string()); }
  ~ostringstream() { delete buffer_.__telar_text(); }
  string str() const { return *buffer_.__telar_text(); }
  void str(const string &text) { *buffer_.__telar_text() = text; }
};
/// Lee de un texto.
class istringstream : public istream {
public:
  explicit istringstream(openmode mode = in) { buffer_.__telar_text(new string()); }
  explicit istringstream(const string &text, openmode mode = in) { buffer_.__telar_text(new string(text)); }
  ~istringstream() { delete buffer_.__telar_text(); }
  string str() const { return *buffer_.__telar_text(); }
  void str(const string &text) {
    *buffer_.__telar_text() = text;
    buffer_.__telar_text(buffer_.__telar_text());
  }
};
/// Lee y escribe en un texto.
class stringstream : public iostream {
public:
  explicit stringstream(openmode mode = in | out) { buffer_.__telar_text(new string()); }
  explicit stringstream(const string &text, openmode mode = in | out) { buffer_.__telar_text(new string(text)); }
  ~stringstream() { delete buffer_.__telar_text(); }
  string str() const { return *buffer_.__telar_text(); }
  void str(const string &text) {
    *buffer_.__telar_text() = text;
    buffer_.__telar_text(buffer_.__telar_text());
  }
};
}
