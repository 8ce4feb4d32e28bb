// <istream>: leer de un flujo.
#pragma once
#include "std/ios.cuh"
namespace std {
/// Un flujo del que se lee.
class istream : public ios {
  streamsize count_ = 0;

  int next() { return rdbuf()->__telar_read(); }
  void back(int c) { rdbuf()->__telar_unread(c); }
  /// Pasa los espacios; falso si no queda nada que leer.
  bool ready() {
    count_ = 0;
    if (!good()) {
      setstate(failbit);
      return false;
    }
    if ((flags_ & skipws) == 0) return true;
    int c = next();
    while (isspace(c)) c = next();
    back(c);
    if (c == EOF) setstate(eofbit | failbit);
    return c != EOF;
  }
  /// Junta los caracteres de un número en text.
  void number(char *text, size_t room, bool floating) {
    size_t size = 0;
    int base = (flags_ & hex) != 0 ? 16 : 10;
    bool point = false, exponent = false;
    int c = next();
    for (; c != EOF && size + 1 < room; c = next()) {
      char last = size == 0 ? 0 : text[size - 1];
      bool fits = isdigit(c) || (base == 16 && isxdigit(c));
      if (c == '+' || c == '-') {
        fits = size == 0 || (exponent && (last == 'e' || last == 'E'));
      } else if (floating && c == '.') {
        fits = !point && !exponent;
        point = true;
      } else if (floating && (c == 'e' || c == 'E')) {
        fits = !exponent && size > 0;
        exponent = true;
      } else if (base == 16 && c == 'x') {
        fits = last == '0';
      }
      if (!fits) break;
      text[size++] = (char)c;
    }
    if (c == EOF) setstate(eofbit);
    else back(c);
    text[size] = 0;
  }
  template <typename T> istream &integer(T &value, long low, unsigned long high) {
    if (!ready()) return *this;
    char text[128];
    char *end;
    number(text, 128, false);
    int base = (flags_ & hex) != 0 ? 16 : (flags_ & oct) != 0 ? 8 : 10;
    errno = 0;
    if (low < 0) {
      long read = strtol(text, &end, base);
      value = read < low ? (T)low : read > (long)high ? (T)high : (T)read;
      if (read < low || read > (long)high || errno == ERANGE) setstate(failbit);
    } else {
      unsigned long read = strtoul(text, &end, base);
      value = read > high && text[0] != '-' ? (T)high : (T)read;
      if ((read > high && text[0] != '-') || errno == ERANGE) setstate(failbit);
    }
    if (end == text || *end != 0) {
      value = 0;
      setstate(failbit);
    }
    return *this;
  }

protected:
  istream() {}

public:
  explicit istream(FILE *file) : ios(file) {}
  explicit istream(streambuf *source) { redirected_ = source; }
  istream &operator>>(bool &value) {
    int read = 0;
    integer(read, 0, 1UL);
    value = read != 0;
    return *this;
  }
  istream &operator>>(short &value) { return integer(value, SHRT_MIN, (unsigned long)SHRT_MAX); }
  istream &operator>>(unsigned short &value) { return integer(value, 0, (unsigned long)USHRT_MAX); }
  istream &operator>>(int &value) { return integer(value, INT_MIN, (unsigned long)INT_MAX); }
  istream &operator>>(unsigned int &value) { return integer(value, 0, (unsigned long)UINT_MAX); }
  istream &operator>>(long &value) { return integer(value, LONG_MIN, (unsigned long)LONG_MAX); }
  istream &operator>>(unsigned long &value) { return integer(value, 0, ULONG_MAX); }
  istream &operator>>(long long &value) { return integer(value, LONG_MIN, (unsigned long)LONG_MAX); }
  istream &operator>>(unsigned long long &value) { return integer(value, 0, ULONG_MAX); }
  istream &operator>>(double &value) {
    if (!ready()) return *this;
    char text[256];
    char *end;
    number(text, 256, true);
    value = strtod(text, &end);
    if (end == text || *end != 0) {
      value = 0;
      setstate(failbit);
    }
    return *this;
  }
  istream &operator>>(float &value) {
    double read = 0;
    *this >> read;
    value = (float)read;
    return *this;
  }
  istream &operator>>(char &c) {
    if (ready()) get(c);
    return *this;
  }
  istream &operator>>(unsigned char &c) { return *this >> (char &)c; }
  istream &operator>>(char *text) {
    string word;
    streamsize room = width_;
    *this >> word;
    if (fail()) return *this;
    if (room > 0 && (streamsize)word.size() >= room) word.resize(room - 1);
    strcpy(text, word.c_str());
    return *this;
  }
  istream &operator>>(string &text) {
    if (!ready()) return *this;
    text.clear();
    size_t room = width_ > 0 ? (size_t)width_ : text.max_size();
    int c = next();
    for (; c != EOF && !isspace(c) && text.size() < room; c = next()) text.push_back((char)c);
    if (c == EOF) setstate(eofbit);
    else back(c);
    width_ = 0;
    return *this;
  }
  istream &operator>>(istream &(*manipulator)(istream &)) { return manipulator(*this); }
  istream &operator>>(ios_base &(*manipulator)(ios_base &)) {
    manipulator(*this);
    return *this;
  }
  istream &operator>>(streambuf *target) {
    for (int c = next(); c != EOF; c = next()) {
      char byte = (char)c;
      target->__telar_write(&byte, 1);
    }
    return *this;
  }

