package telar.checks.access;

import telar.simt.event.AccessSite;
import telar.simt.event.BlockObserver;
import telar.simt.memory.Address;

/** An observer of a block that is told the shape of each access, however the access was told. */
public abstract class ShapeObserver extends BlockObserver {

  private final Shapes shapes = Shapes.mine();

  /**
   * One warp executes one access.
   *
   * @param base the address of the first active lane
   */
  public abstract void access(AccessSite site, int warp, long base, Shape shape);

  @Override
  public final void access(AccessSite site, int warp, int mask, long[] addresses) {
    long base = addresses[Integer.numberOfTrailingZeros(mask)];
    access(site, warp, base, shapes.of(site, mask, addresses));
  }

  @Override
  public final void affine(AccessSite site, int warp, int mask, long base, long stride) {
    long first = base + Integer.numberOfTrailingZeros(mask) * stride;
    access(site, warp, first, shapes.even(mask, site.bytes(), stride));
  }

  /** The object that an address points into, with its space, as one number. */
  public static int object(long address) {
    return (int) (address >>> Address.OFFSET_BITS);
  }

  /** Whether all lanes are in the object of the first. */
  public static boolean isInOneObject(long base, Shape shape) {
    int object = object(base);
    return object(base + shape.low()) == object && object(base + shape.high() - 1) == object;
  }
}
