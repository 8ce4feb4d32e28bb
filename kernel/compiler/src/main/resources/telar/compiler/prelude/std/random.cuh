// <random>: los mismos números que da libstdc++ con la misma semilla.
#pragma once
#include "std/iterator.cuh"
#include "std/limits.cuh"
#include "std/vector.cuh"
namespace std {
/// Generador congruencial lineal.
template <typename U, U A, U C, U M> class linear_congruential_engine {
  U state_;

public:
  using result_type = U;
  static constexpr U multiplier = A, increment = C, modulus = M, default_seed = 1u;
  explicit linear_congruential_engine(U value = 1u) { seed(value); }
  void seed(U value = 1u) { state_ = C % M == 0 && value % M == 0 ? 1 : value % M; }
  static constexpr U min() { return C == 0u ? 1u : 0u; }
  static constexpr U max() { return M - 1u; }
  U operator()() { return state_ = (A * state_ + C) % M; }
  void discard(unsigned long long n) { for (; n > 0; n--) (*this)(); }
};
using minstd_rand0 = linear_congruential_engine<unsigned long, 16807UL, 0UL, 2147483647UL>;
using minstd_rand = linear_congruential_engine<unsigned long, 48271UL, 0UL, 2147483647UL>;
using default_random_engine = minstd_rand0;

/// Mersenne Twister.
template <typename U, int W, int N, int M, U A, int UU, U D, int S, U B, int T, U C, int L, U F, int R> class mersenne_twister_engine {
  U state_[N];
  int next_;

  static constexpr U mask() { return W == 64 ? ~(U)0 : ((U)1 << (W % 64)) - 1; }
  void twist() {
    U low = ((U)1 << R) - 1, high = mask() & ~low;
    for (int i = 0; i < N; i++) {
      U y = (state_[i] & high) | (state_[i + 1 < N ? i + 1 : 0] & low);
      state_[i] = state_[i + M < N ? i + M : i + M - N] ^ (y >> 1) ^ ((y & 1) != 0 ? A : 0);
    }
    next_ = 0;
  }

public:
  using result_type = U;
  static constexpr U default_seed = 5489u;
  explicit mersenne_twister_engine(U value = 5489u) { seed(value); }
  void seed(U value = 5489u) {
    state_[0] = value & mask();
    for (int i = 1; i < N; i++) state_[i] = (F * (state_[i - 1] ^ (state_[i - 1] >> (W - 2))) + (U)i) & mask();
    next_ = N;
  }
  static constexpr U min() { return 0; }
  static constexpr U max() { return mask(); }
  U operator()() {
    if (next_ >= N) twist();
    U y = state_[next_++];
    y ^= (y >> UU) & D;
    y ^= (y << S) & B;
    y ^= (y << T) & C;
    return y ^ (y >> L);
  }
  void discard(unsigned long long n) { for (; n > 0; n--) (*this)(); }
};
/// El generador de uso común, de 32 bits.
using mt19937 = mersenne_twister_engine<unsigned long, 32, 624, 397, 0x9908b0dfUL, 11, 0xffffffffUL, 7, 0x9d2c5680UL, 15, 0xefc60000UL, 18, 1812433253UL, 31>;
using mt19937_64 = mersenne_twister_engine<unsigned long, 64, 312, 156, 0xb5026f5aa96619e9UL, 29, 0x5555555555555555UL, 17, 0x71d67fffeda60000UL, 37, 0xfff7eee000000000UL, 43, 6364136223846793005UL, 31>;

/// Una semilla distinta cada vez.
class random_device {
  unsigned long state_;

public:
  using result_type = unsigned int;
  random_device() {
    timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    state_ = (unsigned long)now.tv_nsec * 6364136223846793005UL + (unsigned long)now.tv_sec;
  }
  static constexpr unsigned int min() { return 0; }
  static constexpr unsigned int max() { return 4294967295u; }
  double entropy() const { return 0.0; }
  unsigned int operator()() {
    state_ = state_ * 6364136223846793005UL + 1442695040888963407UL;
    return (unsigned int)((state_ ^ (state_ >> 22)) >> 24);
  }
};

/// Un real de [0, 1) con todas las cifras que hacen falta.
template <typename T, size_t Bits, typename G> T generate_canonical(G &engine) {
  constexpr size_t bits = Bits < (sizeof(T) == 4 ? 24 : 53) ? Bits : (sizeof(T) == 4 ? 24 : 53);
  double range = (double)engine.max() - (double)engine.min() + 1.0;
  size_t perCall = 0;
  for (double r = range; r >= 2.0; r *= 0.5) perCall++;
  size_t calls = (bits + perCall - 1) / perCall;
  T sum = 0, scale = 1;
  for (size_t k = calls < 1 ? 1 : calls; k > 0; k--) {
    sum += (T)(engine() - engine.min()) * scale;
    scale = (T)(scale * range);
  }
  T result = sum / scale;
  if (result >= (T)1) result = sizeof(T) == 4 ? (T)0x1.fffffep-1f : (T)0x1.fffffffffffffp-1;
  return result;
}

/// La mitad alta del producto de 128 bits.
inline unsigned long __telar_high_product(unsigned long a, unsigned long b) {
  unsigned long low = (a & 0xffffffffUL) * (b & 0xffffffffUL);
  unsigned long left = (a >> 32) * (b & 0xffffffffUL) + (low >> 32);
  unsigned long right = (a & 0xffffffffUL) * (b >> 32) + (left & 0xffffffffUL);
  return (a >> 32) * (b >> 32) + (left >> 32) + (right >> 32);
}
/// Enteros de a hasta b, todos igual de probables.
template <typename T = int> class uniform_int_distribution {
  T a_, b_;

public:
  using result_type = T;
  struct param_type {
    T a_, b_;
    explicit param_type(T a = 0, T b = 2147483647) : a_(a), b_(b) {}
    T a() const { return a_; }
    T b() const { return b_; }
  };
  explicit uniform_int_distribution(T a = 0, T b = (T)(((unsigned long)1 << (sizeof(T) * 8 - ((T)-1 < (T)0 ? 1 : 0) - 1)) * 2 - 1)) : a_(a), b_(b) {}
  explicit uniform_int_distribution(const param_type &p) : a_(p.a_), b_(p.b_) {}
  void reset() {}
  T a() const { return a_; }
  T b() const { return b_; }
  T min() const { return a_; }
  T max() const { return b_; }
  param_type param() const { return param_type(a_, b_); }
  void param(const param_type &p) { a_ = p.a_; b_ = p.b_; }
  template <typename G> T operator()(G &engine) { return draw(engine, a_, b_); }
  template <typename G> T operator()(G &engine, const param_type &p) { return draw(engine, p.a_, p.b_); }

private:
  template <typename G> static T draw(G &engine, T a, T b) {
    unsigned long low = engine.min();
    unsigned long source = (unsigned long)engine.max() - low;
    unsigned long range = (unsigned long)b - (unsigned long)a;
    unsigned long value;
    if (source > range) {
      unsigned long count = range + 1;
      if (source == 0xffffffffffffffffUL) value = scaled64(engine, count);
      else if (source == 0xffffffffUL) value = scaled32(engine, (unsigned int)count);
      else {
        unsigned long scaling = source / count, past = count * scaling;
        do value = (unsigned long)engine() - low;
        while (value >= past);
        value /= scaling;
      }
    } else if (source < range) {
      unsigned long high;
      do {
        unsigned long step = source + 1;
        high = step * (unsigned long)uniform_int_distribution<unsigned long>::drawWide(engine, 0, range / step);
        value = high + ((unsigned long)engine() - low);
      } while (value > range || value < high);
    } else {
      value = (unsigned long)engine() - low;
    }
    return (T)(value + (unsigned long)a);
  }
  /// Multiplica y se queda con la mitad alta, sin sesgo (Lemire).
  template <typename G> static unsigned long scaled32(G &engine, unsigned int count) {
    unsigned long product = (unsigned long)engine() * count;
    if ((unsigned int)product < count) {
      unsigned int threshold = (0u - count) % count;
      while ((unsigned int)product < threshold) product = (unsigned long)engine() * count;
    }
    return product >> 32;
  }
  template <typename G> static unsigned long scaled64(G &engine, unsigned long count) {
    unsigned long drawn = engine();
    unsigned long low = drawn * count;
    if (low < count) {
      unsigned long threshold = (0ul - count) % count;
      while (low < threshold) {
        drawn = engine();
        low = drawn * count;
      }
    }
    return __telar_high_product(drawn, count);
  }

public:
  template <typename G> static T drawWide(G &engine, T a, T b) { return draw(engine, a, b); }
};
/// Reales de [a, b).
template <typename T = double> class uniform_real_distribution {
  T a_, b_;

public:
  using result_type = T;
  struct param_type {
    T a_, b_;
    explicit param_type(T a = 0, T b = 1) : a_(a), b_(b) {}
    T a() const { return a_; }
    T b() const { return b_; }
  };
  explicit uniform_real_distribution(T a = 0, T b = 1) : a_(a), b_(b) {}
  explicit uniform_real_distribution(const param_type &p) : a_(p.a_), b_(p.b_) {}
  void reset() {}
  T a() const { return a_; }
  T b() const { return b_; }
  T min() const { return a_; }
  T max() const { return b_; }
  template <typename G> T operator()(G &engine) { return generate_canonical<T, 64>(engine) * (b_ - a_) + a_; }
  template <typename G> T operator()(G &engine, const param_type &p) { return generate_canonical<T, 64>(engine) * (p.b_ - p.a_) + p.a_; }
};
/// La campana de Gauss.
template <typename T = double> class normal_distribution {
  T mean_, deviation_, saved_;
  bool available_;

public:
  using result_type = T;
  explicit normal_distribution(T mean = 0, T deviation = 1) : mean_(mean), deviation_(deviation), saved_(0), available_(false) {}
  void reset() { available_ = false; }
  T mean() const { return mean_; }
  T stddev() const { return deviation_; }
  template <typename G> T operator()(G &engine) {
    T result;
    if (available_) {
      available_ = false;
      result = saved_;
    } else {
      T x, y, square;
      do {
        x = (T)(T(2.0) * generate_canonical<T, 64>(engine) - 1.0);
        y = (T)(T(2.0) * generate_canonical<T, 64>(engine) - 1.0);
        square = x * x + y * y;
      } while (square > 1.0 || square == 0.0);
      T factor = sqrt(-2 * log(square) / square);
      saved_ = x * factor;
      available_ = true;
      result = y * factor;
    }
    return result * deviation_ + mean_;
  }
};
class bernoulli_distribution {
  double p_;

public:
  using result_type = bool;
  explicit bernoulli_distribution(double p = 0.5) : p_(p) {}
  void reset() {}
  double p() const { return p_; }
  template <typename G> bool operator()(G &engine) { return generate_canonical<double, 64>(engine) < p_; }
};
template <typename T = double> class exponential_distribution {
  T lambda_;

public:
  using result_type = T;
  explicit exponential_distribution(T lambda = 1) : lambda_(lambda) {}
  void reset() {}
  T lambda() const { return lambda_; }
  template <typename G> T operator()(G &engine) { return -log(T(1) - generate_canonical<T, 64>(engine)) / lambda_; }
};
/// Cuántos fracasos hay antes del primer éxito.
template <typename T = int> class geometric_distribution {
  double p_;

public:
  using result_type = T;
  explicit geometric_distribution(double p = 0.5) : p_(p) {}
  void reset() {}
  double p() const { return p_; }
  template <typename G> T operator()(G &engine) {
    const double nearly = 0.49999999999999989;
    double found;
    do {
      found = floor(log(1.0 - generate_canonical<double, 64>(engine)) / log(1.0 - p_));
    } while (found >= numeric_limits<T>::max() + nearly);
    return (T)(found + nearly);
  }
};
/// Un número de 0 en adelante, cada uno tan a menudo como dice su peso.
template <typename T = int> class discrete_distribution {
  vector<double> until_;

public:
  using result_type = T;
  discrete_distribution() {}
  template <typename I> discrete_distribution(I first, I last) : until_(first, last) { prepare(); }
  discrete_distribution(initializer_list<double> weights) : until_(weights) { prepare(); }
  void reset() {}
  template <typename G> T operator()(G &engine) {
    if (until_.size() < 2) return 0;
    double p = generate_canonical<double, 64>(engine);
    T found = 0;
    while (found + 1 < (T)until_.size() && until_[found] < p) found++;
    return found;
  }

private:
  void prepare() {
    double all = 0, sum = 0;
    for (double weight : until_) all += weight;
    for (double &weight : until_) weight = sum += weight / all;
  }
};
}
