package telar.checks.access;

import org.jspecify.annotations.Nullable;
import telar.simt.event.AccessSite;
import telar.simt.event.BlockObserver;
import telar.simt.event.Rounds;
import telar.simt.event.Spread;
import telar.simt.memory.Address;

/** An observer of a block that is told the shape of each access, however the access was told. */
public abstract class ShapeObserver extends BlockObserver {

  private @Nullable Shapes shapes;

  /**
   * One warp executes one access.
   *
   * @param base the address of the first active lane
   */
  public abstract void access(AccessSite site, int warp, long base, Shape shape);

  /** One access of the rounds is executed in all of them. */
  public void repeated(Rounds rounds, int access, Shape shape) {
    AccessSite site = rounds.site(access);
    for (int warp = 0; warp < rounds.warps(); warp++) {
      for (int i = 0; i < rounds.times(); i++) {
        access(site, rounds.warp() + warp, rounds.base(access, warp, i), shape);
      }
    }
  }

  private Shapes shapes() {
    Shapes mine = shapes;
    if (mine == null) {
      mine = Shapes.mine();
      shapes = mine;
    }
    return mine;
  }

  @Override
  public final void access(AccessSite site, int warp, int mask, long[] addresses) {
    long base = addresses[Integer.numberOfTrailingZeros(mask)];
    access(site, warp, base, shapes().of(site, mask, addresses));
  }

  @Override
  public final void spread(AccessSite site, int warp, long base, Spread spread) {
    access(site, warp, base, shape(site, spread));
  }

  /** The shape of the lanes of an access. */
  protected final Shape shape(AccessSite site, Spread spread) {
    return spread.kept() instanceof Shape known && known.bytes() == site.bytes()
        ? known
        : newShape(site, spread);
  }

  /** The shape of the lanes of an access of rounds. */
  protected final Shape shape(Rounds rounds, int access) {
    return shape(rounds.site(access), rounds.spread(access));
  }

  private Shape newShape(AccessSite site, Spread spread) {
    Shape shape = shapes().of(site, spread.mask(), spread.addresses(0));
    spread.keep(shape);
    return shape;
  }

  @Override
  public void rounds(Rounds rounds) {
    if (rounds.size() == 1) {
      round(rounds, 0);
    } else {
      super.rounds(rounds);
    }
  }

  /** One access of the rounds of a loop, in all rounds. */
  protected final void round(Rounds rounds, int access) {
    Shape shape = shape(rounds, access);
    if (rounds.isOnce()) {
      access(rounds.site(access), rounds.warp(), rounds.base(access), shape);
    } else {
      repeated(rounds, access, shape);
    }
  }

  /** Whether all lanes are in the object of the first, in all rounds. */
  protected static boolean isInOneObject(Rounds rounds, int access, Shape shape) {
    int object = Address.key(rounds.base(access));
    return Address.key(rounds.least(access) + shape.low()) == object
        && Address.key(rounds.most(access) + shape.high() - 1) == object;
  }

  /** Whether all lanes are in the object of the first. */
  public static boolean isInOneObject(long base, Shape shape) {
    int object = Address.key(base);
    return Address.key(base + shape.low()) == object
        && Address.key(base + shape.high() - 1) == object;
  }
}
