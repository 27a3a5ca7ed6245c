package app.winnow.intake.form;

import app.winnow.model.Ask;
import app.winnow.model.Field;
import app.winnow.model.Links;
import app.winnow.model.Offering;
import app.winnow.model.Outcome;
import app.winnow.model.Pair;
import app.winnow.model.Portfolio;
import app.winnow.model.Requirement;
import app.winnow.model.change.Change;
import app.winnow.model.change.Several;
import app.winnow.sheet.Book;
import app.winnow.sheet.Grid;
import app.winnow.sheet.Refused;
import app.winnow.sheet.Watch;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The sheet that a course owner gets before the workshop: its columns and words, for writing and for reading back. A hidden row names the columns by key, a
 * hidden column the offerings by code, another one what was said when the sheet was written; so it may be sorted, cut and saved by other programs.
 */
public final class OwnerForm {
    /** What begins the hidden row; the number is the form's version. */
    public static final String MARK = "winnow-owner-sheet 1";
    /** What stands in the hidden column beside the headings. */
    public static final String HEADING = "winnow-heading";
    /** Keys of columns that are no plain answer. */
    public static final String CODE = "code";
    public static final String PAIR_WITH = "pair-with";
    static final String PAIR = "pair";
    static final String STRENGTH = "strength-";
    static final String SERVES = "serves-";
    static final String TASK = "task-";
    static final String NOTE = "note";
    /** The facts that an owner may be asked, in the order of their columns. */
    static final List<Ask<?>> ASKED = List.of(Ask.SERVES, Ask.REQUIRED_BY, Ask.PRESCRIBED, Ask.IMPACT, Ask.RESPONSE, Ask.OBSTACLES, Ask.NEW_OR_CHANGE, Ask.KIND,
            Ask.PURPOSE, Ask.SIZE);
    private static final String KIND_OF_MARK = "winnow-owner-sheet ";

    private OwnerForm() { }

    /** The columns of a sheet on which these facts are asked, in our order whatever theirs is, and pairs or not. */
    public static List<OwnerColumn> columns(Collection<Ask<?>> asked, boolean withPairs) {
        List<OwnerColumn> columns = new ArrayList<>();
        Map<String, Integer> said = new LinkedHashMap<>();
        said.put(CODE, 13);
        said.put("title", 36);
        said.put("type", 14);
        said.put("minutes", 9);
        said.put("people", 12);
        said.put("language", 9);
        said.put("status", 10);
        said.put("serves", 34);
        said.put("suggested", 22);
        said.put("why", 40);
        said.forEach((key, width) -> columns.add(new OwnerColumn(key, OwnerColumn.Part.SAID, null, width)));
        ASKED.stream().filter(asked::contains).forEach(ask -> columns.addAll(asking(ask)));
        if (withPairs) {
            columns.add(new OwnerColumn(PAIR_WITH, OwnerColumn.Part.ASKED, null, 30));
            columns.add(new OwnerColumn(PAIR, OwnerColumn.Part.ASKED, null, 12));
        }
        columns.add(new OwnerColumn("minutes-wrong", OwnerColumn.Part.WRONG, null, 12));
        columns.add(new OwnerColumn("language-wrong", OwnerColumn.Part.WRONG, null, 12));
        columns.add(new OwnerColumn("status-wrong", OwnerColumn.Part.WRONG, Ask.STATUS, 12));
        columns.add(new OwnerColumn("owner-wrong", OwnerColumn.Part.WRONG, null, 18));
        columns.add(new OwnerColumn(NOTE, OwnerColumn.Part.MORE, null, 40));
        return columns;
    }

    private static List<OwnerColumn> asking(Ask<?> ask) {
        if (ask != Ask.SERVES) {
            return List.of(new OwnerColumn(OwnerWords.key(ask.column()), OwnerColumn.Part.ASKED, ask, 22));
        }
        List<OwnerColumn> slots = new ArrayList<>();
        for (int slot = 1; slot <= 2; slot++) {
            slots.add(new OwnerColumn(SERVES + slot, OwnerColumn.Part.ASKED, Ask.SERVES, 32));
            slots.add(new OwnerColumn(STRENGTH + slot, OwnerColumn.Part.ASKED, Ask.SERVES, 18));
            slots.add(new OwnerColumn(TASK + slot, OwnerColumn.Part.ASKED, Ask.SERVES, 26));
        }
        return slots;
    }

    /** What the drop-down of the first outcome offers, then the second's: none of them, or no other. */
    public static List<String> outcomes(List<Outcome> outcomes) {
        List<String> words = new ArrayList<>(List.of(Sentences.of("owner.word.none-of-them")));
        outcomes.forEach(outcome -> words.add(OwnerLinks.label(outcome)));
        words.add(Sentences.of("owner.word.no-other"));
        return words;
    }

    /** The hidden text that says which audit this is; {@code owner} is "" where nobody is known to own the offerings. */
    public static String mark(Portfolio portfolio, String owner, LocalDate due) {
        return OwnerMark.of(portfolio, owner, due).text();
    }

    /** The hidden text that says what was said of an offering when the sheet was written; the pair is the one that is asked, null for none. */
    public static String said(Portfolio portfolio, Offering offering, Pair asked) {
        Map<String, String> says = new LinkedHashMap<>();
        says.put("title", offering.title());
        says.put("minutes", minutes(offering));
        says.put("language", offering.text(Field.LANGUAGE));
        says.put("owner", offering.text(Field.OWNER));
        says.put("serves", OwnerLinks.snapshot(offering.answers().get(Ask.SERVES).orElse(null)));
        Known known = new Known(portfolio, LocalDate.MAX);
        says.put("status", base(portfolio, offering, Ask.STATUS, known));
        ASKED.stream().filter(ask -> ask != Ask.SERVES).forEach(ask -> says.put(OwnerWords.key(ask.column()), base(portfolio, offering, ask, known)));
        if (asked != null) {
            says.put(PAIR, asked.other(offering.code()));
        }
        says.values().removeIf(String::isEmpty);
        return OwnerMark.text(says);
    }

