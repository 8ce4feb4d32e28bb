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

  /** One warp executes an access {@code times} times, each time {@code step} bytes further on. */
  public void access(AccessSite site, int warp, long base, Shape shape, long step, int times) {
    for (int i = 0; i < times; i++) {
      access(site, warp, base + i * step, shape);
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
    AccessSite site = rounds.site(access);
    Shape shape = shape(site, rounds.spread(access));
    long base = rounds.base(access);
    if (rounds.times() == 1) {
      access(site, rounds.warp(), base, shape);
    } else {
      access(site, rounds.warp(), base, shape, rounds.step(access), rounds.times());
    }
  }

  /** The object that an address points into, with its space, as one number. */
  public static int object(long address) {
    return (int) (address >>> Address.OFFSET_BITS);
  }

  /** Whether all lanes are in the object of the first, each time. */
  protected static boolean isInOneObject(long base, Shape shape, long step, int times) {
    long last = base + step * (times - 1);
    return object(base) == object(last) && isInOneObject(base, shape) && isInOneObject(last, shape);
  }

  /** Whether all lanes are in the object of the first. */
  public static boolean isInOneObject(long base, Shape shape) {
    int object = object(base);
    return object(base + shape.low()) == object && object(base + shape.high() - 1) == object;
  }
}
