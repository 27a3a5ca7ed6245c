package app.winnow.desktop.overlaps;

import app.winnow.desktop.kit.Figures;
import app.winnow.insight.Hours;
import app.winnow.model.Ask;
import app.winnow.model.Field;
import app.winnow.model.Link;
import app.winnow.model.Links;
import app.winnow.model.Offering;
import app.winnow.model.Portfolio;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The facts by which two offerings are compared, in the words of the screen. */
final class SideBySide {
    private final Portfolio portfolio;
    private final Hours hours;

    SideBySide(Portfolio portfolio) {
        this.portfolio = portfolio;
        hours = Hours.of(portfolio);
    }

    List<FactRow> of(int left, int right) {
        List<FactRow> rows = new ArrayList<>();
        rows.add(row("fact.length", left, right, at -> minutes(offering(at))));
        rows.add(row("fact.used", left, right, at -> used(offering(at))));
        rows.add(row("fact.hours." + hours.basis().name().toLowerCase(java.util.Locale.ROOT), left, right, at -> Figures.whole(hours.at(at))));
        rows.add(row("fact.updated", left, right, at -> offering(at).facts(Field.UPDATED).date(Field.UPDATED).map(Object::toString).orElse(Figures.UNKNOWN)));
        rows.add(text("fact.language", Field.LANGUAGE, left, right));
        rows.add(text("fact.audience", Field.AUDIENCE, left, right));
        rows.add(text("fact.unit", Field.UNIT, left, right));
        rows.add(text("fact.form", Field.DELIVERY, left, right));
        rows.add(row("fact.serves", left, right, at -> serves(offering(at))));
        rows.add(row("fact.evidence", left, right, at -> evidence(offering(at))));
        return rows;
    }

    private FactRow text(String key, Field field, int left, int right) {
        return row(key, left, right, at -> offering(at).text(field).isBlank() ? Figures.UNKNOWN : offering(at).text(field));
    }

    private static FactRow row(String key, int left, int right, Function<Integer, String> value) {
        return new FactRow(Words.of(key), value.apply(left), value.apply(right));
    }

    private static String minutes(Offering offering) {
        return offering.minutes().isPresent() ? Words.of("minutes", Figures.whole(offering.minutes())) : Figures.UNKNOWN;
    }

    private static String used(Offering offering) {
        Field field = offering.value(Field.COMPLETIONS).isPresent() ? Field.COMPLETIONS : Field.ENROLMENTS;
        return Figures.whole(offering.facts(field).number(field));
    }

    /** "O1 at 3, O4 at 1"; that it was looked at and serves none is an answer. */
    private static String serves(Offering offering) {
        return offering.answers().get(Ask.SERVES).map(Links::named).map(named -> {
            String served = named.entrySet().stream().filter(link -> link.getValue().strength() > 0).map(link -> Words.of("serves", link.getKey(), link.getValue().strength()))
                    .collect(Collectors.joining(", "));
            return served.isEmpty() ? Words.of("serves.none") : served;
        }).orElse(Figures.UNKNOWN);
    }

    private static String evidence(Offering offering) {
        return offering.answers().get(Ask.SERVES).stream().flatMap(links -> links.named().values().stream()).map(Link::evidence).filter(java.util.Objects::nonNull)
                .map(evidence -> Words.of(evidence.effect() ? "evidence.effect" : "evidence.none", evidence.level())).distinct().collect(Collectors.collectingAndThen(
                        Collectors.joining(", "), text -> text.isEmpty() ? Figures.UNKNOWN : text));
    }

    private Offering offering(int at) {
        return portfolio.offerings().get(at);
    }
}