    /** What people said of a fact in the words of the sheet, its own answer or that of a confirmed list; "" while neither is known. */
    public static String answer(Portfolio portfolio, Offering offering, Ask<?> ask) {
        return ask == Ask.SERVES ? OwnerLinks.words(offering.answers().get(Ask.SERVES).orElse(null), new Known(portfolio, LocalDate.MAX)) : written(portfolio, offering, ask);
    }

    private static <T> String written(Portfolio portfolio, Offering offering, Ask<T> ask) {
        return now(portfolio, offering, ask).map(value -> OwnerWords.write(ask, value, new Known(portfolio, LocalDate.MAX))).orElse("");
    }

    static <T> String base(Portfolio portfolio, Offering offering, Ask<T> ask, Known known) {
        return now(portfolio, offering, ask).map(value -> AnswerWords.of(ask).write(value, known)).orElse("");
    }

    /** What counts of a fact without looking at containers: its own answer, else its file's status, else the list's answer. */
    @SuppressWarnings("unchecked")
    static <T> Optional<T> now(Portfolio portfolio, Offering offering, Ask<T> ask) {
        if (ask == Ask.STATUS) {
            return (Optional<T>) (Optional<?>) portfolio.status(offering);
        }
        return offering.answers().get(ask).or(() -> portfolio.lists().get(ask));
    }

    static String minutes(Offering offering) {
        return offering.minutes().isPresent() ? plain(offering.minutes().getAsDouble()) : "";
    }

    static String plain(double number) {
        return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
    }

    /** The sheet of this book that is an owner's; empty when none is. */
    public static Optional<Grid> sheet(Book book) {
        for (Book.Sheet sheet : book.sheets()) {
            if (OwnerTable.begins(book.beginning(sheet, OwnerTable.HEADING_ROWS, Watch.NOBODY), KIND_OF_MARK)) {
                return Optional.of(book.read(sheet, Watch.NOBODY));
            }
        }
        return Optional.empty();
    }

    /**
     * Reads an owner's sheet beside the audit as it is now.
     *
     * @throws Refused when it belongs to another audit, or what says to which is lost
     */
    public static OwnerRead read(Grid grid, String file, Portfolio portfolio) {
        if (!OwnerTable.begins(grid, MARK)) {
            throw new Refused(Sentences.of(OwnerTable.begins(grid, KIND_OF_MARK) ? "owner.newer" : "owner.none", file));
        }
        return new OwnerReader(OwnerTable.of(grid, MARK), file, portfolio).read();
    }

    /** What several sheets say, as one list: what two of them say alike stands once, and where they contradict each other, each says so. */
    public static List<OwnerDifference> together(List<OwnerRead> sheets) {
        Map<String, OwnerDifference> first = new LinkedHashMap<>();
        Map<String, List<OwnerDifference>> others = new HashMap<>();
        List<OwnerDifference> all = new ArrayList<>();
        for (OwnerDifference one : sheets.stream().flatMap(sheet -> sheet.differences().stream()).toList()) {
            OwnerDifference before = first.putIfAbsent(one.change().key(), one);
            if (before == null || !before.change().equals(one.change())) {
                all.add(one);
                others.computeIfAbsent(one.change().key(), any -> new ArrayList<>()).add(one);
            }
        }
        return all.stream().map(one -> others.get(one.change().key()).size() == 1 ? one : one.doubted(Sentences.of("owner.doubt.other", others.get(one.change().key())
                .stream().filter(other -> other != one).map(other -> other.place().file()).distinct().collect(Collectors.joining(", "))))).toList();
    }

    /** The differences that people ticked as one change, which says whose sheets it comes from; of two about the same fact the first counts. */
    public static Several change(List<OwnerDifference> ticked) {
        Map<String, List<Change>> bySheet = new LinkedHashMap<>();
        Map<String, String> owners = new HashMap<>();
        Set<String> keys = new LinkedHashSet<>();
        for (OwnerDifference one : ticked) {
            if (keys.add(one.change().key())) {
                bySheet.computeIfAbsent(one.place().file(), any -> new ArrayList<>()).add(one.change());
                owners.put(one.place().file(), one.place().owner().isEmpty() ? Sentences.of("owner.nobody") : one.place().owner());
            }
        }
        List<Change> parts = bySheet.entrySet().stream()
                .<Change>map(sheet -> new Several(Sentences.of("owner.title", owners.get(sheet.getKey()), sheet.getKey()), sheet.getValue())).toList();
        return parts.size() == 1 ? (Several) parts.get(0) : new Several(Sentences.of("owner.titles", bySheet.size()), parts);
    }

    /** Whether an answer says no more than what is known: a law without its name, a size without its target. */
    static boolean isNothingNew(Object theirs, Object now) {
        return theirs.equals(now) || theirs instanceof Requirement said && now instanceof Requirement known && said.basis() == known.basis() && said.name().isEmpty()
                || theirs instanceof app.winnow.model.Dial said && now instanceof app.winnow.model.Dial known && said.now() == known.now() && said.target() == null;
    }

    /** The links that count without looking at containers; null while nobody has looked. */
    static Links links(Offering offering) {
        return offering.answers().get(Ask.SERVES).orElse(null);
    }
}
