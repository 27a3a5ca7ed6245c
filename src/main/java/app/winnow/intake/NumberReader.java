package app.winnow.intake;

import app.winnow.intake.value.Blanks;
import app.winnow.intake.value.Durations;
import app.winnow.intake.value.Length;
import app.winnow.intake.value.Numbers;
import app.winnow.intake.value.Texts;
import app.winnow.model.Field;
import app.winnow.sheet.Cell;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads counts, rates, scores, credits and money. A rate becomes a share of 1; a column of nothing but zeros says nothing. */
final class NumberReader {
    static final Pattern OUT_OF = Pattern.compile("(\\d+(?:[.,]\\d+)?)\\s*(?:/|von|out of|sur|de|of|out|di|van|su)\\s*\\d+.*|(\\d+(?:[.,]\\d+)?)\\s*(?:stars?|sterne|\\u2605+).*");

    private static final Set<Field> COUNTS = EnumSet.of(Field.ENROLMENTS, Field.COMPLETIONS, Field.IN_PROGRESS, Field.VIEWS, Field.UNIQUE_USERS, Field.AUDIENCE_SIZE);

    private final TableColumn column;
    private final Field field;
    private final Numbers.Decimal decimal;
    private final boolean onlyZeros;
    private final boolean percent;

    NumberReader(TableColumn column, Field field) {
        this.column = column;
        this.field = field;
        List<String> texts = column.distinct().stream().filter(cell -> cell.kind() == Cell.Kind.TEXT).map(Cell::text).filter(text -> !Blanks.isBlank(text)).toList();
        this.decimal = Numbers.decimal(texts);
        double[] numbers = numbers();
        this.onlyZeros = numbers.length > 0 && java.util.Arrays.stream(numbers).allMatch(number -> number == 0);
        this.percent = java.util.Arrays.stream(numbers).max().orElse(0) > 1;
    }

    Reading read() {
        return new DistinctReading(column, field == Field.CREDITS ? "credit" : null, null, this::value);
    }

    private double[] numbers() {
        int[] counts = column.counts();
        return java.util.stream.IntStream.range(0, counts.length).filter(code -> counts[code] > 0 && !Blanks.isBlank(column.distinct().get(code).text()))
                .mapToObj(code -> plain(column.distinct().get(code))).filter(OptionalDouble::isPresent).mapToDouble(OptionalDouble::getAsDouble).toArray();
    }

    private OptionalDouble plain(Cell cell) {
        return cell.kind() == Cell.Kind.NUMBER ? OptionalDouble.of(cell.number()) : Numbers.parse(cell.text(), decimal);
    }

    private Object value(Cell cell) {
        OptionalDouble number = plain(cell);
        if (number.isEmpty()) {
            number = otherwise(Texts.clean(cell.text()));
        }
        if (number.isEmpty() || !Double.isFinite(number.getAsDouble())) {
            return null;
        }
        double value = number.getAsDouble();
        if (onlyZeros && field != Field.COST || value == 0 && field == Field.RATING) {
            return DistinctReading.Unknown.KNOWN_TO_BE;
        }
        return field == Field.COMPLETION_RATE && percent && !cell.text().contains("%") ? (Object) (value / 100) : (Object) value;
    }

    private OptionalDouble otherwise(String text) {
        if (field == Field.COST) {
            return Numbers.money(text, decimal);
        }
        if (COUNTS.contains(field)) {
            return Numbers.count(text);
        }
        if (field == Field.CREDITS) {
            Optional<Length> length = Durations.parse(text.replaceFirst("(?i)\\s*(credits?|ects|cpe|ceus?|pdus?|points?|cr\\.?|lp|cp)\\.?$", ""), 8);
            return length.filter(found -> found.kind() == Length.Kind.MINUTES).map(found -> OptionalDouble.of(found.value() / 60))
                    .orElseGet(() -> length.filter(found -> found.kind() == Length.Kind.BARE).map(found -> OptionalDouble.of(found.value())).orElse(OptionalDouble.empty()));
        }
        Matcher outOf = OUT_OF.matcher(text.toLowerCase(java.util.Locale.ROOT));
        boolean scored = field == Field.RATING || field == Field.AVG_SCORE;
        return scored && outOf.matches() ? Numbers.parse(outOf.group(1) == null ? outOf.group(2) : outOf.group(1), Numbers.Decimal.POINT) : OptionalDouble.empty();
    }
}
