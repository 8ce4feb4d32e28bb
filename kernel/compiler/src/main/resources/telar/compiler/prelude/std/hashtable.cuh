// La tabla de unordered_map y unordered_set. Se recorre en el mismo orden que en libstdc++: una sola lista, en la que
// lo nuevo entra al comienzo de su cubeta, y la primera de una cubeta vacía, al comienzo de todo.
#pragma once
#include "std/iterator.cuh"
#include "std/allocator.cuh"
#include "std/hash.cuh"
namespace std {
template <typename V> struct __telar_link {
  __telar_link *next;
  size_t hash;
  V value;
  template <typename... A> explicit __telar_link(A &&...arguments) : next(nullptr), hash(0), value(std::forward<A>(arguments)...) {}
};
template <typename V, typename R> class __telar_hash_iterator {
public:
  using iterator_category = forward_iterator_tag;
  using value_type = V;
  using difference_type = ptrdiff_t;
  using pointer = R *;
  using reference = R &;
  __telar_link<V> *node;
  __telar_hash_iterator() : node(nullptr) {}
  explicit __telar_hash_iterator(__telar_link<V> *node) : node(node) {}
  template <typename S> __telar_hash_iterator(const __telar_hash_iterator<V, S> &other) : node(other.node) {}
  R &operator*() const { return node->value; }
  R *operator->() const { return &node->value; }
  __telar_hash_iterator &operator++() { node = node->next; return *this; }
  __telar_hash_iterator operator++(int) { __telar_hash_iterator old = *this; node = node->next; return old; }
  template <typename S> bool operator==(const __telar_hash_iterator<V, S> &other) const { return node == other.node; }
  template <typename S> bool operator!=(const __telar_hash_iterator<V, S> &other) const { return node != other.node; }
};
struct __telar_equal {
  template <typename A, typename B> bool operator()(const A &a, const B &b) const { return a == b; }
};
inline size_t __telar_next_prime(size_t n) {
  const size_t primes[] = {2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71, 73, 79, 83, 89, 97, 103, 109, 113, 127, 137, 139, 149, 157, 167, 179, 193, 199, 211, 227, 241, 257, 277, 293, 313, 337, 359, 383, 409, 439, 467, 503, 541, 577, 619, 661, 709, 761, 823, 887, 953, 1031, 1109, 1193, 1289, 1381, 1493, 1613, 1741, 1879, 2029, 2179, 2357, 2549, 2753, 2971, 3209, 3469, 3739, 4027, 4349, 4703, 5087, 5503, 5953, 6427, 6949, 7517, 8123, 8783, 9497, 10273, 11113, 12011, 12983, 14033, 15173, 16411, 17749, 19183, 20753, 22447, 24281, 26267, 28411, 30727, 33223, 35933, 38873, 42043, 45481, 49201, 53201, 57557, 62233, 67307, 72817, 78779, 85229, 92203, 99733, 107897, 116731, 126271, 136607, 147793, 159871, 172933, 187091, 202409, 218971, 236897, 256279, 277261, 299951, 324503, 351061, 379787, 410857, 444487, 480881, 520241, 562841, 608903, 658753, 712697, 771049, 834181, 902483, 976369, 1056323};
  for (size_t prime : primes)
    if (prime >= n) return prime;
  size_t candidate = n | 1;
  while (true) {
    bool isPrime = true;
    for (size_t d = 3; d * d <= candidate && isPrime; d += 2) isPrime = candidate % d != 0;
    if (isPrime) return candidate;
    candidate += 2;
  }
}
template <typename K, typename V, typename E, typename Key, typename H, typename Q> class __telar_hash_table {
protected:
  using node_type = __telar_link<V>;
  node_type *first_ = nullptr;
  node_type **before_ = nullptr; // de cada cubeta, el nodo anterior al primero; el del comienzo de la lista es uno que no existe
  size_t buckets_ = 1;
  size_t size_ = 0;
  H hash_;
  Q equal_;

  static node_type *start() { return (node_type *)1; }
  node_type *after(node_type *before) const { return before == start() ? first_ : before->next; }
  size_t bucketOf(const node_type *n) const { return n->hash % buckets_; }
  void linkAfter(node_type *before, node_type *n) {
    n->next = after(before);
    if (before == start()) first_ = n;
    else before->next = n;
  }
  /// Pone un nodo al comienzo de su cubeta.
  void place(node_type *n) {
    size_t bucket = bucketOf(n);
    if (before_[bucket] != nullptr) {
      linkAfter(before_[bucket], n);
      return;
    }
    if (first_ != nullptr) before_[bucketOf(first_)] = n;
    linkAfter(start(), n);
    before_[bucket] = start();
  }
  void rehashTo(size_t count) {
    free(before_);
    buckets_ = count;
    before_ = (node_type **)calloc(count, sizeof(node_type *));
    node_type *n = first_;
    first_ = nullptr;
    while (n != nullptr) {
      node_type *next = n->next;
      place(n);
      n = next;
    }
  }
  node_type *findNode(const K &key) const {
    if (size_ == 0) return nullptr;
    size_t hash = hash_(key);
    node_type *before = before_[hash % buckets_];
    if (before == nullptr) return nullptr;
    for (node_type *n = after(before); n != nullptr && n->hash % buckets_ == hash % buckets_; n = n->next)
      if (n->hash == hash && equal_(Key::of(n->value), key)) return n;
    return nullptr;
  }
  pair<node_type *, bool> insertNode(node_type *fresh) {
    node_type *found = findNode(Key::of(fresh->value));
    if (found != nullptr) {
      delete fresh;
      return pair<node_type *, bool>(found, false);
    }
    fresh->hash = hash_(Key::of(fresh->value));
    if (before_ == nullptr) {
      rehashTo(__telar_next_prime(13));
    } else if (size_ + 1 > buckets_) {
      rehashTo(__telar_next_prime(2 * buckets_));
    }
    place(fresh);
    size_++;
    return pair<node_type *, bool>(fresh, true);
  }
  void removeNode(node_type *n) {
    size_t bucket = bucketOf(n);
    node_type *before = before_[bucket];
    while (after(before) != n) before = after(before);
    node_type *next = n->next;
    bool firstOfBucket = before == before_[bucket];
    bool lastOfBucket = next == nullptr || bucketOf(next) != bucket;
    if (lastOfBucket && next != nullptr) before_[bucketOf(next)] = before;
    if (firstOfBucket && lastOfBucket) before_[bucket] = nullptr;
    if (before == start()) first_ = next;
    else before->next = next;
    delete n;
    size_--;
  }

public:
  using key_type = K;
  using value_type = V;
  using size_type = size_t;
  using difference_type = ptrdiff_t;
  using hasher = H;
  using iterator = __telar_hash_iterator<V, E>;
  using const_iterator = __telar_hash_iterator<V, const V>;
  __telar_hash_table() {}
  __telar_hash_table(const __telar_hash_table &other) { copyFrom(other); }
  __telar_hash_table(__telar_hash_table &&other) noexcept { swap(other); }
  ~__telar_hash_table() {
    clear();
    free(before_);
  }
  __telar_hash_table &operator=(const __telar_hash_table &other) {
    if (this != &other) {
      clear();
      copyFrom(other);
    }
    return *this;
  }
  __telar_hash_table &operator=(__telar_hash_table &&other) noexcept {
    swap(other);
    return *this;
  }
  void copyFrom(const __telar_hash_table &other) {
    if (other.before_ == nullptr) return;
    free(before_);
    buckets_ = other.buckets_;
    before_ = (node_type **)calloc(buckets_, sizeof(node_type *));
    node_type *last = start();
    for (node_type *n = other.first_; n != nullptr; n = n->next) {
      node_type *copy = new node_type(n->value);
      copy->hash = n->hash;
      linkAfter(last, copy);
      if (before_[bucketOf(copy)] == nullptr) before_[bucketOf(copy)] = last;
      last = copy;
    }
    size_ = other.size_;
  }
  template <typename I> void insertAll(I from, I to) {
    for (; from != to; ++from) insertNode(new node_type(*from));
  }
  iterator begin() { return iterator(first_); }
  iterator end() { return iterator(nullptr); }
  const_iterator begin() const { return const_iterator(first_); }
  const_iterator end() const { return const_iterator(nullptr); }
  const_iterator cbegin() const { return begin(); }
  const_iterator cend() const { return end(); }
  bool empty() const { return size_ == 0; }
  size_t size() const { return size_; }
  size_t bucket_count() const { return buckets_; }
  float load_factor() const { return (float)size_ / (float)buckets_; }
  void reserve(size_t count) { rehash(count); }
  void rehash(size_t count) {
    size_t wanted = __telar_next_prime(count > size_ ? count : size_);
    if (wanted > buckets_ || before_ == nullptr) rehashTo(wanted);
  }
  void clear() {
    while (first_ != nullptr) {
      node_type *next = first_->next;
      delete first_;
      first_ = next;
    }
    size_ = 0;
    if (before_ != nullptr) memset(before_, 0, buckets_ * sizeof(node_type *));
  }
  iterator find(const K &key) { return iterator(findNode(key)); }
  const_iterator find(const K &key) const { return const_iterator(findNode(key)); }
  size_t count(const K &key) const { return findNode(key) != nullptr; }
  bool contains(const K &key) const { return findNode(key) != nullptr; }
  iterator erase(iterator at) {
    iterator next(at.node->next);
    removeNode(at.node);
    return next;
  }
  size_t erase(const K &key) {
    node_type *found = findNode(key);
    if (found == nullptr) return 0;
    removeNode(found);
    return 1;
  }
  void swap(__telar_hash_table &other) {
    std::swap(first_, other.first_);
    std::swap(before_, other.before_);
    std::swap(buckets_, other.buckets_);
    std::swap(size_, other.size_);
  }
};
}
