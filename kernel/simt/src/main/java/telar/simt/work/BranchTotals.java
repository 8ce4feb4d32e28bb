package telar.simt.work;

/** What a launch told of its conditions, summed over all its warps, by {@code BranchSite.id}. */
public interface BranchTotals {

  /** How often threads evaluated a condition. */
  long active(int site);

  /** How often it held. */
  long taken(int site);
}
