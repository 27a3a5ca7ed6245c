package app.winnow.insight.aid;

import app.winnow.insight.aid.Part.Grid;
import app.winnow.insight.aid.Part.Items;
import app.winnow.insight.aid.Part.Mark;
import app.winnow.insight.aid.Part.Remark;
import app.winnow.model.AidType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** What the aid itself holds: a skeleton of its type, filled with what the catalog text says, with blanks that say what goes there where it says nothing. */
final class DraftBody {
    /** A page holds so many, and no more are kept in mind. */
    private static final int MOST = 9;
    private static final int BLANKS = 5;
    private static final int SHORT = 90;
    private static final int LONG = 130;
    /** In a column beside two others. */
    private static final int NARROW = 72;

    private final CatalogText text;

    DraftBody(CatalogText text) {
        this.text = text;
    }

    List<Part> parts(AidType type) {
        boolean isTable = type == AidType.DECISION_TABLE || type == AidType.FLOWCHART || type == AidType.TROUBLESHOOTING_GUIDE;
        List<Part> parts = new ArrayList<>(skeleton(type));
        if (isTable && text.decisions().isEmpty() && text.faults().isEmpty() && !text.steps().isEmpty()) {
            parts.set(parts.size() - 1, new Items(Words.of("draft.also"), Mark.NUMBER, steps(text.steps().steps())));
            parts.add(remark());
        }
        return parts;
    }

    private List<Part> skeleton(AidType type) {
        return switch (type) {
            case PROCEDURE -> items("draft.steps", Mark.NUMBER, "draft.blank.step");
            case CHECKLIST -> items("draft.checks", Mark.BOX, "draft.blank.check");
            case DECISION_TABLE -> table("draft.decisions", text.decisions(), List.of("if", "then"), List.of(45, 55));
            case FLOWCHART -> questions();
            case REFERENCE -> table("draft.terms", text.terms().isEmpty() ? asTerms() : text.terms(), List.of("term", "meaning"), List.of(35, 65));
            case WORKSHEET -> worksheet();
            case WALKTHROUGH -> walkthrough();
            case TROUBLESHOOTING_GUIDE -> faults();
            case CONVERSATION_GUIDE -> conversation();
        };
    }

    private List<Part> items(String heading, Mark mark, String prompt) {
        List<Entry> items = steps(text.steps().steps());
        blanks(items, at -> Entry.blank(Words.of(prompt, at)));
        return List.of(new Items(Words.of(heading), mark, items), remark());
    }

    private static List<Entry> steps(List<String> steps) {
        return new ArrayList<>(steps.stream().limit(MOST).map(step -> Entry.known(StepFinder.capital(step), LONG)).toList());
    }

    /** Fills up with blanks to five; what was found is followed by one, because a catalog text never holds every step. */
    private static void blanks(List<Entry> items, IntFunction<Entry> blank) {
        int wanted = items.isEmpty() ? BLANKS : Math.min(MOST, Math.max(BLANKS, items.size() + 1));
        IntStream.rangeClosed(items.size() + 1, wanted).forEach(at -> items.add(blank.apply(at)));
    }

    private Part remark() {
        FoundSteps.How how = text.steps().how();
        return remark(how == FoundSteps.How.NONE ? "" : how.name().toLowerCase(Locale.ROOT), text.steps().steps().size());
    }

    private static Part remark(String how, int found) {
        String more = found > MOST ? " " + Words.of("draft.more.found", found - MOST) : "";
        return new Remark("", new Entry(how.isEmpty() ? Words.of("draft.nothing-found") : Words.of("draft.found." + how) + more, false));
    }

    private static List<Part> table(String heading, List<Row> found, List<String> columns, List<Integer> shares) {
        List<List<Entry>> rows = new ArrayList<>(found.stream().limit(MOST)
                .map(row -> row.right().isEmpty() ? List.of(Entry.known(row.left(), SHORT), blank(columns.get(1))) : List.of(Entry.known(row.left(), SHORT), Entry.known(row.right(), LONG)))
                .toList());
        IntStream.range(rows.size(), Math.min(MOST, Math.max(BLANKS, rows.size() + 1)))
                .forEach(at -> rows.add(columns.stream().map(DraftBody::blank).toList()));
        return List.of(grid(heading, columns, shares, rows), remark(found.isEmpty() ? "" : "pairs", found.size()));
    }

