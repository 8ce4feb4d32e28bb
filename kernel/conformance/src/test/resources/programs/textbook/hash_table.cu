// An open-addressing hash table that all threads fill at once, by compare-and-swap on whole slots.
#include <cstdint>
#include <cstdio>
#include <random>
#include <unordered_map>
#include <vector>

using Slot = unsigned long long;  // key in the upper half, value in the lower
static constexpr Slot kEmpty = 0xffffffff00000000ull;

template <unsigned Capacity>
class HashTable {
  static_assert((Capacity & (Capacity - 1)) == 0, "a power of two");

 public:
  struct Device {
    Slot *slots;

    __device__ static unsigned hash(uint32_t key) {
      key ^= key >> 16;
      key *= 0x85ebca6bu;
      key ^= key >> 13;
      key *= 0xc2b2ae35u;
      key ^= key >> 16;
      return key & (Capacity - 1);
    }
    __device__ static Slot pack(uint32_t key, uint32_t value) { return (Slot(key) << 32) | value; }

    /// Adds to the value of a key, which it inserts when it is new.
    __device__ bool accumulate(uint32_t key, uint32_t amount) {
      for (unsigned i = hash(key), tries = 0; tries < Capacity; i = (i + 1) & (Capacity - 1), ++tries) {
        Slot seen = slots[i];
        for (;;) {
          uint32_t owner = seen >> 32;
          if (owner != key && owner != uint32_t(kEmpty >> 32)) break;
          Slot wanted = pack(key, (owner == key ? uint32_t(seen) : 0u) + amount);
          Slot before = atomicCAS(&slots[i], seen, wanted);
          if (before == seen) return true;
          seen = before;
        }
      }
      return false;
    }
    __device__ bool find(uint32_t key, uint32_t &value) const {
      for (unsigned i = hash(key);; i = (i + 1) & (Capacity - 1)) {
        Slot seen = slots[i];
        if (uint32_t(seen >> 32) == key) return value = static_cast<uint32_t>(seen), true;
        if (seen == kEmpty) return false;
      }
    }
  };

  HashTable() {
    cudaMalloc(&device_.slots, Capacity * sizeof(Slot));
    std::vector<Slot> empty(Capacity, kEmpty);
    cudaMemcpy(device_.slots, empty.data(), Capacity * sizeof(Slot), cudaMemcpyHostToDevice);
  }
  ~HashTable() { cudaFree(device_.slots); }
  HashTable(const HashTable &) = delete;
  Device device() const { return device_; }

 private:
  Device device_;
};

template <typename Table>
__global__ void count(Table table, const uint32_t *words, int n, unsigned int *failed) {
  for (int i = blockIdx.x * blockDim.x + threadIdx.x; i < n; i += blockDim.x * gridDim.x)
    if (!table.accumulate(words[i], 1)) atomicInc(failed, 0xffffffffu);
}

template <typename Table>
__global__ void look(Table table, const uint32_t *keys, uint32_t *values, int n) {
  const int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i >= n) return;
  uint32_t value = 0;
  values[i] = table.find(keys[i], value) ? value : 0xdeadu;
}

int main() {
  constexpr int n = 5000;
  std::mt19937 random(11);
  std::geometric_distribution<int> few(0.01);
  std::vector<uint32_t> words(n);
  std::unordered_map<uint32_t, uint32_t> expected;
  for (auto &word : words) ++expected[word = 3u * few(random)];
  std::vector<uint32_t> keys;
  for (const auto &pair : expected) keys.push_back(pair.first);
  keys.push_back(1u);  // never inserted
  const int queries = static_cast<int>(keys.size());

  HashTable<2048> table;
  uint32_t *dWords, *dKeys, *dValues;
  unsigned int *dFailed, failed = 0;
  cudaMalloc(&dWords, n * sizeof(uint32_t));
  cudaMalloc(&dKeys, queries * sizeof(uint32_t));
  cudaMalloc(&dValues, queries * sizeof(uint32_t));
  cudaMalloc(&dFailed, sizeof failed);
  cudaMemcpy(dWords, words.data(), n * sizeof(uint32_t), cudaMemcpyDefault);
  cudaMemcpy(dKeys, keys.data(), queries * sizeof(uint32_t), cudaMemcpyDefault);
  cudaMemcpy(dFailed, &failed, sizeof failed, cudaMemcpyDefault);
  count<<<8, 128>>>(table.device(), dWords, n, dFailed);
  look<<<(queries + 127) / 128, 128>>>(table.device(), dKeys, dValues, queries);
  std::vector<uint32_t> values(queries);
  cudaMemcpy(values.data(), dValues, queries * sizeof(uint32_t), cudaMemcpyDefault);
  cudaMemcpy(&failed, dFailed, sizeof failed, cudaMemcpyDefault);
  int right = values.back() == 0xdeadu;
  for (int i = 0; i + 1 < queries; i++) right += values[i] == expected.at(keys[i]);
  printf("%s, %s\n", right == queries ? "all counts right" : "WRONG", failed ? "full" : "room left");
  for (void *p : {static_cast<void *>(dWords), static_cast<void *>(dKeys), static_cast<void *>(dValues), static_cast<void *>(dFailed)}) cudaFree(p);
  return right == queries ? 0 : 1;
}
