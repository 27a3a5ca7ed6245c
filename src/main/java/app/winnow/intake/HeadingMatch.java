package app.winnow.intake;

import app.winnow.model.Field;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which fields a heading alone may mean, best first. The values have the last word ({@link Fit}). */
final class HeadingMatch {
    private static final double WHOLE = 0.95;
    private static final double WITHOUT_NOISE = 0.85;
    private static final double GENERAL = 0.75;
    private static final double WEAK = 0.58;
    private static final double INSIDE = 0.4;
    private static final int LONGEST = 8;
    private static final Set<Field> ENTITIES = Set.of(Field.PROVIDER, Field.UNIT, Field.OWNER, Field.AUTHOR, Field.CATEGORY, Field.AUDIENCE, Field.LANGUAGE,
            Field.TYPE, Field.STATUS, Field.DELIVERY, Field.PARENT, Field.SKILLS, Field.TAGS, Field.PREREQUISITES, Field.EQUIVALENTS, Field.VERSION);
    private static final Set<String> NUMBERS = Set.of("id", "ids", "code", "key", "nr", "no", "number", "identifiant", "uuid", "guid", "nummer", "numero", "codigo", "codice");
    private static final Set<String> NEGATIVE = Set.of("not", "no", "non", "in", "suspended", "cancelled", "canceled", "expired", "closed", "nicht", "gesperrt", "suspendu", "suspendido");
    private static final Set<String> DESCRIBING = Set.of("description", "details", "notes", "beschreibung", "descripcion", "descricao", "descrizione", "descriptif", "omschrijving");
    private static final Set<Field> DESCRIBED = Set.of(Field.PROVIDER, Field.UNIT, Field.CATEGORY, Field.TYPE, Field.DELIVERY, Field.STATUS, Field.COST, Field.DURATION,
            Field.AUDIENCE, Field.LANGUAGE, Field.OWNER, Field.CREDITS, Field.AUTHOR, Field.PREREQUISITES);
    private static final double DESCRIBED_ENTITY = 0.5;
    private static final int LONGEST_DESCRIBED = 3;
    private static final Set<Field> GENERIC = Set.of(Field.TITLE, Field.CODE);

    private final Synonyms synonyms;

    HeadingMatch(Synonyms synonyms) {
        this.synonyms = synonyms;
    }

    /** The candidates, best first; empty when the heading says nothing or is known to be no field. */
    List<Candidate> candidates(HeadingText heading) {
        List<Candidate> whole = lookup(heading, heading.words(), WHOLE);
        if (!whole.isEmpty() || isNone(heading.words())) {
            return whole;
        }
        Optional<List<Candidate>> share = heading.words().contains("percent") ? CountHeading.of(heading) : Optional.empty();
        if (share.isPresent()) {
            return share.get();
        }
        List<String> bare = CourseWords.without(heading.words());
        List<Candidate> without = bare.isEmpty() || bare.size() == heading.words().size() || isNone(bare) ? List.of() : lookup(heading, bare, WITHOUT_NOISE);
        if (!without.isEmpty()) {
            return without;
        }
        Optional<List<Candidate>> counted = CountHeading.of(heading);
        return counted.orElseGet(() -> compound(heading).orElseGet(() -> inside(heading)));
    }

    /** "Kursansvarig" and "Schulungsdauer": a known heading behind a word for course that is written together with it. */
    private Optional<List<Candidate>> compound(HeadingText heading) {
        return CourseWords.uncompounded(heading.tight()).stream().map(rest -> lookup(heading, List.of(rest), WITHOUT_NOISE)).filter(found -> !found.isEmpty()).findFirst();
    }

    /** Whether a heading is known to be no field of a course, though it looks like one. */
    boolean isNone(HeadingText heading) {
        return isNone(heading.words());
    }

    /** Whether a heading is a word of ours, whatever its values: what makes a row of headings recognisable. */
    boolean isKnown(HeadingText heading) {
        return !heading.isBlank() && (isNone(heading.words()) || candidates(heading).stream().anyMatch(candidate -> candidate.score() >= WEAK));
    }

    private boolean isNone(List<String> words) {
        return synonyms.of(String.join("", words)).stream().anyMatch(entry -> entry.field() == null);
    }

