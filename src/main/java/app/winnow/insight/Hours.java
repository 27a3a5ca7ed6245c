package app.winnow.insight;

import app.winnow.model.Field;
import app.winnow.model.Offering;
import app.winnow.model.Portfolio;
import app.winnow.model.UsageWindow;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * The hours that queues and pictures order by: seat hours a year where somebody said what time the usage covers, else hours in the file's own period, else
 * catalog hours. One basis for the whole portfolio, so that figures can stand beside each other; an offering without that figure is unknown.
 */
public final class Hours {

    /** What the hours are of: people's time a year, people's time in the period that the file covers, or the offerings' own lengths. */
    public enum Basis { YEAR, PERIOD, CATALOG }

    private final Portfolio portfolio;
    private final Basis basis;

    private Hours(Portfolio portfolio, Basis basis) {
        this.portfolio = portfolio;
        this.basis = basis;
    }

    /** The best basis that the portfolio has figures for. */
    public static Hours of(Portfolio portfolio) {
        for (Basis basis : new Basis[] {Basis.YEAR, Basis.PERIOD}) {
            Hours hours = new Hours(portfolio, basis);
            if (IntStream.range(0, portfolio.offerings().size()).anyMatch(at -> hours.at(at).isPresent())) {
                return hours;
            }
        }
        return new Hours(portfolio, Basis.CATALOG);
    }

    /** On a basis that was found before. */
    public static Hours on(Basis basis, Portfolio portfolio) {
        return new Hours(portfolio, basis);
    }

    /** Whether this is still the best basis, where it was the best one before these offerings changed. */
    public boolean isBestAfter(int... changed) {
        for (Basis better : Basis.values()) {
            Hours hours = new Hours(portfolio, better);
            if (better == basis) {
                return basis == Basis.CATALOG || IntStream.range(0, portfolio.offerings().size()).anyMatch(at -> hours.at(at).isPresent());
            } else if (IntStream.of(changed).anyMatch(at -> hours.at(at).isPresent())) {
                return false;
            }
        }
        return true;
    }

    /** Hours a year only: an offering of which nobody has said what time its usage covers is unknown. */
    public static Hours aYear(Portfolio portfolio) {
        return new Hours(portfolio, Basis.YEAR);
    }

    /** What these hours are of. */
    public Basis basis() {
        return basis;
    }

    /** The hours of the offering with this dense index; empty while an input is unknown. */
    public OptionalDouble at(int index) {
        OptionalDouble minutes = portfolio.offerings().get(index).minutes();
        if (minutes.isEmpty()) {
            return OptionalDouble.empty();
        }
        if (basis == Basis.CATALOG) {
            return OptionalDouble.of(minutes.getAsDouble() / 60);
        }
        OptionalDouble people = completions(index);
        return people.isPresent() ? OptionalDouble.of(minutes.getAsDouble() / 60 * people.getAsDouble()) : OptionalDouble.empty();
    }

    /** Completions (enrolments where those are unknown) a year, or in the file's own period where no time is known. */
    public OptionalDouble completions(int index) {
        Offering offering = portfolio.offerings().get(index);
        Field field = offering.value(Field.COMPLETIONS).isPresent() ? Field.COMPLETIONS : Field.ENROLMENTS;
        OptionalDouble count = offering.facts(field).number(field);
        if (count.isEmpty() || basis != Basis.YEAR) {
            return count;
        }
        double counted = count.getAsDouble();
        return window(offering, field).map(window -> OptionalDouble.of(counted * 12 / window.months())).orElse(OptionalDouble.empty());
    }

    /** The time that this count covers: that of the file which it came from, not of the file that came last. */
    private Optional<UsageWindow> window(Offering offering, Field field) {
        int source = offering.rows().of(field).source();
        return source < 0 ? Optional.empty() : Optional.ofNullable(portfolio.imports().get(source).usage());
    }
}
