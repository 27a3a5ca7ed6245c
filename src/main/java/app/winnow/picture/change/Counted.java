package app.winnow.picture.change;

import app.winnow.insight.Effect;
import app.winnow.insight.Ledger.BeforeAfter;
import java.util.Locale;
import java.util.function.Function;

/** What of the ledger is drawn. */
enum Counted {
    SEATS(Effect::seatHours), CATALOG(Effect::catalogHours), ITEMS(Effect::offerings), MAINTENANCE(Effect::maintenanceHours);

    private final Function<Effect, BeforeAfter> part;

    Counted(Function<Effect, BeforeAfter> part) {
        this.part = part;
    }

    /** An offering's part in it. */
    BeforeAfter of(Effect effect) {
        return part.apply(effect);
    }

    /** The word in keys and choices. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
