package telar.notebook.magics;

import telar.notebook.shell.CellOutcome;

/** What a magic does. */
@FunctionalInterface
interface Magic {

  CellOutcome run(MagicCall call);
}
