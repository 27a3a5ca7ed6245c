package app.winnow.picture.treemap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.winnow.insight.Effect;
import app.winnow.insight.Ledger;
import app.winnow.insight.Range;
import app.winnow.model.Disposition;
import app.winnow.model.Status;
import app.winnow.picture.DrawnCatalog;
import app.winnow.picture.Seen;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is left after the plan is what the ledger says. */
class RemainsTest {

    @Test
    void sizes_before_and_after_are_those_of_the_ledger_for_every_offering_that_is_not_open() {
        Set<Disposition> seenAll = EnumSet.noneOf(Disposition.class);
        for (int seed = 1; seed <= 5; seed++) {
            Seen seen = DrawnCatalog.seen(DrawnCatalog.of(seed, 400, 9, 5));
            List<Effect> effects = Ledger.effects(seen.portfolio(), seen.verdicts());
            for (Area area : Area.values()) {
                Sizes sizes = Sizes.of(seen, area, seen.hours().basis());
                Left left = Left.of(seen, sizes, seen.hours().basis());
                for (int at : seen.offerings()) {
                    Disposition disposition = seen.disposition(at);
                    Status status = seen.known(at).status();
                    if (disposition != null && (area != Area.COUNT || status == null || status == Status.OFFERED)) {
                        seenAll.add(disposition);
                        check(area, sizes, left, at, effects.get(at), seen.portfolio().offerings().get(at).code() + " " + area + " " + disposition + " of seed " + seed);
                    }
                }
            }
        }
        assertThat(seenAll).hasSize(Disposition.values().length);
    }

    private static void check(Area area, Sizes sizes, Left left, int at, Effect effect, String what) {
        Ledger.BeforeAfter its = switch (area) {
            case SEATS -> effect.seatHours();
            case CATALOG -> effect.catalogHours();
            case COST -> effect.cash();
            case COUNT -> effect.offerings();
        };
        assertThat(sizes.now(at)).as(what).isCloseTo(its.before().expected(), within(1e-6));
        assertThat(sizes.standing(at) == Standing.UNKNOWN).as(what).isEqualTo(its.before().unknown() > 0);
        if (sizes.standing(at) == Standing.COUNTED) {
            Range after = its.after();
            assertThat(Double.isNaN(left.of(at))).as(what).isEqualTo(after.unknown() > 0);
            if (after.unknown() == 0) {
                assertThat(left.of(at)).as(what).isCloseTo(after.expected(), within(1e-6));
            }
        }
    }
}
