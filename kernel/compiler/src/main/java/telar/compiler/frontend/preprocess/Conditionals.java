package telar.compiler.frontend.preprocess;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import telar.compiler.frontend.lex.Token;

/** The {@code #if}s of a file that are still open. */
final class Conditionals {

  private final Deque<Branch> open = new ArrayDeque<>();

  void enter(Token directive, boolean condition) {
    open.push(new Branch(directive, condition, false));
  }

  boolean isEmpty() {
    return open.isEmpty();
  }

  /** Whether {@code #else} or {@code #elif} may follow here. */
  boolean allowsElse() {
    Branch innermost = open.peek();
    return innermost != null && !innermost.seenElse();
  }

  /** Whether some branch of the innermost one has been taken. */
  boolean taken() {
    Branch innermost = open.peek();
    return innermost != null && innermost.taken();
  }

  /** Notes the {@code #else} or {@code #elif} of the innermost one. */
  void nextBranch(boolean condition, boolean isElse) {
    Branch before = open.pop();
    open.push(new Branch(before.directive(), before.taken() || condition, isElse));
  }

  void leave() {
    open.pop();
  }

  /** The directive that opened the innermost one. */
  @Nullable Token innermost() {
    Branch branch = open.peek();
    return branch == null ? null : branch.directive();
  }

  private record Branch(Token directive, boolean taken, boolean seenElse) {}
}
