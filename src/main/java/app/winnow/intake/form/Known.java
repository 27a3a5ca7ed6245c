package app.winnow.intake.form;

import app.winnow.model.Offering;
import app.winnow.model.Outcome;
import app.winnow.model.Portfolio;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What an answers file may name: the portfolio's offerings and outcomes, and the day after which nothing can have been measured yet. */
final class Known {
    private final Portfolio portfolio;
    private final LocalDate today;
    private final Map<String, Outcome> outcomes = new HashMap<>();
    private Map<String, List<String>> codesByTitle;

    Known(Portfolio portfolio, LocalDate today) {
        this.portfolio = portfolio;
        this.today = today;
        portfolio.outcomes().forEach(outcome -> outcomes.put(outcome.id(), outcome));
    }

    Portfolio portfolio() {
        return portfolio;
    }

    /** Whether a day lies after today. */
    boolean isFuture(LocalDate day) {
        return day.isAfter(today);
    }

    /** Outcomes in the order of their serials. */
    List<Outcome> outcomes() {
        return portfolio.outcomes();
    }

    Optional<Outcome> outcome(String id) {
        return Optional.ofNullable(outcomes.get(id));
    }

    /** The serial of the outcome written last, 0 when there is none. */
    int lastSerial() {
        List<Outcome> all = portfolio.outcomes();
        return all.isEmpty() ? 0 : all.get(all.size() - 1).serial();
    }

    boolean hasCode(String code) {
        return portfolio.indexOf(code).isPresent();
    }

    /** The codes of the offerings with this title; case and blanks do not count. */
    List<String> codesTitled(String title) {
        if (codesByTitle == null) {
            codesByTitle = new HashMap<>();
            for (Offering offering : portfolio.offerings()) {
                codesByTitle.merge(titleKey(offering.title()), List.of(offering.code()),
                        (one, more) -> java.util.stream.Stream.concat(one.stream(), more.stream()).toList());
            }
        }
        return codesByTitle.getOrDefault(titleKey(title), List.of());
    }

    private static String titleKey(String title) {
        return title.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
