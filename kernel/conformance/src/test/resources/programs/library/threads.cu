// Hilos, mutex y atómicos del host, y conjuntos de bits.
#include <atomic>
#include <bitset>
#include <iostream>
#include <mutex>
#include <thread>
#include <vector>
int main() {
  std::atomic<int> total{0};
  std::mutex m;
  long sum = 0;
  std::vector<std::thread> threads;
  for (int i = 0; i < 4; i++) threads.emplace_back([&, i] {
    for (int k = 0; k < 100; k++) {
      total++;
      std::lock_guard<std::mutex> lock(m);
      sum += i * k;
    }
  });
  for (auto &t : threads) t.join();
  std::cout << total << " " << sum << "\n";
  std::bitset<10> b(0x15);
  b.set(9).flip(0);
  std::cout << b << " " << b.count() << " " << b.to_ulong() << " " << b[2] << "\n";
  return 0;
}
