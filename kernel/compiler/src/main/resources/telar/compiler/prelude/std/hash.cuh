// std::hash, con los mismos valores que en libstdc++.
#pragma once
namespace std {
/// MurmurHash64A con la semilla de libstdc++.
inline size_t __telar_hash_bytes(const void *data, size_t size) {
  const size_t mul = 0xc6a4a7935bd1e995UL;
  const unsigned char *p = (const unsigned char *)data;
  size_t hash = 0xc70f6907UL ^ (size * mul);
  size_t whole = size & ~(size_t)7;
  for (size_t i = 0; i < whole; i += 8) {
    size_t word = 0;
    for (int b = 7; b >= 0; b--) word = (word << 8) | p[i + b];
    word *= mul;
    word = (word ^ (word >> 47)) * mul;
    hash = (hash ^ word) * mul;
  }
  if (whole < size) {
    size_t word = 0;
    for (size_t b = size; b-- > whole;) word = (word << 8) | p[b];
    hash = (hash ^ word) * mul;
  }
  hash = (hash ^ (hash >> 47)) * mul;
  return hash ^ (hash >> 47);
}
template <typename T> struct hash {
  size_t operator()(const T &value) const {
    if constexpr (is_floating_point_v<T>) return value == 0 ? 0 : __telar_hash_bytes(&value, sizeof(T));
    else return (size_t)value;
  }
};
}
