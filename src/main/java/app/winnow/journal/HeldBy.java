package app.winnow.journal;

import java.io.IOException;
import java.util.Optional;

/** Somebody else has the portfolio open. */
public final class HeldBy extends IOException {
    private static final long serialVersionUID = 1L;
    private final transient Holder holder;

    HeldBy(Holder holder) {
        super("held by " + holder);
        this.holder = holder;
    }

    /** Who it is; empty when they did not get to write it down. */
    public Optional<Holder> holder() {
        return Optional.ofNullable(holder);
    }
}
