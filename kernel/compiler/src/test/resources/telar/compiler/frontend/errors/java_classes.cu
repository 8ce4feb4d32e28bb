import java.util.List;
public class A { private int x; @Override public int f() { return x; } };
class B extends A {};
__global__ void k(int *x) { x[0] = 1; }
