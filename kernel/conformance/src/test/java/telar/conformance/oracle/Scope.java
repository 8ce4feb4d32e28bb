package telar.conformance.oracle;

import java.util.ArrayList;
import java.util.List;

/** What a piece of code may use: names seen from outside plus its own. */
final class Scope {

  /** An array or pointer that may be indexed below {@code length}, a power of two. */
  record Sequence(String text, Scalar type, int length, boolean writable) {}

  /** A function without side effects. */
  record Function(String text, List<Scalar> parameters, Scalar result) {}

  final List<Expr> readable = new ArrayList<>();

  /** Variables that nothing else refers to. */
  final List<Expr> variables = new ArrayList<>();

  /** Other places that may be assigned, such as fields. */
  final List<Expr> places = new ArrayList<>();

  final List<Sequence> sequences = new ArrayList<>();

  /** Those sequences that are arrays by name. */
  final List<Sequence> arrays = new ArrayList<>();

  final List<Function> functions = new ArrayList<>();

  /** Functions that change what their first two arguments refer to, {@code void(A &, B *, C)}. */
  final List<Function> procedures = new ArrayList<>();

  /** Functions of an int that change variables, for statements of their own. */
  final List<String> actions = new ArrayList<>();

  /** A scope inside this one. */
  Scope inner() {
    Scope scope = new Scope();
    scope.readable.addAll(readable);
    scope.variables.addAll(variables);
    scope.places.addAll(places);
    scope.sequences.addAll(sequences);
    scope.arrays.addAll(arrays);
    scope.functions.addAll(functions);
    scope.procedures.addAll(procedures);
    scope.actions.addAll(actions);
    return scope;
  }

  /** An array that may be written. */
  void array(Sequence sequence) {
    sequences.add(sequence);
    arrays.add(sequence);
  }

  void variable(String name, Scalar type) {
    readable.add(Expr.primary(name, type));
    variables.add(Expr.primary(name, type));
  }

  /** A variable that something else refers to from now on. */
  void shared(Expr variable) {
    variables.remove(variable);
    places.add(variable);
  }

  void place(String text, Scalar type) {
    readable.add(Expr.primary(text, type));
    places.add(Expr.primary(text, type));
  }
}