    private static Grid grid(String heading, List<String> columns, List<Integer> shares, List<List<Entry>> rows) {
        return new Grid(Words.of(heading), columns.stream().map(column -> Words.of("draft.column." + column)).toList(), shares, rows);
    }

    private static Entry blank(String column) {
        return Entry.blank(Words.of("draft.blank." + column));
    }

    /** What a text only lists are the things that people look up; what they mean is to be filled in. */
    private List<Row> asTerms() {
        return text.steps().steps().stream().map(step -> new Row(StepFinder.capital(step), "")).toList();
    }

    private List<Part> questions() {
        List<List<Entry>> rows = new ArrayList<>();
        text.decisions().stream().limit(MOST).forEach(row -> rows.add(List.of(number(rows.size()), Entry.known(row.left() + "?", NARROW), Entry.known(row.right(), NARROW), blank("no"))));
        IntStream.range(rows.size(), Math.min(MOST, Math.max(BLANKS, rows.size() + 1)))
                .forEach(at -> rows.add(List.of(number(at), blank("question"), blank("yes"), blank("no"))));
        return List.of(grid("draft.questions", List.of("number", "question", "yes", "no"), List.of(7, 33, 32, 28), rows),
                remark(text.decisions().isEmpty() ? "" : "pairs", text.decisions().size()));
    }

    private static Entry number(int before) {
        return new Entry(String.valueOf(before + 1), false);
    }

    private List<Part> worksheet() {
        List<Row> known = text.terms().isEmpty() ? asTerms() : text.terms();
        List<List<Entry>> rows = new ArrayList<>(known.stream().limit(MOST)
                .map(row -> List.of(Entry.known(row.left(), SHORT), row.right().isEmpty() ? blank("example") : Entry.known(row.right(), SHORT), blank("yours"))).toList());
        IntStream.range(rows.size(), Math.min(MOST, Math.max(BLANKS, rows.size() + 1)))
                .forEach(at -> rows.add(List.of(Entry.blank(Words.of("draft.blank.field", at + 1)), blank("example"), blank("yours"))));
        return List.of(grid("draft.fields", List.of("field", "example", "yours"), List.of(36, 32, 32), rows), text.terms().isEmpty() ? remark() : remark("pairs", text.terms().size()));
    }

    private List<Part> walkthrough() {
        List<List<Entry>> rows = new ArrayList<>();
        text.steps().steps().stream().limit(MOST)
                .forEach(step -> rows.add(List.of(number(rows.size()), Entry.known(StepFinder.capital(step), NARROW + 18), blank("where"), blank("shows"))));
        IntStream.range(rows.size(), Math.min(MOST, Math.max(BLANKS, rows.size() + 1)))
                .forEach(at -> rows.add(List.of(number(at), Entry.blank(Words.of("draft.blank.step", at + 1)), blank("where"), blank("shows"))));
        return List.of(grid("draft.walk", List.of("number", "what", "where", "shows"), List.of(7, 41, 25, 27), rows), remark());
    }

    private List<Part> faults() {
        List<List<Entry>> rows = new ArrayList<>(text.faults().stream().limit(MOST)
                .map(row -> List.of(Entry.known(row.left(), SHORT), Entry.known(row.right(), SHORT), blank("remedy"))).toList());
        text.decisions().stream().limit(Math.max(0, MOST - rows.size())).forEach(row -> rows.add(List.of(Entry.known(row.left(), SHORT), blank("cause"), Entry.known(row.right(), SHORT))));
        int found = rows.size();
        IntStream.range(found, Math.min(MOST, Math.max(BLANKS, found + 1))).forEach(at -> rows.add(List.of(blank("symptom"), blank("cause"), blank("remedy"))));
        return List.of(grid("draft.faults", List.of("symptom", "cause", "remedy"), List.of(34, 32, 34), rows), remark(found == 0 ? "" : "pairs", found));
    }

    private List<Part> conversation() {
        List<Entry> said = steps(text.steps().steps());
        blanks(said, at -> blank("say"));
        return List.of(new Items(Words.of("draft.before"), Mark.BOX, List.of(blank("prepare"))), new Items(Words.of("draft.talk"), Mark.NUMBER, said), remark(),
                new Items(Words.of("draft.after"), Mark.BOX, List.of(blank("note"))));
    }
}
