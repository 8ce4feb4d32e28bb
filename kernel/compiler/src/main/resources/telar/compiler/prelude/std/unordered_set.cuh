// <unordered_set>
#pragma once
#include "std/hashtable.cuh"
namespace std {
struct __telar_value_key {
  template <typename T> static const T &of(const T &value) { return value; }
};
/// Valores sin orden y sin repetir.
template <typename K, typename H = hash<K>, typename Q = __telar_equal>
class unordered_set : public __telar_hash_table<K, K, const K, __telar_value_key, H, Q> {
  using table = __telar_hash_table<K, K, const K, __telar_value_key, H, Q>;
  using node_type = __telar_link<K>;

public:
  using iterator = typename table::iterator;
  unordered_set() {}
  unordered_set(initializer_list<K> list) {
    this->insertAll(list.begin(), list.end());
  }
  template <typename I> unordered_set(I first, I last) { this->insertAll(first, last); }
  pair<iterator, bool> insert(const K &value) {
    auto made = this->insertNode(new node_type(value));
    return pair<iterator, bool>(iterator(made.first), made.second);
  }
  template <typename I> void insert(I first, I last) { this->insertAll(first, last); }
  template <typename... A> pair<iterator, bool> emplace(A &&...arguments) { return insert(K(std::forward<A>(arguments)...)); }
};
}
