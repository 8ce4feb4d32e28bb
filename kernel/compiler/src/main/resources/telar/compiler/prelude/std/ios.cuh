// <ios>: el estado y el formato de los flujos.
#pragma once
#include "std/stdexcept.cuh"
#include "std/string.cuh"
namespace std {
using streamsize = long;
using streamoff = long;
using streampos = long;

/// Las opciones de formato de un flujo.
class ios_base {
public:
  using fmtflags = unsigned int;
  static constexpr fmtflags boolalpha = 1, dec = 2, fixed = 4, hex = 8, internal = 16, left = 32, oct = 64, right = 128;
  static constexpr fmtflags scientific = 256, showbase = 512, showpoint = 1024, showpos = 2048, skipws = 4096;
  static constexpr fmtflags unitbuf = 8192, uppercase = 16384;
  static constexpr fmtflags adjustfield = 16 | 32 | 128, basefield = 2 | 8 | 64, floatfield = 4 | 256;
  using iostate = unsigned int;
  static constexpr iostate goodbit = 0, badbit = 1, eofbit = 2, failbit = 4;
  using openmode = unsigned int;
  static constexpr openmode app = 1, ate = 2, binary = 4, in = 8, out = 16, trunc = 32;
  using seekdir = int;
  static constexpr seekdir beg = 0, cur = 1, end = 2;

  fmtflags flags() const { return flags_; }
  fmtflags flags(fmtflags flags) { fmtflags old = flags_; flags_ = flags; return old; }
  fmtflags setf(fmtflags flags) { fmtflags old = flags_; flags_ |= flags; return old; }
  fmtflags setf(fmtflags flags, fmtflags mask) { fmtflags old = flags_; flags_ = (flags_ & ~mask) | (flags & mask); return old; }
  void unsetf(fmtflags flags) { flags_ &= ~flags; }
  streamsize precision() const { return precision_; }
  streamsize precision(streamsize digits) { streamsize old = precision_; precision_ = digits; return old; }
  streamsize width() const { return width_; }
  streamsize width(streamsize columns) { streamsize old = width_; width_ = columns; return old; }
  static bool sync_with_stdio(bool sync = true) { return true; }

protected:
  fmtflags flags_ = 2 | 4096;
  streamsize precision_ = 6;
  streamsize width_ = 0;
};

/// De dónde se lee o adónde se escribe: un archivo de C o un texto en memoria.
class streambuf {
  FILE *file_ = nullptr;
  string *text_ = nullptr;
  size_t read_ = 0;

public:
  streambuf() {}
  explicit streambuf(FILE *file) : file_(file) {}
  FILE *__telar_file() const { return file_; }
  void __telar_file(FILE *file) { file_ = file; }
  string *__telar_text() const { return text_; }
  void __telar_text(string *text) { text_ = text; read_ = 0; }
  bool __telar_write(const char *text, size_t size) {
    if (text_ != nullptr) text_->append(text, size);
    else if (file_ == nullptr) return false;
    else return fwrite(text, 1, size, file_) == size;
    return true;
  }
  int __telar_read() {
    if (text_ == nullptr) return file_ == nullptr ? EOF : fgetc(file_);
    return read_ < text_->size() ? (unsigned char)(*text_)[read_++] : EOF;
  }
  void __telar_unread(int c) {
    if (c == EOF) return;
    if (text_ == nullptr) ungetc(c, file_);
    else read_--;
  }
  bool __telar_seek(long offset, int from) {
    if (text_ == nullptr) return file_ != nullptr && fseek(file_, offset, from) == 0;
    long at = offset + (from == 0 ? 0 : from == 1 ? (long)read_ : (long)text_->size());
    if (at < 0 || at > (long)text_->size()) return false;
    read_ = at;
    return true;
  }
  long __telar_tell() { return text_ != nullptr ? (long)read_ : file_ == nullptr ? -1 : ftell(file_); }
};

/// Lo común de los flujos: si van bien y con qué se rellena.
class ios : public ios_base {
protected:
  streambuf buffer_;
  streambuf *redirected_ = nullptr;
  iostate state_ = 0;
  char fill_ = ' ';

