struct Late {
  int use() { return helper(Kind(1)) + later; }
  Kind2 *pointer();
  struct Kind { Kind(int); };
  int helper(Kind k) { Kind *q = &k; return q ? 1 : 0; }
  int later;
};
template <typename T> struct Node {
  Node *next; T value;
  Node(T v) : next(nullptr), value{v} {}
  typedef Node<T> Self;
  Self *self();
  template <int K> void step() { step<K - 1>(); this->template step<0>(); }
};
template <typename T> typename Node<T>::Self *Node<T>::self() { Self *s = this; return s; }
