// <queue>
#pragma once
#include "std/deque.cuh"
#include "std/vector.cuh"
#include "std/heap.cuh"
namespace std {
/// Una cola: sale primero lo primero que entró.
template <typename T, typename C = deque<T>> class queue {
protected:
  C c;

public:
  using value_type = T;
  using size_type = size_t;
  T &front() { return c.front(); }
  const T &front() const { return c.front(); }
  T &back() { return c.back(); }
  const T &back() const { return c.back(); }
  void push(const T &value) { c.push_back(value); }
  template <typename... A> void emplace(A &&...arguments) { c.emplace_back(std::forward<A>(arguments)...); }
  void pop() { c.pop_front(); }
  bool empty() const { return c.empty(); }
  size_t size() const { return c.size(); }
};
/// Sale primero el mayor, o el que diga less.
template <typename T, typename C = vector<T>, typename L = __telar_less> class priority_queue {
protected:
  C c;
  L less_;

public:
  using value_type = T;
  using size_type = size_t;
  priority_queue() {}
  explicit priority_queue(const L &less) : less_(less) {}
  template <typename I> priority_queue(I first, I last) : c(first, last) { std::make_heap(c.begin(), c.end(), less_); }
  const T &top() const { return c.front(); }
  void push(const T &value) {
    c.push_back(value);
    std::push_heap(c.begin(), c.end(), less_);
  }
  template <typename... A> void emplace(A &&...arguments) {
    c.emplace_back(std::forward<A>(arguments)...);
    std::push_heap(c.begin(), c.end(), less_);
  }
  void pop() {
    std::pop_heap(c.begin(), c.end(), less_);
    c.pop_back();
  }
  bool empty() const { return c.empty(); }
  size_t size() const { return c.size(); }
};
}
