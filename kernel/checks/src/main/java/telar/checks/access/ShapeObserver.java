package telar.checks.access;

import org.jspecify.annotations.Nullable;
import telar.simt.event.AccessSite;
import telar.simt.event.BlockObserver;
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
  public final void affine(AccessSite site, int warp, int mask, long base, long stride) {
    long first = base + Integer.numberOfTrailingZeros(mask) * stride;
    access(site, warp, first, shapes().even(mask, site.bytes(), stride));
  }

  @Override
  public final void affine(
      AccessSite site, int warp, int mask, long base, long stride, long step, int times) {
    long first = base + Integer.numberOfTrailingZeros(mask) * stride;
    access(site, warp, first, shapes().even(mask, site.bytes(), stride), step, times);
  }

  @Override
  public final void indexed(
      AccessSite site, int warp, int mask, long root, int[] indices, int scale) {
    indexed(site, warp, mask, root, indices, scale, 0, 1);
  }

  @Override
  public final void indexed(
      AccessSite site,
      int warp,
      int mask,
      long root,
      int[] indices,
      int scale,
      long step,
      int times) {
    long first = root + (long) indices[Integer.numberOfTrailingZeros(mask)] * scale;
    Shape shape = shapes().of(site, mask, indices, scale);
    if (times == 1) {
      access(site, warp, first, shape);
    } else {
      access(site, warp, first, shape, step, times);
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
