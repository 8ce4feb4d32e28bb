// <bitset>
#pragma once
#include "std/string.cuh"
namespace std {
/// Un número fijo de bits.
template <size_t N> class bitset {
  unsigned long words_[(N + 63) / 64];

public:
  bitset(unsigned long value = 0) {
    for (size_t w = 0; w < (N + 63) / 64; w++) words_[w] = 0;
    words_[0] = N < 64 ? value & ((1ul << (N % 64)) - 1) : value;
  }
  explicit bitset(const string &text) : bitset(0ul) {
    for (size_t i = 0; i < text.size() && i < N; i++) set(text.size() - 1 - i, text[i] == '1');
  }
  constexpr size_t size() const { return N; }
  bool test(size_t i) const { return (words_[i / 64] >> (i % 64) & 1) != 0; }
  bool operator[](size_t i) const { return test(i); }
  bitset &set(size_t i, bool value = true) {
    unsigned long bit = 1ul << (i % 64);
    words_[i / 64] = value ? words_[i / 64] | bit : words_[i / 64] & ~bit;
    return *this;
  }
  bitset &set() {
    for (size_t i = 0; i < N; i++) set(i);
    return *this;
  }
  bitset &reset(size_t i) { return set(i, false); }
  bitset &reset() { return *this = bitset(); }
  bitset &flip(size_t i) { return set(i, !test(i)); }
  size_t count() const {
    size_t n = 0;
    for (size_t i = 0; i < N; i++) n += test(i);
    return n;
  }
  bool any() const { return count() > 0; }
  bool none() const { return count() == 0; }
  bool all() const { return count() == N; }
  unsigned long to_ulong() const { return words_[0]; }
  unsigned long long to_ullong() const { return words_[0]; }
  string to_string() const {
    string text(N, '0');
    for (size_t i = 0; i < N; i++)
      if (test(i)) text[N - 1 - i] = '1';
    return text;
  }
  bitset operator&(const bitset &b) const { bitset r; for (size_t i = 0; i < (N + 63) / 64; i++) r.words_[i] = words_[i] & b.words_[i]; return r; }
  bitset operator|(const bitset &b) const { bitset r; for (size_t i = 0; i < (N + 63) / 64; i++) r.words_[i] = words_[i] | b.words_[i]; return r; }
  bitset operator^(const bitset &b) const { bitset r; for (size_t i = 0; i < (N + 63) / 64; i++) r.words_[i] = words_[i] ^ b.words_[i]; return r; }
  bool operator==(const bitset &b) const { for (size_t i = 0; i < (N + 63) / 64; i++) if (words_[i] != b.words_[i]) return false; return true; }
};
template <typename S, size_t N> S &operator<<(S &out, const bitset<N> &b) { out << b.to_string(); return out; }
}
