// <map>
#pragma once
#include "std/tree.cuh"
namespace std {
/// Claves ordenadas, cada una con su valor.
template <typename K, typename T, typename C = __telar_less> class map : public __telar_tree<K, pair<const K, T>, pair<const K, T>, __telar_first_key, C, false> {
  using tree = __telar_tree<K, pair<const K, T>, pair<const K, T>, __telar_first_key, C, false>;
  using node_type = __telar_node<pair<const K, T>>;

public:
  using mapped_type = T;
  using value_type = pair<const K, T>;
  using iterator = typename tree::iterator;
  map() {}
  explicit map(const C &less) : tree(less) {}
  map(initializer_list<pair<const K, T>> list) { this->insertAll(list.begin(), list.end()); }
  template <typename I> map(I first, I last) { this->insertAll(first, last); }
  /// El valor de una clave; si no está, la agrega.
  T &operator[](const K &key) {
    node_type *found = this->findNode(key);
    if (found == nullptr) found = this->insertNode(new node_type(this->priority(), key, T())).first;
    return found->value.second;
  }
  T &at(const K &key) {
    node_type *found = this->findNode(key);
    if (found == nullptr) __telar_not_there("map::at");
    return found->value.second;
  }
  const T &at(const K &key) const {
    node_type *found = this->findNode(key);
    if (found == nullptr) __telar_not_there("map::at");
    return found->value.second;
  }
  pair<iterator, bool> insert(const value_type &value) {
    auto made = this->insertNode(new node_type(this->priority(), value));
    return pair<iterator, bool>(iterator(made.first, &this->root_), made.second);
  }
  template <typename I> void insert(I first, I last) { this->insertAll(first, last); }
  void insert(initializer_list<value_type> list) { this->insertAll(list.begin(), list.end()); }
  template <typename... A> pair<iterator, bool> emplace(A &&...arguments) {
    auto made = this->insertNode(new node_type(this->priority(), std::forward<A>(arguments)...));
    return pair<iterator, bool>(iterator(made.first, &this->root_), made.second);
  }
  template <typename... A> pair<iterator, bool> try_emplace(const K &key, A &&...arguments) {
    node_type *found = this->findNode(key);
    if (found != nullptr) return pair<iterator, bool>(iterator(found, &this->root_), false);
    return emplace(key, T(std::forward<A>(arguments)...));
  }
  pair<iterator, bool> insert_or_assign(const K &key, const T &value) {
    auto made = try_emplace(key, value);
    if (!made.second) made.first->second = value;
    return made;
  }
};
template <typename K, typename T, typename C = __telar_less> class multimap : public __telar_tree<K, pair<const K, T>, pair<const K, T>, __telar_first_key, C, true> {
  using tree = __telar_tree<K, pair<const K, T>, pair<const K, T>, __telar_first_key, C, true>;
  using node_type = __telar_node<pair<const K, T>>;

public:
  using mapped_type = T;
  using value_type = pair<const K, T>;
  using iterator = typename tree::iterator;
  multimap() {}
  multimap(initializer_list<pair<const K, T>> list) { this->insertAll(list.begin(), list.end()); }
  iterator insert(const value_type &value) { return iterator(this->insertNode(new node_type(this->priority(), value)).first, &this->root_); }
  template <typename... A> iterator emplace(A &&...arguments) {
    return iterator(this->insertNode(new node_type(this->priority(), std::forward<A>(arguments)...)).first, &this->root_);
  }
};
}
