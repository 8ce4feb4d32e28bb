constexpr int N = 4;
int main() { N = 5; return N; }
