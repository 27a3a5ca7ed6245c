package app.winnow.insight.overlap;

import app.winnow.insight.overlap.Meaning.Role;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the words of a title mean, by the lists; what no list knows is what the offering is about. */
final class PhraseReading {
    private static final Map<Role, Sign> SIGNS = signs();
    private static final Set<String> AND = Set.of("and", "und", "et", "y", "e", "ed", "en");
    private static final int CODE = 2;
    private static final int INITIALS = 6;

    private static final Lexicon.Phrase ONE_WORD = new Lexicon.Phrase(List.of(""), List.of());

    private final Reading reading;

    PhraseReading(Reading reading) {
        this.reading = reading;
    }

    private static Map<Role, Sign> signs() {
        // In this order: a word that is two things is the first of them.
        Map<Role, Sign> signs = new EnumMap<>(Role.class);
        signs.put(Role.SORT, Sign.SORT);
        signs.put(Role.LEVEL, Sign.LEVEL);
        signs.put(Role.AUDIENCE, Sign.AUDIENCE);
        signs.put(Role.PERIOD, Sign.PERIOD);
        signs.put(Role.PLACE, Sign.PLACE);
        signs.put(Role.FORM, Sign.FORM);
        signs.put(Role.SPELLING, Sign.WORD);
        signs.put(Role.SMALL, Sign.SMALL);
        signs.put(Role.DIRECTION, Sign.SMALL);
        signs.put(Role.TOWARDS, Sign.SMALL);
        signs.put(Role.FILLER, Sign.FILLER);
        return signs;
    }

    void read() {
        for (int at = 0; at < reading.size(); at++) {
            if (reading.isFree(at) && isMaker(at)) {
                reading.take(at, at, Sign.MAKER, reading.at(at).text());
            } else if (reading.isFree(at)) {
                phrase(at);
            }
        }
        for (int at = 0; at < reading.size(); at++) {
            if (reading.isFree(at)) {
                slip(at);
            }
        }
        for (int at = 0; at < reading.size(); at++) {
            if (reading.isFree(at)) {
                reading.take(at, at, isInitials(at) ? Sign.FILLER : Sign.WORD, reading.at(at).text());
            }
        }
    }

    private void phrase(int at) {
        for (Lexicon.Phrase phrase : reading.lexicon().from(reading.at(at).text())) {
            if (reading.stands(phrase, at)) {
                Meaning best = best(phrase, at);
                if (best != null) {
                    Sign sign = SIGNS.get(best.role());
                    String value = sign == Sign.FORM || sign == Sign.SMALL || sign == Sign.FILLER ? reading.at(at).text() : best.value();
                    reading.take(at, at + phrase.words().size() - 1, sign, value, best.role() == Role.SPELLING ? 0 : best.languages());
                    return;
                }
            }
        }
    }

    /** A word of the lists, mistyped: "Begginers". */
    private void slip(int at) {
        Token token = reading.at(at);
        Meaning meant = token.script() == Token.Script.LETTERS ? reading.lexicon().slip(token.text()) : null;
        if (meant != null && isMeant(meant.role(), ONE_WORD, at)) {
            Sign sign = SIGNS.get(meant.role());
            reading.take(at, at, sign, sign == Sign.LEVEL || sign == Sign.SORT ? meant.value() : token.text());
        }
    }

    private Meaning best(Lexicon.Phrase phrase, int at) {
        Meaning best = null;
        for (Meaning meaning : phrase.meanings()) {
            boolean counts = SIGNS.containsKey(meaning.role()) && isMeant(meaning.role(), phrase, at);
            best = counts && (best == null || order(meaning.role()) < order(best.role())) ? meaning : best;
        }
        return best;
    }

    private static int order(Role role) {
        int order = 0;
        for (Role each : new Role[] {Role.SORT, Role.LEVEL, Role.AUDIENCE, Role.PERIOD, Role.PLACE, Role.FORM, Role.SPELLING}) {
            if (each == role) {
                return order;
            }
            order++;
        }
        return order + role.ordinal();
    }

    /** Short words mean a place only in capitals, and nothing small in capitals: IT, US, AT. */
    private boolean isMeant(Role role, Lexicon.Phrase phrase, int at) {
        Token token = reading.at(at);
        boolean isShort = phrase.words().size() == 1 && token.text().length() <= CODE && token.script() == Token.Script.LETTERS;
        if (role == Role.PLACE && isShort) {
            boolean isLast = at + 1 == reading.size() || reading.at(at + 1).isApart();
            return token.isCaps() && (reading.isCaps(at) || token.dress().isBracketed() || token.isApart() && isLast);
        }
        if (role == Role.SMALL && isShort) {
            return !(token.text().length() == CODE && reading.isCaps(at)) && !isLetterThatCounts(at);
        }
        int next = at + phrase.words().size();
        return role == Role.SORT ? isAtEdge(at, next) : role != Role.FORM || !isJoined(at, next);
    }

    /** An exam is one at the end, or where it stands apart: "risk assessment for machines" is none. */
    private boolean isAtEdge(int first, int next) {
        return next == reading.size() || first > 0 && reading.at(first).isApart() || reading.at(next).isApart();
    }

    /** "Education and training": what stands beside an "and" is what it is about. */
    private boolean isJoined(int first, int next) {
        int before = first - 1;
        while (before > 0 && reading.is(before, Role.SMALL) && !AND.contains(reading.at(before).text())) {
            before--;
        }
        return before >= 0 && AND.contains(reading.at(before).text()) || next < reading.size() && AND.contains(reading.at(next).text());
    }

    /** "Vitamin A", "A/B": a capital letter that begins no phrase. */
    private boolean isLetterThatCounts(int at) {
        Token token = reading.at(at);
        boolean isLast = at + 1 == reading.size() || reading.at(at + 1).isApart();
        return token.isLetter() && token.isCaps() && at > 0 && (isLast || token.gap() == Token.Gap.SLASH);
    }

    /** The maker of something that the title names. */
    private boolean isMaker(int at) {
        var products = reading.lexicon().products(reading.at(at).text());
        if (products.isEmpty()) {
            return false;
        }
        for (int first = 0; first < reading.size(); first++) {
            boolean one = first != at && products.contains(reading.at(first).text());
            boolean two = first + 1 < reading.size() && products.contains(reading.at(first).text() + " " + reading.at(first + 1).text());
            if (one || two) {
                return true;
            }
        }
        return false;
    }

    /** "Know Your Customer (KYC)": letters that only shorten other words of the same title. */
    private boolean isInitials(int at) {
        String letters = reading.at(at).text();
        return reading.at(at).isCaps() && letters.length() > 1 && letters.length() <= INITIALS && Initials.find(reading.tokens(), letters, at) != null;
    }
}
