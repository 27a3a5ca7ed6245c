package app.winnow.desktop.match;

import app.winnow.model.Evidence;
import app.winnow.model.Link;
import app.winnow.model.Offering;
import app.winnow.model.Outcome;
import app.winnow.model.Portfolio;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * How a link was shown: at which level (Kirkpatrick 1959; Phillips), whether an effect was found, and who says so. Three keys and a line make one change; what
 * was shown once can be taken back to a claim.
 */
final class EvidenceAside implements Aside {
    private final Supplier<Portfolio> now;
    private final String code;
    private final Outcome outcome;
    private final LocalDate day;
    /** 0 while it is asked. */
    private final int level;
    /** Null while it is asked. */
    private final Boolean effect;
    private final boolean isWritten;

    EvidenceAside(Supplier<Portfolio> now, String code, Outcome outcome, LocalDate day) {
        this(now, code, outcome, day, 0, null, false);
    }

    private EvidenceAside(Supplier<Portfolio> now, String code, Outcome outcome, LocalDate day, int level, Boolean effect, boolean isWritten) {
        this.now = now;
        this.code = code;
        this.outcome = outcome;
        this.day = day;
        this.level = level;
        this.effect = effect;
        this.isWritten = isWritten;
    }

    @Override
    public Prompt prompt() {
        List<Choice> choices = new ArrayList<>();
        if (level == 0) {
            IntStream.rangeClosed(1, 5).forEach(each -> choices.add(new Choice(String.valueOf(each), Words.of("level." + each))));
            if (shown().isPresent()) {
                choices.add(new Choice("0", Words.of("evidence.none")));
            }
            choices.add(new Choice(LEAVE, Words.of("evidence.leave")));
            return new Prompt(Words.of("evidence.level", outcome.id(), outcome.sentence()), choices, null);
        }
        if (effect == null) {
            return new Prompt(Words.of("evidence.effect"), List.of(new Choice("Y", Words.of("yes")), new Choice("N", Words.of("no"))), null);
        }
        choices.add(new Choice(ENTER, source().isEmpty() || isWritten ? Words.of("evidence.keep") : Words.of("task.proposed", source())));
        choices.add(isWritten ? new Choice(LEAVE, Words.of("evidence.leave")) : new Choice("W", Words.of("task.write")));
        return new Prompt(Words.of("evidence.source"), choices, isWritten ? source() : null);
    }

    private Offering offering() {
        return now.get().offering(code).orElseThrow();
    }

    private Optional<Evidence> shown() {
        return Linking.link(offering(), outcome).map(Link::evidence);
    }

    /** What the link names already, else where the outcome's own measure comes from. */
    private String source() {
        return Linking.link(offering(), outcome).map(Link::source).filter(said -> !said.isEmpty()).orElse(outcome.measure().source());
    }

    @Override
    public Optional<Turn> type(String key) {
        if (key.equals(LEAVE)) {
            return Optional.of(Turn.OVER);
        }
        if (level == 0) {
            return key.equals("0") && shown().isPresent() ? Optional.of(Turn.with(Linking.shown(now.get(), offering(), outcome, null, "")))
                    : key.matches("[1-5]") ? next(Integer.parseInt(key), null, false) : Optional.empty();
        }
        if (effect == null) {
            return key.equals("Y") || key.equals("N") ? next(level, key.equals("Y"), false) : Optional.empty();
        }
        return key.equals(ENTER) ? Optional.of(write(source())) : key.equals("W") ? next(level, effect, true) : Optional.empty();
    }

    private Optional<Turn> next(int nextLevel, Boolean nextEffect, boolean written) {
        return Optional.of(Turn.to(new EvidenceAside(now, code, outcome, day, nextLevel, nextEffect, written)));
    }

    @Override
    public Turn write(String text) {
        return Turn.with(Linking.shown(now.get(), offering(), outcome, new Evidence(level, day, effect), text));
    }
}
