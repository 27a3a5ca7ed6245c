package app.winnow.journal;

import java.io.IOException;

/** A block file that is missing or is not what its name says. */
final class BlockDamaged extends IOException {
    private static final long serialVersionUID = 1L;

    BlockDamaged(String hash, Throwable cause) {
        super(hash, cause);
    }
}
