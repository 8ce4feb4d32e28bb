// El árbol ordenado de map y set: un treap, cuyas prioridades no dependen de nada externo.
#pragma once
#include "std/iterator.cuh"
#include "std/allocator.cuh"
#include "std/heap.cuh"
namespace std {
template <typename V> struct __telar_node {
  __telar_node *left, *right, *parent;
  unsigned int priority;
  V value;
  template <typename... A> explicit __telar_node(unsigned int priority, A &&...arguments)
      : left(nullptr), right(nullptr), parent(nullptr), priority(priority), value(std::forward<A>(arguments)...) {}
};
template <typename V> __telar_node<V> *__telar_leftmost(__telar_node<V> *n) {
  while (n != nullptr && n->left != nullptr) n = n->left;
  return n;
}
template <typename V> __telar_node<V> *__telar_rightmost(__telar_node<V> *n) {
  while (n != nullptr && n->right != nullptr) n = n->right;
  return n;
}
/// Recorre el árbol en orden; sin nodo, es el final.
template <typename V, typename R> class __telar_tree_iterator {
public:
  using iterator_category = bidirectional_iterator_tag;
  using value_type = V;
  using difference_type = ptrdiff_t;
  using pointer = R *;
  using reference = R &;
  __telar_node<V> *node;
  __telar_node<V> *const *root;

  __telar_tree_iterator() : node(nullptr), root(nullptr) {}
  __telar_tree_iterator(__telar_node<V> *node, __telar_node<V> *const *root) : node(node), root(root) {}
  template <typename S> __telar_tree_iterator(const __telar_tree_iterator<V, S> &other) : node(other.node), root(other.root) {}
  R &operator*() const { return node->value; }
  R *operator->() const { return &node->value; }
  __telar_tree_iterator &operator++() {
    if (node->right != nullptr) {
      node = __telar_leftmost(node->right);
    } else {
      __telar_node<V> *child = node;
      for (node = node->parent; node != nullptr && child == node->right; node = node->parent) child = node;
    }
    return *this;
  }
  __telar_tree_iterator &operator--() {
    if (node == nullptr) {
      node = __telar_rightmost(*root);
    } else if (node->left != nullptr) {
      node = __telar_rightmost(node->left);
    } else {
      __telar_node<V> *child = node;
      for (node = node->parent; node != nullptr && child == node->left; node = node->parent) child = node;
    }
    return *this;
  }
  __telar_tree_iterator operator++(int) { __telar_tree_iterator old = *this; ++*this; return old; }
  __telar_tree_iterator operator--(int) { __telar_tree_iterator old = *this; --*this; return old; }
  template <typename S> bool operator==(const __telar_tree_iterator<V, S> &other) const { return node == other.node; }
  template <typename S> bool operator!=(const __telar_tree_iterator<V, S> &other) const { return node != other.node; }
};
/// Valores ordenados por su clave. Key::of(valor) da la clave; E es lo que se ve al recorrer.
template <typename K, typename V, typename E, typename Key, typename C, bool Multi> class __telar_tree {
protected:
  using node_type = __telar_node<V>;
  node_type *root_ = nullptr;
  size_t size_ = 0;
  unsigned int random_ = 2463534242u;
  C less_;

  unsigned int priority() {
    random_ ^= random_ << 13;
    random_ ^= random_ >> 17;
    return random_ ^= random_ << 5;
  }
  /// Pone a child en el lugar de old.
  void relink(node_type *old, node_type *child) {
    node_type *parent = old->parent;
    if (parent == nullptr) root_ = child;
    else if (parent->left == old) parent->left = child;
    else parent->right = child;
    if (child != nullptr) child->parent = parent;
  }
  /// Sube un nodo un nivel.
  void rotateUp(node_type *n) {
    node_type *parent = n->parent;
    relink(parent, n);
    if (parent->left == n) {
      parent->left = n->right;
      if (n->right != nullptr) n->right->parent = parent;
      n->right = parent;
    } else {
      parent->right = n->left;
      if (n->left != nullptr) n->left->parent = parent;
      n->left = parent;
    }
    parent->parent = n;
  }
  node_type *findNode(const K &key) const {
    node_type *n = root_;
    while (n != nullptr) {
      if (less_(key, Key::of(n->value))) n = n->left;
      else if (less_(Key::of(n->value), key)) n = n->right;
      else if (Multi && n->left != nullptr && hasEqual(n->left, key)) n = n->left;
      else return n;
    }
    return nullptr;
  }
  bool hasEqual(node_type *n, const K &key) const {
    n = __telar_rightmost(n);
    return !less_(Key::of(n->value), key);
  }
  /// Cuelga un nodo nuevo; si su clave ya está y no puede repetirse, lo descarta.
  pair<node_type *, bool> insertNode(node_type *fresh) {
    node_type *parent = nullptr;
    bool goesLeft = false;
    for (node_type *n = root_; n != nullptr; n = goesLeft ? n->left : n->right) {
      parent = n;
      goesLeft = less_(Key::of(fresh->value), Key::of(n->value));
      if (!Multi && !goesLeft && !less_(Key::of(n->value), Key::of(fresh->value))) {
        delete fresh;
        return pair<node_type *, bool>(n, false);
      }
    }
    fresh->parent = parent;
    if (parent == nullptr) root_ = fresh;
    else if (goesLeft) parent->left = fresh;
    else parent->right = fresh;
    size_++;
    while (fresh->parent != nullptr && fresh->parent->priority < fresh->priority) rotateUp(fresh);
    return pair<node_type *, bool>(fresh, true);
  }
  void removeNode(node_type *n) {
    while (n->left != nullptr || n->right != nullptr) {
      bool left = n->right == nullptr || (n->left != nullptr && n->left->priority > n->right->priority);
      rotateUp(left ? n->left : n->right);
    }
    relink(n, nullptr);
    delete n;
    size_--;
  }
  static void deleteAll(node_type *n) {
    while (n != nullptr) {
      deleteAll(n->right);
      node_type *left = n->left;
      delete n;
      n = left;
    }
  }

public:
  using key_type = K;
  using value_type = V;
  using size_type = size_t;
  using difference_type = ptrdiff_t;
  using key_compare = C;
  using reference = V &;
  using const_reference = const V &;
  using iterator = __telar_tree_iterator<V, E>;
  using const_iterator = __telar_tree_iterator<V, const V>;
  using reverse_iterator = std::reverse_iterator<iterator>;
  using const_reverse_iterator = std::reverse_iterator<const_iterator>;

  __telar_tree() {}
  explicit __telar_tree(const C &less) : less_(less) {}
  __telar_tree(const __telar_tree &other) : less_(other.less_) { insertAll(other.begin(), other.end()); }
  __telar_tree(__telar_tree &&other) noexcept : root_(other.root_), size_(other.size_), less_(other.less_) {
    other.root_ = nullptr;
    other.size_ = 0;
  }
  ~__telar_tree() { deleteAll(root_); }
  __telar_tree &operator=(const __telar_tree &other) {
    if (this != &other) {
      clear();
      insertAll(other.begin(), other.end());
    }
    return *this;
  }
  __telar_tree &operator=(__telar_tree &&other) noexcept {
    std::swap(root_, other.root_);
    std::swap(size_, other.size_);
    return *this;
  }
  template <typename I> void insertAll(I first, I last) {
    for (; first != last; ++first) insertNode(new node_type(priority(), *first));
  }
  iterator begin() { return iterator(__telar_leftmost(root_), &root_); }
  iterator end() { return iterator(nullptr, &root_); }
  const_iterator begin() const { return const_iterator(__telar_leftmost(root_), &root_); }
  const_iterator end() const { return const_iterator(nullptr, &root_); }
  const_iterator cbegin() const { return begin(); }
  const_iterator cend() const { return end(); }
  reverse_iterator rbegin() { return reverse_iterator(end()); }
  reverse_iterator rend() { return reverse_iterator(begin()); }
  const_reverse_iterator rbegin() const { return const_reverse_iterator(end()); }
  const_reverse_iterator rend() const { return const_reverse_iterator(begin()); }
  bool empty() const { return size_ == 0; }
  size_t size() const { return size_; }
  void clear() {
    deleteAll(root_);
    root_ = nullptr;
    size_ = 0;
  }
  iterator find(const K &key) { return iterator(findNode(key), &root_); }
  const_iterator find(const K &key) const { return const_iterator(findNode(key), &root_); }
  bool contains(const K &key) const { return findNode(key) != nullptr; }
  size_t count(const K &key) const {
    if (!Multi) return findNode(key) != nullptr;
    size_t n = 0;
    for (const_iterator it = lower_bound(key); it != end() && !less_(key, Key::of(*it)); ++it) n++;
    return n;
  }
  const_iterator lower_bound(const K &key) const {
    node_type *best = nullptr;
    for (node_type *n = root_; n != nullptr;) {
      if (less_(Key::of(n->value), key)) {
        n = n->right;
      } else {
        best = n;
        n = n->left;
      }
    }
    return const_iterator(best, &root_);
  }
  const_iterator upper_bound(const K &key) const {
    node_type *best = nullptr;
    for (node_type *n = root_; n != nullptr;) {
      if (less_(key, Key::of(n->value))) {
        best = n;
        n = n->left;
      } else {
        n = n->right;
      }
    }
    return const_iterator(best, &root_);
  }
  iterator lower_bound(const K &key) { return iterator(((const __telar_tree *)this)->lower_bound(key).node, &root_); }
  iterator upper_bound(const K &key) { return iterator(((const __telar_tree *)this)->upper_bound(key).node, &root_); }
  pair<iterator, iterator> equal_range(const K &key) { return pair<iterator, iterator>(lower_bound(key), upper_bound(key)); }
  iterator erase(iterator at) {
    iterator next = at;
    ++next;
    removeNode(at.node);
    return next;
  }
  iterator erase(iterator first, iterator last) {
    while (first != last) first = erase(first);
    return first;
  }
  size_t erase(const K &key) {
    size_t n = 0;
    for (node_type *found = findNode(key); found != nullptr; found = Multi ? findNode(key) : nullptr, n++) removeNode(found);
    return n;
  }
  void swap(__telar_tree &other) {
    std::swap(root_, other.root_);
    std::swap(size_, other.size_);
  }
};
struct __telar_first_key {
  template <typename P> static const auto &of(const P &p) { return p.first; }
};
struct __telar_whole_key {
  template <typename T> static const T &of(const T &value) { return value; }
};
template <typename K, typename V, typename E, typename Key, typename C, bool M>
bool operator==(const __telar_tree<K, V, E, Key, C, M> &a, const __telar_tree<K, V, E, Key, C, M> &b) {
  if (a.size() != b.size()) return false;
  for (auto i = a.begin(), j = b.begin(); i != a.end(); ++i, ++j)
    if (!(*i == *j)) return false;
  return true;
}
}