  ios() {}
  explicit ios(FILE *file) : buffer_(file) {}

public:
  streambuf *rdbuf() const { return redirected_ != nullptr ? redirected_ : (streambuf *)&buffer_; }
  streambuf *rdbuf(streambuf *other) {
    streambuf *old = rdbuf();
    redirected_ = other == &buffer_ ? nullptr : other;
    return old;
  }
  iostate rdstate() const { return state_; }
  bool good() const { return state_ == 0; }
  bool eof() const { return (state_ & eofbit) != 0; }
  bool fail() const { return (state_ & (failbit | badbit)) != 0; }
  bool bad() const { return (state_ & badbit) != 0; }
  void clear(iostate state = 0) { state_ = state; }
  void setstate(iostate state) { state_ |= state; }
  explicit operator bool() const { return !fail(); }
  bool operator!() const { return fail(); }
  char fill() const { return fill_; }
  char fill(char c) { char old = fill_; fill_ = c; return old; }
  ios &copyfmt(const ios &other) {
    flags_ = other.flags_;
    precision_ = other.precision_;
    width_ = other.width_;
    fill_ = other.fill_;
    return *this;
  }
  template <typename T> T *tie(T *other) { return nullptr; }
  template <typename T> T imbue(const T &locale) { return locale; }
};

inline ios_base &boolalpha(ios_base &s) { s.setf(ios_base::boolalpha); return s; }
inline ios_base &noboolalpha(ios_base &s) { s.unsetf(ios_base::boolalpha); return s; }
inline ios_base &showbase(ios_base &s) { s.setf(ios_base::showbase); return s; }
inline ios_base &noshowbase(ios_base &s) { s.unsetf(ios_base::showbase); return s; }
inline ios_base &showpoint(ios_base &s) { s.setf(ios_base::showpoint); return s; }
inline ios_base &noshowpoint(ios_base &s) { s.unsetf(ios_base::showpoint); return s; }
inline ios_base &showpos(ios_base &s) { s.setf(ios_base::showpos); return s; }
inline ios_base &noshowpos(ios_base &s) { s.unsetf(ios_base::showpos); return s; }
inline ios_base &skipws(ios_base &s) { s.setf(ios_base::skipws); return s; }
inline ios_base &noskipws(ios_base &s) { s.unsetf(ios_base::skipws); return s; }
inline ios_base &uppercase(ios_base &s) { s.setf(ios_base::uppercase); return s; }
inline ios_base &nouppercase(ios_base &s) { s.unsetf(ios_base::uppercase); return s; }
inline ios_base &unitbuf(ios_base &s) { s.setf(ios_base::unitbuf); return s; }
inline ios_base &internal(ios_base &s) { s.setf(ios_base::internal, ios_base::adjustfield); return s; }
inline ios_base &left(ios_base &s) { s.setf(ios_base::left, ios_base::adjustfield); return s; }
inline ios_base &right(ios_base &s) { s.setf(ios_base::right, ios_base::adjustfield); return s; }
inline ios_base &dec(ios_base &s) { s.setf(ios_base::dec, ios_base::basefield); return s; }
inline ios_base &hex(ios_base &s) { s.setf(ios_base::hex, ios_base::basefield); return s; }
inline ios_base &oct(ios_base &s) { s.setf(ios_base::oct, ios_base::basefield); return s; }
inline ios_base &fixed(ios_base &s) { s.setf(ios_base::fixed, ios_base::floatfield); return s; }
inline ios_base &scientific(ios_base &s) { s.setf(ios_base::scientific, ios_base::floatfield); return s; }
inline ios_base &hexfloat(ios_base &s) { s.setf(ios_base::floatfield, ios_base::floatfield); return s; }
inline ios_base &defaultfloat(ios_base &s) { s.unsetf(ios_base::floatfield); return s; }
}
