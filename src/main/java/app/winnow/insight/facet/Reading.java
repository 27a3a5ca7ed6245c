package app.winnow.insight.facet;

import app.winnow.insight.Hours;
import app.winnow.insight.MeasuredLevel;
import app.winnow.model.Disposition;
import app.winnow.model.Field;
import app.winnow.model.Links;
import app.winnow.model.Offering;
import app.winnow.model.Outcome;
import app.winnow.model.Portfolio;
import app.winnow.model.Scope;
import app.winnow.model.Worded;
import app.winnow.verdict.Known;
import app.winnow.verdict.Verdicts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Which values an offering has in each facet: what counts of the catalog, of answers, suggestions and decisions, as the words of files. */
final class Reading {
    static final List<String> NOBODY_SAID = List.of(Facet.NOBODY_SAID);
    private static final List<List<String>> SUGGESTED = Arrays.stream(Disposition.values()).map(one -> List.of(one.word())).toList();
    private static final List<List<String>> LEVELS = List.of(List.of("0"), List.of("1"), List.of("2"), List.of("3"), List.of("4"), List.of("5"));
    private static final List<String> OPEN = List.of(Facet.OPEN);
    private static final List<Field> FACTS = List.of(Field.DESCRIPTION, Field.TYPE, Field.UNIT, Field.OWNER, Field.AUDIENCE, Field.LANGUAGE,
            Field.DURATION, Field.UPDATED);

    private final Verdicts verdicts;
    private final Portfolio portfolio;
    private final Hours hours;
    private final MeasuredLevel level;
    private final Set<String> outcomes;

    Reading(Verdicts verdicts) {
        this(verdicts, Hours.of(verdicts.portfolio()));
    }

    /** With hours whose basis was found before. */
    Reading(Verdicts verdicts, Hours hours) {
        this.verdicts = verdicts;
        this.hours = hours;
        portfolio = verdicts.portfolio();
        level = new MeasuredLevel(portfolio);
        outcomes = portfolio.outcomes().stream().map(Outcome::id).collect(Collectors.toSet());
    }

    Hours.Basis basis() {
        return hours.basis();
    }

    /** The values of the offering with this dense index, in an order that is the same whenever they are. */
    List<String> of(Facet facet, int at) {
        Offering offering = portfolio.offerings().get(at);
        Known known = verdicts.known(at);
        return switch (facet) {
            case CATEGORY -> several(offering.texts(Field.CATEGORY));
            case TYPE -> one(offering.text(Field.TYPE));
            case UNIT -> one(offering.text(Field.UNIT));
            case OWNER -> one(offering.text(Field.OWNER));
            case LANGUAGE -> one(offering.text(Field.LANGUAGE));
            case OUTCOME -> outcomes(offering.scope(), known.links());
            case SUGGESTED -> suggested(verdicts.dispositions(at));
            case DECIDED -> offering.decision() == null ? OPEN : SUGGESTED.get(offering.decision().disposition().ordinal());
            case ANSWERED -> List.of(offering.answers().isEmpty() ? Facet.NONE : Facet.LINKED);
            case REQUIRED -> word(known.required() == null ? null : known.required().basis());
            case STATUS -> word(portfolio.status(offering).orElse(null));
            case LEVEL -> level.of(offering, known).stream().mapToObj(LEVELS::get).findFirst().orElse(NOBODY_SAID);
            case UPDATED -> offering.facts(Field.UPDATED).date(Field.UPDATED).map(date -> List.of(String.valueOf(date.getYear()))).orElse(NOBODY_SAID);
            case LENGTH -> Bands.MINUTES.of(offering.minutes());
            case HOURS -> Bands.COUNTS.of(hours.at(at));
            case USAGE -> Bands.COUNTS.of(hours.completions(at));
            case UNKNOWN -> unknown(offering, known);
        };
    }

    private static List<String> one(String text) {
        return text.isBlank() ? NOBODY_SAID : List.of(text.strip());
    }

    private static List<String> several(List<String> texts) {
        List<String> values = texts.stream().map(String::strip).filter(text -> !text.isEmpty()).distinct().sorted().toList();
        return values.isEmpty() ? NOBODY_SAID : values;
    }

    private static List<String> word(Worded value) {
        return value == null ? NOBODY_SAID : List.of(value.word());
    }

    private static List<String> suggested(int possible) {
        return possible == 0 ? List.of() : Integer.bitCount(possible) > 1 ? OPEN : SUGGESTED.get(Integer.numberOfTrailingZeros(possible));
    }

    private List<String> outcomes(Scope scope, Links links) {
        List<String> values = new ArrayList<>();
        if (links != null) {
            links.named().forEach((id, link) -> {
                if (link.strength() > 0 && outcomes.contains(id)) {
                    values.add(id);
                }
            });
        }
        boolean isLinked = !values.isEmpty();
        if (isLinked) {
            values.add(Facet.LINKED);
        }
        if (!isLookedAt(scope, links)) {
            values.add(Facet.NOBODY_SAID);
        } else if (!isLinked) {
            values.add(Facet.NONE);
        }
        return values;
    }

    /** Whether somebody looked at every outcome that concerns it; where no outcome is written, nobody did. */
    private boolean isLookedAt(Scope scope, Links links) {
        List<Outcome> all = portfolio.outcomes();
        if (links != null && !all.isEmpty() && links.seen() >= all.get(all.size() - 1).serial()) {
            return true;
        }
        return !all.isEmpty() && all.stream().noneMatch(outcome -> outcome.scope().concerns(scope) && (links == null || links.to(outcome).isEmpty()));
    }

    private List<String> unknown(Offering offering, Known known) {
        List<String> values = new ArrayList<>();
        for (Field field : FACTS) {
            Object value = offering.facts(field).raw(field);
            add(values, field.word(), value == null || value instanceof String text && text.isBlank());
        }
        add(values, Field.CATEGORY.word(), several(offering.texts(Field.CATEGORY)) == NOBODY_SAID);
        add(values, "completions", offering.value(Field.COMPLETIONS).isEmpty() && offering.value(Field.ENROLMENTS).isEmpty());
        add(values, "kind", known.kind() == null);
        add(values, "purpose", known.purpose() == null);
        add(values, "required by", known.required() == null);
        add(values, "impact", Integer.bitCount(known.work().impacts()) != 1);
        add(values, "response", Integer.bitCount(known.work().responses()) != 1);
        return values;
    }

    private static void add(List<String> values, String word, boolean isUnknown) {
        if (isUnknown) {
            values.add(word);
        }
    }
}
