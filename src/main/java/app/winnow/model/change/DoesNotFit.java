package app.winnow.model.change;

import java.util.Objects;

/** A change that expects something else than what is there; the portfolio stays as it was. */
public final class DoesNotFit extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    DoesNotFit(String message) {
        super(message);
    }

    /** Checks that what is there is what a change expects. */
    static void unless(Object expected, Object found, String key) {
        if (!Objects.equals(expected, found)) {
            throw new DoesNotFit(key + " is " + found + ", the change expects " + expected);
        }
    }
}
