package app.winnow.insight.aid;

import app.winnow.insight.AidChoice;
import app.winnow.insight.AidSource;
import app.winnow.model.Offering;
import app.winnow.model.Portfolio;

/** Why an aid is the one that it is, in a sentence. */
public final class AidWords {
    private final Portfolio portfolio;

    /** Sentences about this portfolio. */
    public AidWords(Portfolio portfolio) {
        this.portfolio = portfolio;
    }

    /** The reason for this choice, with what a person has still to confirm. */
    public String because(AidChoice choice) {
        AidChoice.From from = choice.from();
        if (from.source() == AidSource.NEW) {
            return choice.outcome().isEmpty() ? Words.of("source.new.none") : Words.of("source.new", choice.outcome());
        }
        if (from.source() == AidSource.SHARED) {
            return Words.of("source.shared", title(from.founder()), from.founder());
        }
        if (from.existing().isEmpty()) {
            return Words.of("source.named", choice.plan().what(), choice.code());
        }
        String best = from.existing().get(0);
        String more = from.existing().size() == 1 ? "" : Words.of("source.exists.more", from.existing().size() - 1);
        String key = !choice.plan().what().isBlank() ? "source.named" : from.marked() > 0 ? "source.exists.marked" : "source.exists";
        return Words.of(key, title(best), best, more);
    }

    /** The name of this aid: as people named it, else the title of the one that is there or of the offering that it is built for first. */
    public String name(AidChoice choice) {
        AidChoice.From from = choice.from();
        if (from.source() == AidSource.EXISTS && !from.existing().isEmpty()) {
            return title(from.existing().get(0));
        }
        return choice.plan().what().isBlank() ? title(from.founder().isEmpty() ? choice.code() : from.founder()) : choice.plan().what().strip();
    }

    private String title(String code) {
        return portfolio.offering(code).map(Offering::title).orElse(code);
    }
}
