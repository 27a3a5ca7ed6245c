package app.winnow.insight.overlap;

import app.winnow.model.Ask;
import app.winnow.model.Field;
import app.winnow.model.Kind;
import app.winnow.model.Offering;
import app.winnow.model.Portfolio;
import app.winnow.model.Status;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The pairs of a catalog that look like the same job, whatever people have said of them. Offerings whose titles are equal but for case and signs and whose language and
 * audience agree stand for each other; of more than a few such, each is paired with the first.
 */
public final class Overlaps {
    private static final int ALL_PAIRS = 6;
    private static final int PIECE = 1 << 11;

    private final Portfolio portfolio;
    private final Lexicon lexicon = Lexicon.all();
    private final Vocabulary vocabulary = new Vocabulary(lexicon);
    private final Comparison comparison = new Comparison(vocabulary::isReal);
    private final Map<Integer, Title> titles = new ConcurrentHashMap<>();
    private final Map<Integer, Description> descriptions = new ConcurrentHashMap<>();
    private final Map<String, String> languages = new ConcurrentHashMap<>();
    private final TreeSet<Long> found = new TreeSet<>();

    private Overlaps(Portfolio portfolio) {
        this.portfolio = portfolio;
    }

    /** Two offerings by dense index, the lower one first. */
    public record Found(int one, int other) { }

    /** Looks through the whole catalog; {@code watch} is told how far it is and may stop it by throwing. */
    public static Overlaps of(Portfolio portfolio, Watch watch) {
        Overlaps overlaps = new Overlaps(portfolio);
        overlaps.search(watch);
        return overlaps;
    }

    /** The catalog that was looked through. */
    public Portfolio portfolio() {
        return portfolio;
    }

    /** All pairs, by the index of the first, then of the second. */
    public List<Found> found() {
        return found.stream().map(key -> new Found((int) (key >> 32), (int) (long) key)).toList();
    }

    /** How two offerings compare, found or not: titles, descriptions, and what the catalog says of language, audience and kind. */
    public Likeness likeness(int one, int other) {
        Offering left = portfolio.offerings().get(one);
        Offering right = portfolio.offerings().get(other);
        String language = language(left);
        String otherLanguage = language(right);
        boolean oneLanguage = !language.isEmpty() && language.equals(otherLanguage);
        Likeness likeness = comparison.of(side(one), side(other), oneLanguage);
        if (!language.isEmpty() && !otherLanguage.isEmpty() && !oneLanguage) {
            likeness = likeness.against(new Reason(Reason.Kind.LANGUAGE_FIELD, left.text(Field.LANGUAGE), right.text(Field.LANGUAGE)));
        }
        String audience = key(left.text(Field.AUDIENCE));
        String otherAudience = key(right.text(Field.AUDIENCE));
        if (!audience.isEmpty() && !otherAudience.isEmpty() && !audience.equals(otherAudience)) {
            likeness = likeness.against(new Reason(Reason.Kind.AUDIENCE_FIELD, left.text(Field.AUDIENCE), right.text(Field.AUDIENCE)));
        }
        Optional<Kind> kind = kind(left);
        Optional<Kind> otherKind = kind(right);
        boolean differ = kind.isPresent() && otherKind.isPresent() && kind.get() != otherKind.get();
        return differ ? likeness.against(new Reason(Reason.Kind.KIND_FIELD, kind.get().word(), otherKind.get().word())) : likeness;
    }

    /** Whether they look like the same job: the same as {@link #likeness}, sooner. */
    private boolean isSame(int one, int other) {
        Offering left = portfolio.offerings().get(one);
        Offering right = portfolio.offerings().get(other);
        String language = language(left);
        String otherLanguage = language(right);
        boolean isOther = differ(language, otherLanguage) || differ(key(left.text(Field.AUDIENCE)), key(right.text(Field.AUDIENCE)))
                || differ(kind(left).map(Kind::word).orElse(""), kind(right).map(Kind::word).orElse(""));
        return !isOther && comparison.isSame(side(one), side(other), !language.isEmpty() && language.equals(otherLanguage));
    }

    private static boolean differ(String one, String other) {
        return !one.isEmpty() && !other.isEmpty() && !one.equals(other);
    }

    private Comparison.Side side(int offering) {
        return new Comparison.Side(title(offering), portfolio.offerings().get(offering).text(Field.DESCRIPTION), text -> descriptions.computeIfAbsent(offering, any -> Description.of(text)));
    }

    private Optional<Kind> kind(Offering offering) {
        return offering.answers().get(Ask.KIND).or(() -> portfolio.lists().get(Ask.KIND));
    }

