// Functions found through the namespaces of template arguments.
#include <cstdio>
namespace lib {
template <class T> struct Box {
  T held;
};
}  // namespace lib
namespace shapes {
struct Square {
  int side;
};
template <class T> int area(const lib::Box<T> &box) { return box.held.side * box.held.side; }
enum class Color { RED };
int code(lib::Box<Color>) { return 7; }
}
int main() { lib::Box<shapes::Square> b{{5}}; lib::Box<shapes::Color> c; printf("%d %d\n", area(b), code(c)); }
