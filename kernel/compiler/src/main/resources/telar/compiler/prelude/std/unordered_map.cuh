// <unordered_map>
#pragma once
#include "std/hashtable.cuh"
namespace std {
struct __telar_pair_key {
  template <typename P> static const auto &of(const P &p) { return p.first; }
};
/// Claves sin orden, cada una con su valor.
template <typename K, typename T, typename H = hash<K>, typename Q = __telar_equal>
class unordered_map : public __telar_hash_table<K, pair<const K, T>, pair<const K, T>, __telar_pair_key, H, Q> {
  using table = __telar_hash_table<K, pair<const K, T>, pair<const K, T>, __telar_pair_key, H, Q>;
  using node_type = __telar_link<pair<const K, T>>;

public:
  using mapped_type = T;
  using value_type = pair<const K, T>;
  using iterator = typename table::iterator;
  unordered_map() {}
  unordered_map(initializer_list<value_type> list) {
    this->insertAll(list.begin(), list.end());
  }
  /// El valor de una clave; si no está, la agrega.
  T &operator[](const K &key) {
    node_type *found = this->findNode(key);
    if (found == nullptr) found = this->insertNode(new node_type(key, T())).first;
    return found->value.second;
  }
  T &at(const K &key) {
    node_type *found = this->findNode(key);
    if (found == nullptr) __telar_not_there("_Map_base::at");
    return found->value.second;
  }
  const T &at(const K &key) const {
    node_type *found = this->findNode(key);
    if (found == nullptr) __telar_not_there("_Map_base::at");
    return found->value.second;
  }
  pair<iterator, bool> insert(const value_type &value) {
    auto made = this->insertNode(new node_type(value));
    return pair<iterator, bool>(iterator(made.first), made.second);
  }
  template <typename I> void insert(I first, I last) { this->insertAll(first, last); }
  template <typename... A> pair<iterator, bool> emplace(A &&...arguments) {
    auto made = this->insertNode(new node_type(std::forward<A>(arguments)...));
    return pair<iterator, bool>(iterator(made.first), made.second);
  }
};
}