    private String language(Offering offering) {
        String cell = offering.text(Field.LANGUAGE);
        return cell.isBlank() ? "" : languages.computeIfAbsent(cell, any -> {
            String code = lexicon.language(cell);
            return code.isEmpty() ? key(cell) : code;
        });
    }

    private static String key(String text) {
        return text.isBlank() ? "" : Folding.of(text.strip());
    }

    private Title title(int offering) {
        return titles.computeIfAbsent(offering, at -> comparison.read(portfolio.offerings().get(at).title()));
    }

    private void search(Watch watch) {
        TitleColumns columns = new TitleColumns(lexicon, vocabulary);
        DescriptionJoin byDescription = new DescriptionJoin();
        List<List<Integer>> rows = rows();
        int steps = 4;
        for (int from = 0; from < rows.size(); from += PIECE) {
            watch.at(from, (long) steps * rows.size());
            List<Integer> piece = rows.subList(from, Math.min(rows.size(), from + PIECE)).stream().map(row -> row.get(0)).toList();
            int start = from;
            // Titles know nothing of each other while they are read.
            piece.parallelStream().map(at -> comparison.read(portfolio.offerings().get(at).title())).toList().forEach(title -> {
                titles.put(piece.get(columns.rows() - start), title);
                columns.add(title);
            });
            piece.forEach(at -> byDescription.add(portfolio.offerings().get(at).text(Field.DESCRIPTION)));
        }
        vocabulary.end();
        columns.end();
        rows.forEach(this::pairEqual);
        new TitleJoin(columns, vocabulary).run((one, other) -> isAny(rows.get(one), rows.get(other)), (one, other) -> keep(rows.get(one), rows.get(other)),
                (done, of) -> watch.at(of + done, steps * of));
        byDescription.run((one, other) -> pair(rows.get(one), rows.get(other)), (done, of) -> watch.at(2 * of + done, steps * of));
        titles.clear();
        descriptions.clear();
        watch.at(1, 1);
    }

    /** Offerings by equal title, language, audience and kind. What is withdrawn is not judged, so it is no duplicate either. */
    private List<List<Integer>> rows() {
        Map<String, List<Integer>> byKey = new HashMap<>();
        List<List<Integer>> rows = new ArrayList<>();
        for (int at = 0; at < portfolio.offerings().size(); at++) {
            Offering offering = portfolio.offerings().get(at);
            if (!offering.title().isBlank() && portfolio.status(offering).filter(status -> status == Status.WITHDRAWN).isEmpty()) {
                String key = plain(offering.title()) + '\n' + language(offering) + '\n' + key(offering.text(Field.AUDIENCE)) + '\n' + offering.answers().get(Ask.KIND).map(Kind::word).orElse("");
                byKey.computeIfAbsent(key, any -> {
                    List<Integer> members = new ArrayList<>(1);
                    rows.add(members);
                    return members;
                }).add(at);
            }
        }
        return rows;
    }

    /** The title folded, with one blank for whatever stands between words. */
    private static String plain(String title) {
        StringBuilder plain = new StringBuilder(title.length());
        for (int at = 0; at < title.length(); at++) {
            char c = title.charAt(at);
            if (Character.isWhitespace(c)) {
                if (!plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ') {
                    plain.append(' ');
                }
            } else {
                Folding.add(plain, c);
            }
        }
        return plain.toString();
    }

    /** Whether these two are worth more than a look: of single offerings those that are the same, of several all. */
    private boolean isAny(List<Integer> ones, List<Integer> others) {
        return ones.size() > 1 || others.size() > 1 || isSame(ones.get(0), others.get(0));
    }

    /** Two single offerings are known to be the same by now. */
    private void keep(List<Integer> ones, List<Integer> others) {
        if (ones.size() > 1 || others.size() > 1) {
            pair(ones, others);
        } else {
            found.add(Pairs.key(ones.get(0), others.get(0)));
        }
    }

    /** Each of one title with each of another; the first two only, where there are many of them. */
    private void pair(List<Integer> ones, List<Integer> others) {
        boolean all = ones.size() <= ALL_PAIRS && others.size() <= ALL_PAIRS;
        for (int one = 0; one < (all ? ones.size() : 1); one++) {
            for (int other = 0; other < (all ? others.size() : 1); other++) {
                pair(ones.get(one), others.get(other));
            }
        }
    }

    private void pairEqual(List<Integer> members) {
        int firsts = members.size() <= ALL_PAIRS ? members.size() : 1;
        for (int one = 0; one < firsts && members.size() > 1; one++) {
            for (int other = one + 1; other < members.size(); other++) {
                pair(members.get(one), members.get(other));
            }
        }
    }

    private void pair(int one, int other) {
        long key = Pairs.key(one, other);
        if (!found.contains(key) && isSame(one, other)) {
            found.add(key);
        }
    }
}