    private List<Candidate> lookup(HeadingText heading, List<String> words, double full) {
        List<Candidate> found = new ArrayList<>();
        String tight = String.join("", words);
        List<Synonyms.Entry> entries = synonyms.of(tight);
        int digits = digitsAtEnd(tight);
        if (entries.isEmpty() && (digits == 1 || digits == 2) && digits < tight.length()) {
            entries = synonyms.of(tight.substring(0, tight.length() - digits));
        }
        for (Synonyms.Entry entry : entries) {
            if (entry.field() != null) {
                double score = switch (entry.trust()) {
                    case FULL, ALONE -> full;
                    case PART -> Math.min(full, GENERAL);
                    case WEAK -> WEAK;
                };
                found.add(new Candidate(entry.field(), score, entry.reversed(), Words.of("why.heading", heading.raw().strip(), entry.field().word())));
            }
        }
        found.sort((one, other) -> Double.compare(other.score(), one.score()));
        return found;
    }

    private static int digitsAtEnd(String text) {
        int from = text.length();
        while (from > 0 && text.charAt(from - 1) >= '0' && text.charAt(from - 1) <= '9') {
            from--;
        }
        return text.length() - from;
    }

    private List<Candidate> inside(HeadingText heading) {
        List<String> words = heading.words();
        boolean[] none = new boolean[words.size()];
        Map<Field, Candidate> best = new EnumMap<>(Field.class);
        for (int length = Math.min(LONGEST, words.size()); length >= 1; length--) {
            for (int from = 0; from + length <= words.size(); from++) {
                scan(heading, from, length, none, best);
            }
        }
        if (isPartlyNone(words) || none.length > 0 && none[0]) {
            return List.of();
        }
        entityBeforeName(heading, best);
        describedOther(heading, best);
        return best.values().stream().sorted((one, other) -> Double.compare(other.score(), one.score())).toList();
    }

    /** Whether a word stands in it that makes any heading none: "review interval days". */
    private boolean isPartlyNone(List<String> words) {
        for (int from = 0; from < words.size(); from++) {
            for (int to = from + 1; to <= Math.min(words.size(), from + 2); to++) {
                if (synonyms.of(String.join("", words.subList(from, to))).stream().anyMatch(entry -> entry.field() == null && entry.trust() == Synonyms.Trust.PART)) {
                    return true;
                }
            }
        }
        return false;
    }

    private void scan(HeadingText heading, int from, int length, boolean[] taken, Map<Field, Candidate> best) {
        int total = heading.words().size();
        for (int at = from; at < from + length; at++) {
            if (taken[at]) {
                return;
            }
        }
        boolean edge = from == 0 || from + length == total;
        for (Synonyms.Entry entry : synonyms.of(String.join("", heading.words().subList(from, from + length)))) {
            if (entry.field() == null && entry.trust() == Synonyms.Trust.ALONE) {
                continue;
            } else if (entry.field() == null) {
                java.util.Arrays.fill(taken, from, from + length, true);
            } else if (entry.trust() == Synonyms.Trust.FULL || entry.trust() == Synonyms.Trust.PART && edge) {
                double score = INSIDE + 0.25 * length / total + (from == 0 ? 0.08 : 0) + (from + length == total ? 0.05 : 0);
                boolean reversed = entry.reversed() || entry.field() == Field.STATUS && heading.words().stream().anyMatch(NEGATIVE::contains);
                Candidate candidate = new Candidate(entry.field(), score, reversed, Words.of("why.inside", heading.raw().strip(), entry.field().word()));
                best.merge(entry.field(), candidate, (one, other) -> one.score() >= other.score() ? one : other);
            }
        }
    }

    /** "Cost description" and "provider notes" say something of another field, not of the course. */
    private static void describedOther(HeadingText heading, Map<Field, Candidate> best) {
        boolean last = !heading.isBlank() && heading.words().size() <= LONGEST_DESCRIBED && DESCRIBING.contains(heading.words().get(heading.words().size() - 1));
        Optional<Field> other = best.keySet().stream().filter(DESCRIBED::contains).findFirst();
        if (last && best.containsKey(Field.DESCRIPTION) && other.isPresent()) {
            Candidate named = best.get(other.get());
            best.clear();
            if (ENTITIES.contains(other.get())) {
                best.put(other.get(), new Candidate(other.get(), DESCRIBED_ENTITY, named.reversed(), named.why()));
            }
        }
    }

    /** "Provider name" names the provider, and "category id" is no course's code. */
    private static void entityBeforeName(HeadingText heading, Map<Field, Candidate> best) {
        boolean numbers = heading.words().stream().anyMatch(NUMBERS::contains);
        if (best.keySet().stream().anyMatch(ENTITIES::contains) && (numbers || best.keySet().stream().anyMatch(GENERIC::contains))) {
            boolean names = best.containsKey(Field.TITLE) && !numbers;
            GENERIC.forEach(best::remove);
            best.replaceAll((field, candidate) -> new Candidate(field, names ? Math.max(0.6, candidate.score()) : candidate.score() * 0.6, candidate.reversed(),
                    candidate.why()));
        }
    }
}
