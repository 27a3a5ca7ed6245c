package app.winnow.sample;

import app.winnow.model.Act;
import app.winnow.model.Assigned;
import app.winnow.model.Basis;
import app.winnow.model.ChangeRate;
import app.winnow.model.Disposition;
import app.winnow.model.Frequency;
import app.winnow.model.Guard;
import app.winnow.model.Kind;
import app.winnow.model.Load;
import app.winnow.model.Obstacle;
import app.winnow.model.Prescription;
import app.winnow.model.Purpose;
import app.winnow.model.Response;
import app.winnow.model.Status;
import app.winnow.model.Steps;
import app.winnow.model.Worded;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What the cells of an answers file may hold, column by column; other columns are free text or codes. */
final class AnswerWords {
    private static final String LINK = "O\\d+ [0-3]( level [1-5] \\d{4}-\\d\\d-\\d\\d( no effect)?)?";

    static final Map<String, Predicate<String>> ALLOWED = Map.ofEntries(
            Map.entry("Kind", one(Kind.class)), Map.entry("Purpose", one(Purpose.class)), Map.entry("Required by", AnswerWords::requirement),
            Map.entry("Prescribed", severalOrNone(Prescription.class)), Map.entry("Serves", matches("none|" + LINK + "(; " + LINK + ")*")),
            Map.entry("New or change", matches("yes|no")), Map.entry("Impact", matches("[1-7]")), Map.entry("Response", one(Response.class)),
            Map.entry("Obstacles", severalOrNone(Obstacle.class)), Map.entry("Size", matches("[0-4]( of [0-4])?")),
            Map.entry("Access", matches("[0-4]( of [0-4])?")), Map.entry("Directness", matches("[0-4]( of [0-4])?")),
            Map.entry("Assigned", one(Assigned.class)), Map.entry("Interval months", matches("\\d+")), Map.entry("Frequency", one(Frequency.class)),
            Map.entry("Steps", one(Steps.class)), Map.entry("Information", one(Load.class)), Map.entry("Changes", one(ChangeRate.class)),
            Map.entry("Act", one(Act.class)), Map.entry("Status", one(Status.class)),
            Map.entry("Link notes", matches("(?s)O\\d+: [^;]+; [^;]+; [^;]+")), Map.entry("Contract end", matches("\\d{4}-\\d\\d-\\d\\d")),
            Map.entry("Notice days", matches("\\d+")), Map.entry("Guards", severalOrNone(Guard.class)), Map.entry("Decision", one(Disposition.class)),
            Map.entry("Aid", matches("none|(beside|instead): .+")), Map.entry("Decided on", matches("\\d{4}-\\d\\d-\\d\\d")),
            Map.entry("Due", matches("\\d{4}-\\d\\d-\\d\\d")));

    private AnswerWords() { }

    private static <E extends Enum<E> & Worded> Predicate<String> one(Class<E> words) {
        return cell -> Worded.find(words, cell).isPresent();
    }

    private static <E extends Enum<E> & Worded> Predicate<String> severalOrNone(Class<E> words) {
        return cell -> cell.equals("none") || SampleRows.several(cell).stream().allMatch(value -> Worded.find(words, value).isPresent());
    }

    private static Predicate<String> matches(String pattern) {
        return Pattern.compile(pattern).asMatchPredicate();
    }

    private static boolean requirement(String cell) {
        String[] parts = cell.split(": ", 2);
        return Worded.find(Basis.class, parts[0]).filter(basis -> (parts.length == 2) == (basis != Basis.NOBODY)).isPresent();
    }
}
