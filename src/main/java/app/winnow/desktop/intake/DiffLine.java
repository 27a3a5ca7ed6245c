package app.winnow.desktop.intake;

import app.winnow.intake.CatalogDiff;
import app.winnow.intake.Conflict;
import app.winnow.intake.DiffChoices;
import app.winnow.intake.FieldChange;
import app.winnow.intake.NearMatch;
import app.winnow.model.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One difference between a catalog that comes again and the audit, in words. {@code near} is the near-match that people may confirm or take back, null where there is none.
 */
record DiffLine(Kind kind, String code, String title, String what, NearMatch near) {

    /** What the difference is; in the order in which people look at them. */
    enum Kind { RECODED, SAME_NOW, ANOTHER_COURSE, APART_NOW, CONFLICT, GONE, ADDED, CHANGED }

    /** All differences, those that need an eye first. */
    static List<DiffLine> of(CatalogDiff diff, DiffChoices choices) {
        List<DiffLine> lines = new ArrayList<>();
        diff.near().forEach(near -> lines.add(new DiffLine(Kind.RECODED, near.code(), near.title(),
                Words.of("diff.recoded", near.row(), near.fileCode(), near.fileTitle(), near.why()), near)));
        choices.same().forEach((key, code) -> lines.add(new DiffLine(Kind.SAME_NOW, code, "", Words.of("diff.same-now", key),
                new NearMatch(key, "", "", 0, code, "", 1, ""))));
        diff.changed().stream().filter(CatalogDiff.Changed::otherTitle).forEach(one -> lines.add(new DiffLine(Kind.ANOTHER_COURSE, one.code(), one.title(), changes(one.fields()), null)));
        choices.apart().forEach(code -> lines.add(new DiffLine(Kind.APART_NOW, code, "", Words.of("diff.apart-now"), null)));
        diff.conflicts().stream().filter(Conflict::isNews).forEach(one -> lines.add(new DiffLine(Kind.CONFLICT, one.code(), one.title(), Words.of(
                one.by() == Conflict.By.PERSON ? "diff.conflict-person" : "diff.conflict-data", field(one.field()), value(one.counts(), one.field()), value(one.file(), one.field())), null)));
        diff.gone().forEach(one -> lines.add(new DiffLine(Kind.GONE, one.code(), one.title(),
                one.withdrawn() ? Words.of("diff.gone-withdrawn") : one.before() ? Words.of("diff.gone-before") : Words.of("diff.gone-now"), null)));
        diff.added().forEach(one -> lines.add(new DiffLine(Kind.ADDED, one.code(), one.title(), Words.of("diff.added"), null)));
        diff.changed().stream().filter(one -> !one.otherTitle()).forEach(one -> lines.add(new DiffLine(Kind.CHANGED, one.code(), one.title(), changes(one.fields()), null)));
        return lines;
    }

    private static String changes(List<FieldChange> changes) {
        return changes.stream().map(change -> Words.of("diff.change", field(change.field()), value(change.before(), change.field()), value(change.after(), change.field())))
                .collect(Collectors.joining("; "));
    }

    private static String field(Field field) {
        return Words.of("field." + field.word());
    }

    private static String value(Object value, Field field) {
        String text = ReadValue.cut(ReadValue.of(value, field));
        return text.isEmpty() ? app.winnow.desktop.kit.Figures.UNKNOWN : text;
    }
}
