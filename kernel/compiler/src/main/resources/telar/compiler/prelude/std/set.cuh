// <set>
#pragma once
#include "std/tree.cuh"
namespace std {
/// Valores ordenados y sin repetir.
template <typename K, typename C = __telar_less> class set : public __telar_tree<K, K, const K, __telar_whole_key, C, false> {
  using tree = __telar_tree<K, K, const K, __telar_whole_key, C, false>;
  using node_type = __telar_node<K>;

public:
  using iterator = typename tree::iterator;
  set() {}
  explicit set(const C &less) : tree(less) {}
  set(initializer_list<K> list) { this->insertAll(list.begin(), list.end()); }
  template <typename I> set(I first, I last) { this->insertAll(first, last); }
  pair<iterator, bool> insert(const K &value) {
    auto made = this->insertNode(new node_type(this->priority(), value));
    return pair<iterator, bool>(iterator(made.first, &this->root_), made.second);
  }
  iterator insert(iterator hint, const K &value) { return insert(value).first; }
  template <typename I> void insert(I first, I last) { this->insertAll(first, last); }
  void insert(initializer_list<K> list) { this->insertAll(list.begin(), list.end()); }
  template <typename... A> pair<iterator, bool> emplace(A &&...arguments) { return insert(K(std::forward<A>(arguments)...)); }
};
template <typename K, typename C = __telar_less> class multiset : public __telar_tree<K, K, const K, __telar_whole_key, C, true> {
  using tree = __telar_tree<K, K, const K, __telar_whole_key, C, true>;
  using node_type = __telar_node<K>;

public:
  using iterator = typename tree::iterator;
  multiset() {}
  multiset(initializer_list<K> list) { this->insertAll(list.begin(), list.end()); }
  template <typename I> multiset(I first, I last) { this->insertAll(first, last); }
  iterator insert(const K &value) { return iterator(this->insertNode(new node_type(this->priority(), value)).first, &this->root_); }
};
}
