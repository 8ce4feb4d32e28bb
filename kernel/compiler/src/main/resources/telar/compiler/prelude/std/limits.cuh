// <limits>: los límites de los tipos numéricos.
#pragma once
namespace std {
enum float_round_style { round_indeterminate = -1, round_toward_zero = 0, round_to_nearest = 1 };
struct __telar_no_limits {
  static constexpr bool is_specialized = false, is_signed = false, is_integer = false, is_exact = false;
  static constexpr bool has_infinity = false, has_quiet_NaN = false, has_signaling_NaN = false;
  static constexpr bool is_iec559 = false, is_bounded = false, is_modulo = false, traps = false;
  static constexpr int digits = 0, digits10 = 0, max_digits10 = 0, radix = 0;
  static constexpr int min_exponent = 0, min_exponent10 = 0, max_exponent = 0, max_exponent10 = 0;
  static constexpr float_round_style round_style = round_toward_zero;
};
template <typename T, bool Signed> struct __telar_integer_limits : __telar_no_limits {
  static constexpr bool is_specialized = true, is_signed = Signed, is_integer = true, is_exact = true;
  static constexpr bool is_bounded = true, is_modulo = !Signed, traps = true;
  static constexpr int radix = 2;
  static constexpr int digits = sizeof(T) * 8 - (Signed ? 1 : 0);
  static constexpr int digits10 = digits * 643L / 2136;
  __host__ __device__ static constexpr T min() noexcept { return Signed ? T(T(1) << (sizeof(T) * 8 - 1)) : T(0); }
  __host__ __device__ static constexpr T max() noexcept { return T(~min()); }
  __host__ __device__ static constexpr T lowest() noexcept { return min(); }
  __host__ __device__ static constexpr T epsilon() noexcept { return T(0); }
  __host__ __device__ static constexpr T round_error() noexcept { return T(0); }
  __host__ __device__ static constexpr T infinity() noexcept { return T(0); }
  __host__ __device__ static constexpr T quiet_NaN() noexcept { return T(0); }
  __host__ __device__ static constexpr T denorm_min() noexcept { return T(0); }
};
struct __telar_float_limits : __telar_no_limits {
  static constexpr bool is_specialized = true, is_signed = true;
  static constexpr bool has_infinity = true, has_quiet_NaN = true, has_signaling_NaN = true;
  static constexpr bool is_iec559 = true, is_bounded = true;
  static constexpr int radix = 2;
  static constexpr float_round_style round_style = round_to_nearest;
};
/// Los límites de un tipo numérico: numeric_limits<float>::max(), …
template <typename T> struct numeric_limits : __telar_no_limits {};
template <typename T> struct numeric_limits<const T> : numeric_limits<T> {};
template <> struct numeric_limits<bool> : __telar_no_limits {
  static constexpr bool is_specialized = true, is_integer = true, is_exact = true, is_bounded = true;
  static constexpr int digits = 1, radix = 2;
  __host__ __device__ static constexpr bool min() noexcept { return false; }
  __host__ __device__ static constexpr bool max() noexcept { return true; }
  __host__ __device__ static constexpr bool lowest() noexcept { return false; }
};
template <> struct numeric_limits<char> : __telar_integer_limits<char, true> {};
template <> struct numeric_limits<signed char> : __telar_integer_limits<signed char, true> {};
template <> struct numeric_limits<unsigned char> : __telar_integer_limits<unsigned char, false> {};
template <> struct numeric_limits<short> : __telar_integer_limits<short, true> {};
template <> struct numeric_limits<unsigned short> : __telar_integer_limits<unsigned short, false> {};
template <> struct numeric_limits<int> : __telar_integer_limits<int, true> {};
template <> struct numeric_limits<unsigned int> : __telar_integer_limits<unsigned int, false> {};
template <> struct numeric_limits<long> : __telar_integer_limits<long, true> {};
template <> struct numeric_limits<unsigned long> : __telar_integer_limits<unsigned long, false> {};
template <> struct numeric_limits<long long> : __telar_integer_limits<long long, true> {};
template <> struct numeric_limits<unsigned long long> : __telar_integer_limits<unsigned long long, false> {};
template <> struct numeric_limits<float> : __telar_float_limits {
  static constexpr int digits = 24, digits10 = 6, max_digits10 = 9;
  static constexpr int min_exponent = -125, min_exponent10 = -37, max_exponent = 128, max_exponent10 = 38;
  __host__ __device__ static constexpr float min() noexcept { return 1.17549435e-38f; }
  __host__ __device__ static constexpr float max() noexcept { return 3.40282347e+38f; }
  __host__ __device__ static constexpr float lowest() noexcept { return -3.40282347e+38f; }
  __host__ __device__ static constexpr float epsilon() noexcept { return 1.19209290e-07f; }
  __host__ __device__ static constexpr float round_error() noexcept { return 0.5f; }
  __host__ __device__ static constexpr float infinity() noexcept { return INFINITY; }
  __host__ __device__ static constexpr float quiet_NaN() noexcept { return NAN; }
  __host__ __device__ static constexpr float signaling_NaN() noexcept { return NAN; }
  __host__ __device__ static constexpr float denorm_min() noexcept { return 1.40129846e-45f; }
};
template <> struct numeric_limits<double> : __telar_float_limits {
  static constexpr int digits = 53, digits10 = 15, max_digits10 = 17;
  static constexpr int min_exponent = -1021, min_exponent10 = -307, max_exponent = 1024, max_exponent10 = 308;
  __host__ __device__ static constexpr double min() noexcept { return 2.2250738585072014e-308; }
  __host__ __device__ static constexpr double max() noexcept { return 1.7976931348623157e+308; }
  __host__ __device__ static constexpr double lowest() noexcept { return -1.7976931348623157e+308; }
  __host__ __device__ static constexpr double epsilon() noexcept { return 2.2204460492503131e-16; }
  __host__ __device__ static constexpr double round_error() noexcept { return 0.5; }
  __host__ __device__ static constexpr double infinity() noexcept { return (double)INFINITY; }
  __host__ __device__ static constexpr double quiet_NaN() noexcept { return (double)NAN; }
  __host__ __device__ static constexpr double signaling_NaN() noexcept { return (double)NAN; }
  __host__ __device__ static constexpr double denorm_min() noexcept { return 4.9406564584124654e-324; }
};
}
