package app.winnow.insight.overlap;

import app.winnow.insight.overlap.Meaning.Role;
import java.util.List;
import java.util.Set;

/** What brackets, dashes and colons set apart: the language, the state, the form, who sells it. What is set apart counts as such only when all of it can be read so. */
final class ApartReading {
    private static final List<Role> ROLES = List.of(Role.LANGUAGE, Role.EDITION_APART, Role.FORM_APART, Role.FORM, Role.EDITION_NUMBERED, Role.PLACE, Role.SMALL);
    private static final Set<Role> TELLING = Set.of(Role.LANGUAGE, Role.EDITION_APART, Role.FORM_APART);
    private static final Set<Sign> ASIDE = Set.of(Sign.EDITION, Sign.FORM, Sign.LANGUAGE, Sign.SMALL, Sign.MAKER);
    private static final Set<String> BINDING = Set.of("of", "von", "de");

    private final Reading reading;

    ApartReading(Reading reading) {
        this.reading = reading;
    }

    /** The number of a catalog in square brackets, and who sells it, at either edge; before numbers are read. */
    void readEdges() {
        int first = end(0);
        if (first < reading.size() && reading.at(0).dress().isSquare() && hasNumber(first)) {
            reading.take(0, first - 1, Sign.MAKER, "");
        }
        takeProvider(0, first);
        int last = reading.size() - 1;
        while (last > 0 && !reading.at(last).isApart()) {
            last--;
        }
        takeProvider(last, reading.size());
    }

    private boolean hasNumber(int end) {
        for (int at = 0; at < end; at++) {
            if (reading.at(at).isNumber()) {
                return true;
            }
        }
        return false;
    }

    private void takeProvider(int from, int to) {
        if (to - from == reading.size() || !reading.isFree(from)) {
            return;
        }
        for (Lexicon.Phrase phrase : reading.lexicon().from(reading.at(from).text())) {
            if (phrase.words().size() == to - from && reading.stands(phrase, from) && has(phrase, Role.PROVIDER) != null) {
                reading.take(from, to - 1, Sign.MAKER, "");
                return;
            }
        }
    }

    /** All that is set apart; after numbers are read. */
    void read() {
        for (int from = 0; from < reading.size(); from = end(from)) {
            int to = end(from);
            if (to - from < reading.size() && isAllAside(from, to)) {
                take(from, to);
            }
        }
        copy();
        shout();
    }

    /** Where the segment that begins here ends. */
    private int end(int from) {
        int to = from + 1;
        while (to < reading.size() && !reading.at(to).isApart()) {
            to++;
        }
        return to;
    }

    private boolean isAllAside(int from, int to) {
        boolean tells = false;
        int at = from;
        while (at < to) {
            if (!reading.isFree(at)) {
                if (!ASIDE.contains(reading.sign(at))) {
                    return false;
                }
                tells |= reading.sign(at) == Sign.EDITION;
                at++;
                continue;
            }
            Found found = found(at, to);
            if (found == null) {
                return false;
            }
            tells |= TELLING.contains(found.meaning().role());
            at += found.words();
        }
        return tells;
    }

    private record Found(Meaning meaning, int words) { }

    private Found found(int at, int to) {
        for (Lexicon.Phrase phrase : reading.lexicon().from(reading.at(at).text())) {
            if (at + phrase.words().size() <= to && reading.stands(phrase, at)) {
                for (Role role : ROLES) {
                    Meaning meaning = has(phrase, role);
                    if (meaning != null) {
                        return new Found(meaning, phrase.words().size());
                    }
                }
            }
        }
        return null;
    }

    private static Meaning has(Lexicon.Phrase phrase, Role role) {
        for (Meaning meaning : phrase.meanings()) {
            if (meaning.role() == role) {
                return meaning;
            }
        }
        return null;
    }

    private void take(int from, int to) {
        int at = from;
        while (at < to) {
            if (!reading.isFree(at)) {
                at++;
                continue;
            }
            Found found = found(at, to);
            Meaning meaning = found.meaning();
            reading.take(at, at + found.words() - 1, sign(meaning.role()), meaning.role() == Role.LANGUAGE || meaning.role() == Role.PLACE ? meaning.value() : "", meaning.languages());
            at += found.words();
        }
    }

    private static Sign sign(Role role) {
        return switch (role) {
            case LANGUAGE -> Sign.LANGUAGE;
            case PLACE -> Sign.PLACE;
            case SMALL -> Sign.SMALL;
            case FORM, FORM_APART -> Sign.FORM;
            default -> Sign.EDITION;
        };
    }

    /** "Copy of ..." */
    private void copy() {
        for (Lexicon.Phrase phrase : reading.size() == 0 ? List.<Lexicon.Phrase>of() : reading.lexicon().from(reading.at(0).text())) {
            int count = phrase.words().size();
            if (count > 1 && count < reading.size() && BINDING.contains(phrase.words().get(count - 1)) && reading.stands(phrase, 0) && has(phrase, Role.EDITION_APART) != null) {
                reading.take(0, count - 1, Sign.EDITION, "");
                return;
            }
        }
    }

    /** "Welding Safety FINAL" */
    private void shout() {
        int last = reading.size() - 1;
        if (last > 0 && reading.isFree(last) && reading.isCaps(last) && reading.at(last).text().length() > 2 && reading.is(last, Role.EDITION_APART)) {
            reading.take(last, last, Sign.EDITION, "");
        }
    }
}
