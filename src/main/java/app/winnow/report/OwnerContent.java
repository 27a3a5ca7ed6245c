package app.winnow.report;

import app.winnow.insight.Hours;
import app.winnow.insight.quality.OwnerGroup;
import app.winnow.intake.form.OwnerForm;
import app.winnow.model.Ask;
import app.winnow.model.Decision;
import app.winnow.model.Disposition;
import app.winnow.model.Field;
import app.winnow.model.Offering;
import app.winnow.model.Outcome;
import app.winnow.model.Portfolio;
import app.winnow.model.Result;
import app.winnow.verdict.Verdict;
import app.winnow.verdict.Verdicts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;

/** What one owner's sheet is written from: the audit with its suggestions, whose offerings, and the day of return. */
record OwnerContent(Verdicts verdicts, OwnerGroup group, Hours hours, LocalDate due) {
    private static final int NOTES = 2;

    Portfolio portfolio() {
        return verdicts.portfolio();
    }

    Offering offering(OwnerGroup.Asked asked) {
        return portfolio().offerings().get(asked.at());
    }

    /** Every fact that is asked of some offering. */
    Set<Ask<?>> asked() {
        Set<Ask<?>> all = new LinkedHashSet<>();
        group.offerings().forEach(one -> {
            all.addAll(one.deciding());
            all.addAll(one.then());
        });
        return all;
    }

    boolean asksPairs() {
        return group.offerings().stream().anyMatch(one -> one.pair() != null);
    }

    /** Outcomes that concern an offering whose links are asked. */
    List<Outcome> outcomes() {
        List<Offering> open = group.offerings().stream().filter(one -> one.deciding().contains(Ask.SERVES)).map(this::offering).toList();
        return portfolio().outcomes().stream().filter(outcome -> open.stream().anyMatch(offering -> outcome.scope().concerns(offering.scope()))).toList();
    }

    /** What is said of an offering in one of the sheet's columns, as text. */
    String said(String column, OwnerGroup.Asked one) {
        Offering offering = offering(one);
        return switch (column) {
            case OwnerForm.CODE -> offering.code();
            case "title" -> offering.title();
            case "type" -> offering.text(Field.TYPE);
            case "language" -> offering.text(Field.LANGUAGE);
            case "status" -> OwnerForm.answer(portfolio(), offering, Ask.STATUS);
            case "serves" -> OwnerForm.answer(portfolio(), offering, Ask.SERVES);
            case "suggested" -> suggested(offering, verdicts.at(one.at()));
            case "why" -> why(offering, verdicts.at(one.at()));
            case OwnerForm.PAIR_WITH -> one.pair() == null ? "" : named(one.pair().other(offering.code()));
            default -> "";
        };
    }

    /** A figure that is said of an offering; empty while nobody has said, and for columns that hold none. */
    OptionalDouble figure(String column, OwnerGroup.Asked one) {
        return column.equals("minutes") ? offering(one).minutes() : column.equals("people") ? hours.completions(one.at()) : OptionalDouble.empty();
    }

    private String named(String code) {
        return code + " " + portfolio().offering(code).map(Offering::title).orElse("");
    }

    /** People's decision where there is one, else what the rules suggest, in the words of the screen. */
    private static String suggested(Offering offering, Verdict verdict) {
        if (offering.decision() != null) {
            return Words.of("owners.decided", word(offering.decision().disposition()));
        }
        List<String> words = verdict.results().stream().map(Result::disposition).distinct().map(OwnerContent::word).toList();
        return words.size() == 1 ? words.get(0) : Words.of("owners.open", String.join(", ", words));
    }

    private static String word(Disposition disposition) {
        return Words.of("disposition." + disposition.word().replace(' ', '-'));
    }

    /** The rule, what it notes, and what would change it: whoever is asked has to see what the answer does. */
    private static String why(Offering offering, Verdict verdict) {
        Decision decision = offering.decision();
        if (decision != null && !decision.reason().isBlank()) {
            return decision.reason();
        }
        List<String> parts = new ArrayList<>();
        if (verdict.rule() != null) {
            parts.add(Words.of("owners.rule", verdict.rule()));
        }
        verdict.notes().stream().limit(NOTES).forEach(parts::add);
        verdict.flips().stream().limit(NOTES).forEach(parts::add);
        return parts.stream().map(OwnerContent::sentence).collect(Collectors.joining(" "));
    }

    private static String sentence(String text) {
        String words = text.strip();
        String closed = words.isEmpty() || words.endsWith(".") ? words : words + ".";
        return closed.isEmpty() ? closed : Character.toUpperCase(closed.charAt(0)) + closed.substring(1);
    }
}
