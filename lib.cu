#include <list>
#include <vector>
#include <future>
#include <thread>
#include <mutex>
#include <condition_variable>
#include <cstdio>
int main() { std::list<int> l{3, 1, 2}; l.push_front(0); l.sort(); l.remove(2); for (int i : l) printf("%d ", i); std::vector<bool> v(5); v[2] = true; v.push_back(true); int c = 0; for (bool b : v) c += b; printf("%d %zu\n", c, v.size()); 
 auto f = std::async(std::launch::async, [](int a) { return a * 2; }, 21); printf("%d\n", f.get()); std::promise<int> p; auto g = p.get_future(); std::thread t([&] { p.set_value(5); }); printf("%d\n", g.get()); t.join(); }
