package telar.notebook.display;

/** Where displays go: the outputs of the cell that runs. */
public interface Screen {

  /** Shows a bundle below what is already there. */
  void show(MimeBundle bundle);

  /** Shows a bundle that {@link #update} can replace later. */
  void show(MimeBundle bundle, String displayId);

  /** Replaces what was shown under that id, in whichever cell it is. */
  void update(MimeBundle bundle, String displayId);

  /**
   * Empties the outputs of the cell.
   *
   * @param wait whether to do it only when the next output comes, which avoids flicker
   */
  void clear(boolean wait);
}
