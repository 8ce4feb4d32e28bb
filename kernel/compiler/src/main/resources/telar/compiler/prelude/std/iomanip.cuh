// <iomanip>: columnas, decimales, relleno.
#pragma once
#include "std/ostream.cuh"
namespace std {
enum class __telar_setting { width, precision, fill, base, set, reset };
struct __telar_manipulator {
  __telar_setting setting;
  long value;
  void apply(ios &s) const {
    switch (setting) {
      case __telar_setting::width: s.width(value); break;
      case __telar_setting::precision: s.precision(value); break;
      case __telar_setting::fill: s.fill((char)value); break;
      case __telar_setting::base: s.setf(value == 16 ? ios_base::hex : value == 8 ? ios_base::oct : ios_base::dec, ios_base::basefield); break;
      case __telar_setting::set: s.setf((ios_base::fmtflags)value); break;
      case __telar_setting::reset: s.unsetf((ios_base::fmtflags)value); break;
    }
  }
};
/// El ancho de lo que se escribe a continuación.
inline __telar_manipulator setw(int columns) { return {__telar_setting::width, columns}; }
/// Cuántas cifras se escriben de los números reales.
inline __telar_manipulator setprecision(int digits) { return {__telar_setting::precision, digits}; }
/// Con qué se rellenan las columnas.
inline __telar_manipulator setfill(char c) { return {__telar_setting::fill, c}; }
inline __telar_manipulator setbase(int base) { return {__telar_setting::base, base}; }
inline __telar_manipulator setiosflags(ios_base::fmtflags flags) { return {__telar_setting::set, (long)flags}; }
inline __telar_manipulator resetiosflags(ios_base::fmtflags flags) { return {__telar_setting::reset, (long)flags}; }
inline ostream &operator<<(ostream &out, const __telar_manipulator &m) { m.apply(out); return out; }
inline istream &operator>>(istream &in, const __telar_manipulator &m) { m.apply(in); return in; }
}
