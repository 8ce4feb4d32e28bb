// <stack>
#pragma once
#include "std/deque.cuh"
namespace std {
/// Una pila: sale primero lo último que entró.
template <typename T, typename C = deque<T>> class stack {
protected:
  C c;

public:
  using value_type = T;
  using size_type = size_t;
  T &top() { return c.back(); }
  const T &top() const { return c.back(); }
  void push(const T &value) { c.push_back(value); }
  template <typename... A> void emplace(A &&...arguments) { c.emplace_back(std::forward<A>(arguments)...); }
  void pop() { c.pop_back(); }
  bool empty() const { return c.empty(); }
  size_t size() const { return c.size(); }
};
}
