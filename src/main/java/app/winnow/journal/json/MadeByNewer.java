package app.winnow.journal.json;

import java.io.IOException;

/** Something that this version does not know: whoever wrote it has a newer Winnow. The message names what was met. */
public final class MadeByNewer extends IOException {
    private static final long serialVersionUID = 1L;

    /** For this unknown thing. */
    public MadeByNewer(String what) {
        super(what);
    }
}
