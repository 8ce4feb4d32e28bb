// <chrono>: medir el tiempo.
#pragma once
#include "std/ratio.cuh"
namespace std {
namespace chrono {
template <typename R, typename P = ratio<1>> class duration;
/// Pasa una duración a otra unidad.
template <typename To, typename R, typename P> constexpr To duration_cast(const duration<R, P> &d) {
  using Common = conditional_t<is_floating_point_v<typename To::rep> || is_floating_point_v<R>, double, long>;
  constexpr long num = P::num * To::period::den, den = P::den * To::period::num;
  constexpr long common = __telar_gcd(num, den);
  return To((typename To::rep)((Common)d.count() * (Common)(num / common) / (Common)(den / common)));
}
/// Un lapso, en unidades de P segundos.
template <typename R, typename P> class duration {
  R count_;

public:
  using rep = R;
  using period = P;
  constexpr duration() : count_(0) {}
  template <typename S, typename = enable_if_t<is_arithmetic_v<S>>> constexpr explicit duration(const S &count) : count_((R)count) {}
  template <typename S, typename Q> constexpr duration(const duration<S, Q> &other) : count_(duration_cast<duration>(other).count()) {}
  constexpr R count() const { return count_; }
  constexpr duration operator-() const { return duration(-count_); }
  constexpr duration &operator+=(const duration &other) { count_ += other.count_; return *this; }
  constexpr duration &operator-=(const duration &other) { count_ -= other.count_; return *this; }
  constexpr duration &operator*=(const R &factor) { count_ *= factor; return *this; }
  constexpr duration &operator/=(const R &divisor) { count_ /= divisor; return *this; }
  constexpr duration &operator++() { ++count_; return *this; }
  static constexpr duration zero() { return duration(0); }
};
using nanoseconds = duration<long, nano>;
using microseconds = duration<long, micro>;
using milliseconds = duration<long, milli>;
using seconds = duration<long>;
using minutes = duration<long, ratio<60>>;
using hours = duration<long, ratio<3600>>;

template <typename R, typename P, typename S, typename Q> struct __telar_common {
  static constexpr long num = __telar_gcd(P::num, Q::num);
  static constexpr long den = P::den / __telar_gcd(P::den, Q::den) * Q::den;
  using rep = decltype(R() + S());
  using type = duration<rep, ratio<num / __telar_gcd(num, den), den / __telar_gcd(num, den)>>;
};
template <typename R, typename P, typename S, typename Q> using __telar_common_t = typename __telar_common<R, P, S, Q>::type;
template <typename R, typename P, typename S, typename Q> constexpr auto operator+(const duration<R, P> &a, const duration<S, Q> &b) {
  using C = __telar_common_t<R, P, S, Q>;
  return C(C(a).count() + C(b).count());
}
template <typename R, typename P, typename S, typename Q> constexpr auto operator-(const duration<R, P> &a, const duration<S, Q> &b) {
  using C = __telar_common_t<R, P, S, Q>;
  return C(C(a).count() - C(b).count());
}
template <typename R, typename P, typename S, typename = enable_if_t<is_arithmetic_v<S>>> constexpr auto operator*(const duration<R, P> &a, const S &b) {
  return duration<decltype(R() * S()), P>(a.count() * b);
}
template <typename R, typename P, typename S, typename = enable_if_t<is_arithmetic_v<S>>> constexpr auto operator*(const S &b, const duration<R, P> &a) { return a * b; }
template <typename R, typename P, typename S, typename = enable_if_t<is_arithmetic_v<S>>> constexpr auto operator/(const duration<R, P> &a, const S &b) {
  return duration<decltype(R() / S()), P>(a.count() / b);
}
template <typename R, typename P, typename S, typename Q> constexpr auto operator/(const duration<R, P> &a, const duration<S, Q> &b) {
  using C = __telar_common_t<R, P, S, Q>;
  return C(a).count() / C(b).count();
}
template <typename R, typename P, typename S, typename Q> constexpr bool operator==(const duration<R, P> &a, const duration<S, Q> &b) {
  using C = __telar_common_t<R, P, S, Q>;
  return C(a).count() == C(b).count();
}
template <typename R, typename P, typename S, typename Q> constexpr bool operator<(const duration<R, P> &a, const duration<S, Q> &b) {
  using C = __telar_common_t<R, P, S, Q>;
  return C(a).count() < C(b).count();
}
template <typename R, typename P, typename S, typename Q> constexpr bool operator!=(const duration<R, P> &a, const duration<S, Q> &b) { return !(a == b); }
template <typename R, typename P, typename S, typename Q> constexpr bool operator>(const duration<R, P> &a, const duration<S, Q> &b) { return b < a; }
template <typename R, typename P, typename S, typename Q> constexpr bool operator<=(const duration<R, P> &a, const duration<S, Q> &b) { return !(b < a); }
template <typename R, typename P, typename S, typename Q> constexpr bool operator>=(const duration<R, P> &a, const duration<S, Q> &b) { return !(a < b); }

/// Un instante según un reloj.
template <typename C, typename D = nanoseconds> class time_point {
  D since_;

public:
  using clock = C;
  using duration = D;
  using rep = typename D::rep;
  using period = typename D::period;
  constexpr time_point() : since_() {}
  constexpr explicit time_point(const D &since) : since_(since) {}
  template <typename E> constexpr time_point(const time_point<C, E> &other) : since_(other.time_since_epoch()) {}
  constexpr D time_since_epoch() const { return since_; }
  constexpr time_point &operator+=(const D &d) { since_ += d; return *this; }
  constexpr time_point &operator-=(const D &d) { since_ -= d; return *this; }
};
template <typename C, typename D, typename E> constexpr auto operator-(const time_point<C, D> &a, const time_point<C, E> &b) { return a.time_since_epoch() - b.time_since_epoch(); }
template <typename C, typename D, typename R, typename P> constexpr auto operator+(const time_point<C, D> &a, const duration<R, P> &b) { return time_point<C, D>(D(a.time_since_epoch() + b)); }
template <typename C, typename D, typename E> constexpr bool operator<(const time_point<C, D> &a, const time_point<C, E> &b) { return a.time_since_epoch() < b.time_since_epoch(); }
template <typename C, typename D, typename E> constexpr bool operator>(const time_point<C, D> &a, const time_point<C, E> &b) { return b < a; }
template <typename C, typename D, typename E> constexpr bool operator<=(const time_point<C, D> &a, const time_point<C, E> &b) { return !(b < a); }
template <typename C, typename D, typename E> constexpr bool operator>=(const time_point<C, D> &a, const time_point<C, E> &b) { return !(a < b); }
template <typename To, typename C, typename D> constexpr time_point<C, To> time_point_cast(const time_point<C, D> &t) { return time_point<C, To>(duration_cast<To>(t.time_since_epoch())); }

inline nanoseconds __telar_clock(int clock) {
  timespec now;
  clock_gettime(clock, &now);
  return nanoseconds(now.tv_sec * 1000000000L + now.tv_nsec);
}
/// El reloj que nunca retrocede.
struct steady_clock {
  using duration = nanoseconds;
  using rep = long;
  using period = nano;
  using time_point = chrono::time_point<steady_clock>;
  static constexpr bool is_steady = true;
  static time_point now() { return time_point(__telar_clock(CLOCK_MONOTONIC)); }
};
/// La hora del sistema.
struct system_clock {
  using duration = nanoseconds;
  using rep = long;
  using period = nano;
  using time_point = chrono::time_point<system_clock>;
  static constexpr bool is_steady = false;
  static time_point now() { return time_point(__telar_clock(CLOCK_REALTIME)); }
  static time_t to_time_t(const time_point &t) { return t.time_since_epoch().count() / 1000000000L; }
};
using high_resolution_clock = system_clock;
}
}

namespace std {
inline namespace literals {
/// 2h, 30min, 5s, 10ms, 20us, 3ns: duraciones, con using namespace std::chrono_literals.
inline namespace chrono_literals {
constexpr chrono::hours operator""h(unsigned long long n) { return chrono::hours(n); }
constexpr chrono::minutes operator""min(unsigned long long n) { return chrono::minutes(n); }
constexpr chrono::seconds operator""s(unsigned long long n) { return chrono::seconds(n); }
constexpr chrono::milliseconds operator""ms(unsigned long long n) { return chrono::milliseconds(n); }
constexpr chrono::microseconds operator""us(unsigned long long n) { return chrono::microseconds(n); }
constexpr chrono::nanoseconds operator""ns(unsigned long long n) { return chrono::nanoseconds(n); }
}
}
}
