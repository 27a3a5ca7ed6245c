package app.winnow.intake;

import app.winnow.intake.value.Blanks;
import app.winnow.intake.value.Flags;
import app.winnow.intake.value.Texts;
import app.winnow.model.Field;
import app.winnow.model.Status;
import app.winnow.sheet.Cell;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads yes and no: whether an offering is offered (with the heading's polarity), whether it is required. Words of status that nobody taught us are asked. */
final class FlagReader {
    private static final double MOST = 0.5;
    /** The words asked about, most frequent first; a column of more than {@link #TEXTS} words that we do not know is no status at all. */
    private static final int ASKED = 8;
    private static final int TEXTS = 40;

    private final ColumnMeaning meaning;
    private final Wishes wishes;
    private final boolean notUnderstood;
    private final Map<String, Integer> strange = new LinkedHashMap<>();

    /** Reads as people say of the column and of its words. */
    FlagReader(ColumnMeaning meaning, Wishes wishes) {
        this.meaning = meaning;
        this.wishes = wishes;
        this.notUnderstood = meaning.field() == Field.STATUS && new ColumnProfile(meaning.column()).share(ColumnProfile.Kind.STATUS_WORD) <= MOST;
        if (meaning.field() == Field.STATUS) {
            findStrangeWords();
        }
    }

    private void findStrangeWords() {
        int[] counts = meaning.column().counts();
        for (int code = 0; code < counts.length; code++) {
            Cell cell = meaning.column().distinct().get(code);
            if (counts[code] > 0 && cell.kind() != Cell.Kind.ERROR && !Blanks.isBlank(cell.text()) && known(cell).isEmpty()) {
                strange.merge(Texts.clean(cell.text()), counts[code], Integer::sum);
            }
        }
    }

    /** One question where most words are strange: whether it is a status at all. If so, or where few are strange, which word says what, the most frequent first. */
    List<Question> questions() {
        List<Question> questions = new ArrayList<>();
        String column = Readings.heading(meaning);
        if (notUnderstood) {
            questions.add(new Question("status", column, Words.of("ask.status", column, Examples.of(meaning.column())), Options.text(byWord() ? "words" : "unknown"),
                    List.of(Options.text("unknown"), Options.text("words"), Options.text("none"))));
        }
        if (notUnderstood ? byWord() : strange.size() <= TEXTS) {
            strange.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())).limit(ASKED)
                    .forEach(word -> questions.add(question(column, word.getKey(), word.getValue())));
        }
        return questions;
    }

    private Question question(String column, String word, int count) {
        List<String> options = Stream.concat(Stream.of(Words.of("assumed.unknown")), Stream.of(Status.values()).map(Status::word)).toList();
        return new Question("status of " + word, column, Words.of("ask.status-of", column, word, count), said(word).map(Status::word).orElse(Words.of("assumed.unknown")), options);
    }

    /** Whether people said that strange words are a status, or what one of them means. */
    private boolean byWord() {
        if (wishes.mapping().answers().isEmpty()) {
            return false;
        }
        return wishes.answer("status", Readings.heading(meaning)).filter("words"::equals).isPresent() || strange.keySet().stream().anyMatch(word -> said(word).isPresent());
    }

    private Optional<Status> said(String word) {
        return answer(word).flatMap(answer -> Stream.of(Status.values()).filter(status -> status.word().equals(answer)).findFirst());
    }

    private Optional<String> answer(String word) {
        return wishes.answer("status of " + word, Readings.heading(meaning));
    }

    Reading read() {
        if (notUnderstood && !byWord()) {
            return new DistinctReading(meaning.column(), null, null, cell -> DistinctReading.Unknown.KNOWN_TO_BE);
        }
        return new DistinctReading(meaning.column(), null, null, this::value);
    }

    private Object value(Cell cell) {
        Optional<?> known = known(cell);
        if (known.isPresent() || meaning.field() != Field.STATUS) {
            return known.orElse(null);
        }
        String word = Texts.clean(cell.text());
        boolean isUnknown = notUnderstood || answer(word).isPresent();
        return said(word).<Object>map(status -> status).orElse(isUnknown ? DistinctReading.Unknown.KNOWN_TO_BE : null);
    }

    private Optional<?> known(Cell cell) {
        if (meaning.field() == Field.MANDATORY) {
            return Flags.required(cell.text()).map(required -> required != meaning.reversed());
        }
        if (meaning.field() != Field.STATUS) {
            return Flags.yesNo(cell.text());
        }
        // A reversed column ("NOTACTIVE") says yes for what is withdrawn; words of status keep their own meaning in it.
        return meaning.reversed() ? Flags.yesNo(cell.text()).map(yes -> yes ? Status.WITHDRAWN : Status.OFFERED).or(() -> Flags.status(cell.text()))
                : Flags.status(cell.text());
    }
}
