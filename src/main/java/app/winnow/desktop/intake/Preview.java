package app.winnow.desktop.intake;

import app.winnow.intake.Question;
import app.winnow.intake.Understood;
import app.winnow.model.Field;
import app.winnow.model.Portfolio;
import app.winnow.model.Problem;
import app.winnow.sheet.Watch;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** What was understood of a file, raw texts beside what they became, and the file beside the audit. */
record Preview(Understood understood, Beside beside) {
    /** Rows that are looked at for examples; a column whose first words stand further down shows none. */
    private static final int LOOKED_AT = 5_000;
    private static final Set<String> CATALOG_ONLY = Set.of("title", "grouping");

    /** What was understood, beside this audit, as people chose. */
    static Preview of(Understood understood, Portfolio into, BesideChoices choices, Watch watch) {
        return new Preview(understood, Beside.of(understood, into, choices, watch));
    }

    /** One column of the file: its place, what it was taken for and why, an example as displayed and as understood, and how many cells were not understood. */
    record Column(int at, Understood.Column about, String raw, String parsed, long problems) {

        /** The field's word, "" when it is kept as text only. */
        String field() {
            return about.field() == null ? "" : about.field();
        }

        /** How many cells say nothing. */
        int unknown() {
            return about.unknown();
        }
    }

    /** A text of a column as displayed, what it became, and in how many of the rows that were looked at it stands. */
    record Example(String raw, String parsed, boolean isProblem, int rows) { }

    /** The columns in file order. */
    List<Column> columns() {
        List<Understood.Column> columns = understood.columns();
        return IntStream.range(0, columns.size()).mapToObj(at -> column(at, columns.get(at))).toList();
    }

    private Column column(int at, Understood.Column about) {
        long problems = understood.problems().stream().filter(problem -> problem.column().equals(about.name())).count();
        Example first = examples(at, 1).stream().findFirst().orElse(new Example("", "", false, 0));
        return new Column(at, about, first.raw(), first.parsed(), problems);
    }

    /** Different texts of a column in file order, at most this many; blank cells are no examples. */
    List<Example> examples(int at, int most) {
        Field field = Field.named(String.valueOf(understood.columns().get(at).field())).orElse(null);
        Map<String, Example> found = new LinkedHashMap<>();
        for (int row = 0; row < Math.min(LOOKED_AT, understood.recordedRows()) && (most > 1 || found.isEmpty()); row++) {
            Understood.CellRead cell = understood.cell(row, at);
            String raw = ReadValue.cut(cell.text());
            if (!raw.isEmpty() && (found.size() < most || found.containsKey(raw))) {
                String parsed = field == null ? "" : ReadValue.cut(ReadValue.of(cell.value(), field));
                found.merge(raw, new Example(raw, parsed, cell.isProblem(), 1), (one, more) -> new Example(raw, one.parsed(), one.isProblem(), one.rows() + 1));
            }
        }
        return new ArrayList<>(found.values());
    }

    /** What people are asked; of data about offerings that are there, nobody needs to know what names a course or makes one. */
    List<Question> questions() {
        return understood.questions().stream().filter(question -> !beside.isData() || !CATALOG_ONLY.contains(question.key())).toList();
    }

    /** What was not understood, and of data also what was not found. */
    List<Problem> problems() {
        List<Problem> all = new ArrayList<>(beside.isData() && understood.isWhole() ? beside.joining().problems() : List.of());
        all.addAll(understood.problems());
        return all;
    }

    /** What was understood, in a sentence. */
    String sentence() {
        long used = understood.columns().stream().filter(column -> column.field() != null).count();
        if (!understood.isWhole()) {
            return Words.of("sentence.beginning", understood.rows());
        }
        String rows = Words.of(understood.rows() == understood.offerings() ? "sentence.same" : "sentence.grouped", understood.rows(), understood.offerings());
        String heading = understood.headingRow().map(row -> Words.of("sentence.heading", String.valueOf(row))).orElseGet(() -> Words.of("sentence.no-heading"));
        String out = understood.leftOut().isEmpty() ? "" : " " + Words.of("sentence.left-out", understood.leftOut().size());
        return rows + " " + heading + " " + Words.of("sentence.columns", used, understood.columns().size()) + out;
    }

    /** Whether the file has counts whose time somebody should name. */
    boolean asksUsage() {
        return understood.questions().stream().anyMatch(question -> question.key().equals("usage-window"));
    }

    /** Why the file cannot be taken over as it is, in a sentence that says what to do; "" when it can. */
    String whyNot() {
        if (understood.offerings() == 0) {
            return Words.of("why-not.nothing");
        }
        if (beside.isData()) {
            return "";
        }
        if (understood.questions().stream().anyMatch(Question::isMissingTitle)) {
            return Words.of("why-not.title");
        }
        return understood.isInDoubt() ? Words.of("why-not.catalog", understood.source().file()) : "";
    }

    /** Each preview is one of its own: one that is shown anew is told anew. */
    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    /** How many rows, columns and tables were not taken. */
    int notTaken() {
        return understood.dropped().size() + understood.leftOut().size() + understood.otherTables().size();
    }
}