  streamsize gcount() const { return count_; }
  int get() {
    if (!good()) {
      setstate(failbit);
      return EOF;
    }
    int c = next();
    count_ = c != EOF;
    if (c == EOF) setstate(eofbit | failbit);
    return c;
  }
  istream &get(char &c) {
    int read = get();
    if (read != EOF) c = (char)read;
    return *this;
  }
  int peek() {
    if (!good()) return EOF;
    int c = next();
    back(c);
    if (c == EOF) setstate(eofbit);
    return c;
  }
  istream &unget() {
    rdbuf()->__telar_seek(-1, 1);
    return *this;
  }
  istream &putback(char c) {
    back((unsigned char)c);
    return *this;
  }
  istream &ignore(streamsize count = 1, int stop = EOF) {
    for (count_ = 0; count_ < count; count_++) {
      int c = next();
      if (c == EOF) {
        setstate(eofbit);
        break;
      }
      if (c == stop) break;
    }
    return *this;
  }
  istream &read(char *target, streamsize count) {
    count_ = 0;
    if (!good()) {
      setstate(failbit);
      return *this;
    }
    FILE *file = rdbuf()->__telar_file();
    if (file != nullptr) {
      count_ = fread(target, 1, count, file);
    } else {
      for (int c = 0; count_ < count && (c = next()) != EOF; count_++) target[count_] = (char)c;
    }
    if (count_ < count) setstate(eofbit | failbit);
    return *this;
  }
  istream &getline(char *target, streamsize room, char stop = '\n') {
    string line;
    __telar_line(line, stop);
    if (fail()) {
      if (room > 0) target[0] = 0;
      return *this;
    }
    if ((streamsize)line.size() >= room) {
      line.resize(room - 1);
      setstate(failbit);
    }
    strcpy(target, line.c_str());
    return *this;
  }
  istream &__telar_line(string &line, char stop) {
    count_ = 0;
    if (!good()) {
      setstate(failbit);
      return *this;
    }
    line.clear();
    int c = next();
    for (; c != EOF && c != (unsigned char)stop; c = next()) {
      line.push_back((char)c);
      count_++;
    }
    if (c != EOF) count_++;
    else setstate(count_ == 0 ? eofbit | failbit : eofbit);
    return *this;
  }
  istream &seekg(streampos position) { return seekg(position, beg); }
  istream &seekg(streamoff offset, seekdir from) {
    state_ &= ~eofbit;
    if (fail() || !rdbuf()->__telar_seek(offset, from)) setstate(failbit);
    return *this;
  }
  streampos tellg() { return fail() ? -1 : rdbuf()->__telar_tell(); }
};
/// Pasa los espacios.
inline istream &ws(istream &in) {
  while (isspace(in.peek())) in.get();
  return in;
}
/// Lee una línea, sin su fin de línea.
inline istream &getline(istream &in, string &line, char stop = '\n') { return in.__telar_line(line, stop); }
}
