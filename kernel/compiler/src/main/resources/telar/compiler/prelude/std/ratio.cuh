// <ratio>
#pragma once
namespace std {
constexpr long __telar_gcd(long a, long b) { return b == 0 ? (a < 0 ? -a : a) : __telar_gcd(b, a % b); }
/// Una fracción conocida al compilar.
template <long N, long D = 1> struct ratio {
  static constexpr long num = N / __telar_gcd(N, D);
  static constexpr long den = D / __telar_gcd(N, D);
  using type = ratio<N / __telar_gcd(N, D), D / __telar_gcd(N, D)>;
};
using nano = ratio<1, 1000000000>;
using micro = ratio<1, 1000000>;
using milli = ratio<1, 1000>;
using centi = ratio<1, 100>;
using kilo = ratio<1000>;
using mega = ratio<1000000>;
using giga = ratio<1000000000>;
}
