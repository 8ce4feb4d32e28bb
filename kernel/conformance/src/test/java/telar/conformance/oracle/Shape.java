package telar.conformance.oracle;

/** The sizes of a launch: blocks in a row, threads of a block in two dimensions. */
record Shape(int blocks, int width, int height) {

  static Shape random(Dice dice) {
    return switch (dice.below(6)) {
      case 0 -> new Shape(dice.between(1, 5), dice.between(1, 70), 1);
      case 1 -> new Shape(dice.between(1, 3), dice.pick(4, 7, 8, 16), dice.between(2, 6));
      case 2 -> new Shape(dice.between(1, 2), 32, dice.between(2, 4));
      default -> new Shape(dice.between(1, 4), 32 * dice.between(1, 4), 1);
    };
  }

  int threads() {
    return width * height;
  }

  int total() {
    return blocks * threads();
  }

  boolean wholeWarps() {
    return threads() % 32 == 0;
  }
}
