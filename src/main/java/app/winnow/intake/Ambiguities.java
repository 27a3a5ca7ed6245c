package app.winnow.intake;

import app.winnow.intake.form.Mapping;
import app.winnow.model.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Headings that mean two things in two systems: what was assumed is shown, and asked; what was answered can be changed again. */
final class Ambiguities {
    private static final Set<String> HOURS = Set.of("hours", "hrs", "traininghours", "totalhours");
    private static final Set<String> REVISION = Set.of("revision", "rev", "revisiondate", "revdate", "revdte", "revised");
    private static final Set<String> SCORE = Set.of("notamedia", "notemoyenne", "evaluationscore", "coursescore", "mediadenotas");
    private static final Set<String> FORMAT = Set.of("format", "kind", "contentformat", "trainingformat", "learningtype", "deliverytype");

    private final Wishes wishes;
    private final Set<Field> fields;

    private Ambiguities(List<ColumnMeaning> meanings, Wishes wishes) {
        this.wishes = wishes;
        this.fields = meanings.stream().map(ColumnMeaning::field).filter(Objects::nonNull).collect(java.util.stream.Collectors.toSet());
    }

    /** One question for each such column. */
    static List<Question> in(List<ColumnMeaning> meanings, Wishes wishes) {
        Ambiguities ambiguities = new Ambiguities(meanings, wishes);
        List<Question> questions = new ArrayList<>();
        for (ColumnMeaning meaning : meanings) {
            ambiguities.of(meaning).ifPresent(questions::add);
        }
        return questions;
    }

    private Optional<Question> of(ColumnMeaning meaning) {
        String heading = HeadingText.of(meaning.column().heading()).tight();
        if (heading.equals("level") && share(meaning, ColumnProfile.Kind.NUMBER) > 0.5) {
            return between("level", meaning, "difficulty", "evaluation");
        }
        if (HOURS.contains(heading)) {
            return between("hours", meaning, "time-spent", "credit-hours");
        }
        if (meaning.field() == Field.STATUS && heading.equals("activeitem")) {
            return Optional.of(question("active", meaning, List.of("yes-offered", "yes-withdrawn"), meaning.reversed() ? 1 : 0));
        }
        if (heading.equals("domain")) {
            return between("domain", meaning, "subject", "unit");
        }
        if (SCORE.contains(heading)) {
            return between("score", meaning, "rating", "test-score");
        }
        if (heading.equals("complete")) {
            return between("complete", meaning, "completions", "completion-rate");
        }
        if (heading.equals("source")) {
            return between("source", meaning, "provider", "system");
        }
        if (REVISION.contains(heading) && share(meaning, ColumnProfile.Kind.DATE) > 0.5) {
            return between("updated", meaning, "updated", "version");
        }
        // Where the file has both, each heading speaks for itself.
        boolean either = !wishes.column(meaning.column().name()).equals(Mapping.Column.NOTHING) || !fields.containsAll(Set.of(Field.TYPE, Field.DELIVERY));
        return FORMAT.contains(heading) && either ? between("type", meaning, "type", "delivery") : Optional.empty();
    }

    private static double share(ColumnMeaning meaning, ColumnProfile.Kind kind) {
        return new ColumnProfile(meaning.column()).share(kind);
    }

    /** A question between two fields, where the column holds one of them; for text only, where people said so. */
    private Optional<Question> between(String key, ColumnMeaning meaning, String one, String other) {
        Mapping.Column said = wishes.column(meaning.column().name());
        int now = Arrays.asList(Wishes.meaning(one), Wishes.meaning(other)).indexOf(meaning.field());
        if (now < 0 || meaning.field() == null && !said.isText()) {
            return Optional.empty();
        }
        boolean isFound = said.equals(Mapping.Column.NOTHING);
        return Optional.of(isFound && now == 1 ? question(key, meaning, List.of(other, one), 0) : question(key, meaning, List.of(one, other), now));
    }

    private static Question question(String key, ColumnMeaning meaning, List<String> words, int assumed) {
        String column = Readings.heading(meaning);
        List<String> options = words.stream().map(Options::text).toList();
        return new Question(key, column, Words.of("ask.ambiguous", column, Examples.of(meaning.column()), options.get(0), options.get(1)), options.get(assumed), options);
    }
}
