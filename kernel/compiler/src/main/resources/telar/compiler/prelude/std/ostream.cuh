// <ostream>: escribir en un flujo.
#pragma once
#include "std/istream.cuh"
namespace std {
/// Un flujo en el que se escribe. (Deriva de istream solo para que iostream tenga un único estado.)
class ostream : public istream {
  void pad(streamsize count) {
    for (; count > 0; count--) rdbuf()->__telar_write(&fill_, 1);
  }
  /// Escribe un texto en su columna; con internal, el relleno va después de los primeros prefix caracteres.
  ostream &field(const char *text, size_t size, size_t prefix) {
    streamsize missing = width_ - (streamsize)size;
    width_ = 0;
    if (!good()) return *this;
    fmtflags adjust = flags_ & adjustfield;
    size_t before = adjust == left ? size : adjust == internal ? prefix : 0;
    bool done = rdbuf()->__telar_write(text, before);
    pad(missing);
    done = done && rdbuf()->__telar_write(text + before, size - before);
    if (!done) setstate(badbit);
    return *this;
  }
  ostream &integer(unsigned long magnitude, bool negative, bool isSigned) {
    char text[80];
    char *end = text + 80;
    char *p = end;
    unsigned long base = (flags_ & hex) != 0 ? 16 : (flags_ & oct) != 0 ? 8 : 10;
    const char *digits = (flags_ & uppercase) != 0 ? "0123456789ABCDEF" : "0123456789abcdef";
    unsigned long rest = magnitude;
    do {
      *--p = digits[rest % base];
      rest /= base;
    } while (rest != 0);
    char *first = p;
    if ((flags_ & showbase) != 0 && magnitude != 0 && base != 10) {
      if (base == 16) *--p = (flags_ & uppercase) != 0 ? 'X' : 'x';
      *--p = '0';
    }
    if (negative) *--p = '-';
    else if (isSigned && base == 10 && (flags_ & showpos) != 0) *--p = '+';
    return field(p, end - p, base == 8 ? 0 : first - p);
  }
  /// En base 10 va el signo; en las otras, los bits.
  ostream &signedInteger(long value, unsigned long bits) {
    if ((flags_ & (hex | oct)) != 0) return integer(bits, false, true);
    return integer(value < 0 ? 0ul - (unsigned long)value : (unsigned long)value, value < 0, true);
  }

public:
  ostream() {}
  explicit ostream(FILE *file) : istream(file) {}
  explicit ostream(streambuf *target) { redirected_ = target; }

  ostream &operator<<(bool value) {
    if ((flags_ & boolalpha) == 0) return signedInteger(value, value);
    return value ? field("true", 4, 0) : field("false", 5, 0);
  }
  ostream &operator<<(char c) { return field(&c, 1, 0); }
  ostream &operator<<(signed char c) { return *this << (char)c; }
  ostream &operator<<(unsigned char c) { return *this << (char)c; }
  ostream &operator<<(short value) { return signedInteger(value, (unsigned short)value); }
  ostream &operator<<(unsigned short value) { return integer(value, false, false); }
  ostream &operator<<(int value) { return signedInteger(value, (unsigned int)value); }
  ostream &operator<<(unsigned int value) { return integer(value, false, false); }
  ostream &operator<<(long value) { return signedInteger(value, (unsigned long)value); }
  ostream &operator<<(unsigned long value) { return integer(value, false, false); }
  ostream &operator<<(long long value) { return signedInteger(value, (unsigned long)value); }
  ostream &operator<<(unsigned long long value) { return integer(value, false, false); }
  ostream &operator<<(float value) { return *this << (double)value; }
  ostream &operator<<(double value) {
    char format[16];
    char text[512];
    char *f = format;
    *f++ = '%';
    if ((flags_ & showpos) != 0) *f++ = '+';
    if ((flags_ & showpoint) != 0) *f++ = '#';
    fmtflags kind = flags_ & floatfield;
    bool hexadecimal = kind == floatfield;
    if (!hexadecimal) {
      *f++ = '.';
      *f++ = '*';
    }
    char letter = hexadecimal ? 'a' : kind == fixed ? 'f' : kind == scientific ? 'e' : 'g';
    *f++ = (flags_ & uppercase) != 0 ? letter - 32 : letter;
    *f = 0;
    int digits = precision_ < 0 ? 6 : (int)precision_;
    int size = hexadecimal ? snprintf(text, 512, format, value) : snprintf(text, 512, format, digits, value);
    return field(text, size < 512 ? size : 511, text[0] == '-' || text[0] == '+' ? 1 : 0);
  }
  ostream &operator<<(const char *text) {
    if (text == nullptr) {
      setstate(badbit);
      return *this;
    }
    return field(text, strlen(text), 0);
  }
  ostream &operator<<(const unsigned char *text) { return *this << (const char *)text; }
  ostream &operator<<(const void *address) {
    fmtflags old = flags((flags_ & ~(basefield | uppercase)) | hex | showbase);
    integer((unsigned long)address, false, false);
    flags_ = old;
    return *this;
  }
  ostream &operator<<(nullptr_t) { return *this << "nullptr"; }
  ostream &operator<<(ostream &(*manipulator)(ostream &)) { return manipulator(*this); }
  ostream &operator<<(ios_base &(*manipulator)(ios_base &)) {
    manipulator(*this);
    return *this;
  }
  ostream &operator<<(streambuf *source) {
    bool any = false;
    for (int c = source->__telar_read(); c != EOF; c = source->__telar_read(), any = true) put((char)c);
    if (!any) setstate(failbit);
    return *this;
  }
  ostream &__telar_text(const char *text, size_t size) { return field(text, size, 0); }
  ostream &put(char c) { return write(&c, 1); }
  ostream &write(const char *text, streamsize size) {
    if (good() && !rdbuf()->__telar_write(text, size)) setstate(badbit);
    return *this;
  }
  ostream &flush() {
    FILE *file = rdbuf()->__telar_file();
    if (file != nullptr) fflush(file);
    return *this;
  }
  ostream &seekp(streampos position) { return seekp(position, beg); }
  ostream &seekp(streamoff offset, seekdir from) {
    if (fail() || !rdbuf()->__telar_seek(offset, from)) setstate(failbit);
    return *this;
  }
  streampos tellp() {
    if (fail()) return -1;
    string *text = rdbuf()->__telar_text();
    return text != nullptr ? (streampos)text->size() : rdbuf()->__telar_tell();
  }
};
inline ostream &operator<<(ostream &out, const string &text) { return out.__telar_text(text.data(), text.size()); }
inline ostream &operator<<(ostream &out, string_view text) { return out.__telar_text(text.data(), text.size()); }

/// Un flujo del que se lee y en el que se escribe.
class iostream : public ostream {
public:
  iostream() {}
};

/// Fin de línea; lo escrito sale ya.
inline ostream &endl(ostream &out) { return out.put('\n').flush(); }
inline ostream &ends(ostream &out) { return out.put(0); }
inline ostream &flush(ostream &out) { return out.flush(); }
}
