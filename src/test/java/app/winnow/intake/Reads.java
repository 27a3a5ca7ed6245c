package app.winnow.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Short ways to say what was understood of a table written in a test. */
final class Reads {
    private Reads() { }

    static Understood of(String table) {
        return of(MemoryBook.of(table));
    }

    static Understood of(MemoryBook book) {
        return new Intake().understand(book, Wishes.NONE, rows -> { });
    }

    /** Heading to field, "-" for a column kept as text. */
    static Map<String, String> fields(Understood understood) {
        Map<String, String> fields = new LinkedHashMap<>();
        understood.columns().forEach(column -> fields.put(column.heading(), column.field() == null ? "-" : column.field()));
        return fields;
    }

    static List<String> whyDropped(Understood understood) {
        return understood.dropped().stream().map(row -> row.row() + " " + row.why()).toList();
    }

    static List<String> leftOut(Understood understood) {
        return understood.leftOut().stream().map(left -> left.heading()).toList();
    }

    static List<String> codes(Understood understood) {
        return understood.groups().stream().map(Group::code).toList();
    }

    static List<String> questions(Understood understood) {
        return understood.questions().stream().map(Question::key).toList();
    }

    static Understood of(String table, Wishes wishes) {
        return new Intake().understand(MemoryBook.of(table), wishes, rows -> { });
    }

    static Question question(Understood understood, String key) {
        return understood.questions().stream().filter(question -> question.key().equals(key)).findFirst().orElseThrow(() -> new AssertionError(key + " is not asked: " + questions(understood)));
    }

    static List<String> problems(Understood understood) {
        return understood.problems().stream().map(problem -> problem.message()).toList();
    }

    /** All that was understood, the facts of the offerings included, for comparing. */
    static String everything(Understood understood) {
        return String.join("\n", List.of(understood.source().toString(), understood.headingRow().toString(), understood.columns().toString(), understood.leftOut().toString(),
                understood.questions().toString(), understood.dropped().toString(), understood.problems().toString(), understood.otherTables().toString(),
                understood.groupedBy().toString(), new ImportedOfferings(understood).of(0, app.winnow.sheet.Watch.NOBODY).toString()));
    }
}
