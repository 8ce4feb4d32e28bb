// <complex>
#pragma once
namespace std {
/// Un número complejo.
template <typename T> class complex {
  T re_, im_;

public:
  using value_type = T;
  __host__ __device__ constexpr complex(const T &re = T(), const T &im = T()) : re_(re), im_(im) {}
  template <typename U> __host__ __device__ constexpr complex(const complex<U> &other) : re_((T)other.real()), im_((T)other.imag()) {}
  __host__ __device__ constexpr T real() const { return re_; }
  __host__ __device__ constexpr T imag() const { return im_; }
  __host__ __device__ void real(T re) { re_ = re; }
  __host__ __device__ void imag(T im) { im_ = im; }
  __host__ __device__ complex &operator+=(const complex &b) { re_ += b.re_; im_ += b.im_; return *this; }
  __host__ __device__ complex &operator-=(const complex &b) { re_ -= b.re_; im_ -= b.im_; return *this; }
  __host__ __device__ complex &operator*=(const complex &b) {
    T re = re_ * b.re_ - im_ * b.im_;
    im_ = re_ * b.im_ + im_ * b.re_;
    re_ = re;
    return *this;
  }
  __host__ __device__ complex &operator/=(const complex &b) {
    T square = b.re_ * b.re_ + b.im_ * b.im_;
    T re = (re_ * b.re_ + im_ * b.im_) / square;
    im_ = (im_ * b.re_ - re_ * b.im_) / square;
    re_ = re;
    return *this;
  }
};
template <typename T> __host__ __device__ complex<T> operator+(complex<T> a, const complex<T> &b) { return a += b; }
template <typename T> __host__ __device__ complex<T> operator-(complex<T> a, const complex<T> &b) { return a -= b; }
template <typename T> __host__ __device__ complex<T> operator*(complex<T> a, const complex<T> &b) { return a *= b; }
template <typename T> __host__ __device__ complex<T> operator/(complex<T> a, const complex<T> &b) { return a /= b; }
template <typename T> __host__ __device__ complex<T> operator*(const complex<T> &a, const T &b) { return complex<T>(a.real() * b, a.imag() * b); }
template <typename T> __host__ __device__ complex<T> operator*(const T &b, const complex<T> &a) { return complex<T>(a.real() * b, a.imag() * b); }
template <typename T> __host__ __device__ complex<T> operator/(const complex<T> &a, const T &b) { return complex<T>(a.real() / b, a.imag() / b); }
template <typename T> __host__ __device__ complex<T> operator+(const complex<T> &a, const T &b) { return complex<T>(a.real() + b, a.imag()); }
template <typename T> __host__ __device__ complex<T> operator-(const complex<T> &a, const T &b) { return complex<T>(a.real() - b, a.imag()); }
template <typename T> __host__ __device__ complex<T> operator-(const complex<T> &a) { return complex<T>(-a.real(), -a.imag()); }
template <typename T> __host__ __device__ bool operator==(const complex<T> &a, const complex<T> &b) { return a.real() == b.real() && a.imag() == b.imag(); }
template <typename T> __host__ __device__ bool operator!=(const complex<T> &a, const complex<T> &b) { return !(a == b); }
template <typename T> T real(const complex<T> &a) { return a.real(); }
template <typename T> T imag(const complex<T> &a) { return a.imag(); }
template <typename T> T abs(const complex<T> &a) { return hypot(a.real(), a.imag()); }
template <typename T> T arg(const complex<T> &a) { return atan2(a.imag(), a.real()); }
template <typename T> T norm(const complex<T> &a) { return a.real() * a.real() + a.imag() * a.imag(); }
template <typename T> complex<T> conj(const complex<T> &a) { return complex<T>(a.real(), -a.imag()); }
template <typename T> complex<T> polar(const T &radius, const T &angle = T()) { return complex<T>(radius * cos(angle), radius * sin(angle)); }
template <typename T> complex<T> exp(const complex<T> &a) { return polar<T>(exp(a.real()), a.imag()); }
class ostream;
template <typename S, typename T> enable_if_t<is_base_of_v<ostream, S>, S &> operator<<(S &out, const complex<T> &a) {
  out << "(" << a.real() << "," << a.imag() << ")";
  return out;
}
}
