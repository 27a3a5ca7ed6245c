package app.winnow.intake.form;

import app.winnow.model.Cause;
import app.winnow.model.Measure;
import app.winnow.model.Outcome;
import app.winnow.model.Scope;
import app.winnow.model.UnitAudience;
import app.winnow.model.Worded;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How the cells of the outcomes file are written, and those of its cells that need taking apart. */
final class OutcomeWords {
    private static final Pattern CAUSE = Pattern.compile("(?s)([^()]+?)\\s*(?:\\((.*)\\))?");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}(?:[.,]\\d{1,15})?");

    private OutcomeWords() { }

    static List<String> row(Outcome outcome, Boolean complete) {
        Measure measure = outcome.measure();
        Scope scope = outcome.scope();
        return List.of(outcome.id(), outcome.sentence(), measure.name(), measure.unit(), measure.baseline(), measure.target(), measure.source(),
                outcome.sponsor(), number(outcome.weight()), scope.audience(), scope.language(), scope.unit(),
                outcome.state() == null ? "" : outcome.state().word(), causes(outcome.causes()), yesNo(complete),
                outcome.cleared().stream().map(Cause::word).collect(Collectors.joining("; ")), outcome.enablers());
    }

    static List<String> completeOnly(UnitAudience about, Boolean yes) {
        List<String> row = new ArrayList<>(OutcomesForm.columns().stream().map(column -> "").toList());
        row.set(OutcomesForm.columns().indexOf("Audience"), about.audience());
        row.set(OutcomesForm.columns().indexOf("Business unit"), about.unit());
        row.set(OutcomesForm.columns().indexOf("Complete"), yesNo(yes));
        return row;
    }

    static String number(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    /** A weight: a number above zero. */
    static double weight(String text) throws NotUnderstood {
        if (!NUMBER.matcher(text).matches() || Double.parseDouble(text.replace(',', '.')) <= 0) {
            throw new NotUnderstood("weight", text);
        }
        return Double.parseDouble(text.replace(',', '.'));
    }

    /** Causes with their owners in brackets: {@code incentives (Sales Ops); data}. */
    static Map<Cause, String> causes(String text) throws NotUnderstood {
        try {
            return causes(text, piece -> isBalanced(piece) ? cause(piece) : Optional.empty());
        } catch (NotUnderstood oddBrackets) {
            return causes(text, OutcomeWords::cause);
        }
    }

    private static Map<Cause, String> causes(String text, Function<String, Optional<Map.Entry<Cause, String>>> one) throws NotUnderstood {
        Map<Cause, String> causes = new EnumMap<>(Cause.class);
        Pieces.of(text, one, piece -> new NotUnderstood("word", piece, words(Cause.class))).forEach(cause -> causes.put(cause.getKey(), cause.getValue()));
        return causes;
    }

    /** Whether every bracket is closed: an owner may hold brackets and separators itself. */
    private static boolean isBalanced(String piece) {
        return piece.chars().filter(c -> c == '(').count() == piece.chars().filter(c -> c == ')').count();
    }

    private static Optional<Map.Entry<Cause, String>> cause(String piece) {
        Matcher matcher = CAUSE.matcher(piece);
        return matcher.matches() ? CellWords.find(Cause.class, matcher.group(1)).map(cause -> Map.entry(cause, matcher.group(2) == null ? "" : matcher.group(2).strip()))
                : Optional.empty();
    }

    private static String causes(Map<Cause, String> causes) {
        return causes.entrySet().stream().map(cause -> cause.getKey().word() + (cause.getValue().isEmpty() ? "" : " (" + cause.getValue() + ")"))
                .collect(Collectors.joining("; "));
    }

    static String yesNo(Boolean value) {
        return value == null ? "" : value ? "yes" : "no";
    }

    /** The words of an enum as a sentence lists them. */
    static <E extends Enum<E> & Worded> String words(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Worded::word).collect(Collectors.joining(", "));
    }
}
