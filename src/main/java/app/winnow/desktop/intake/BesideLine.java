package app.winnow.desktop.intake;

import app.winnow.intake.CatalogDiff;
import app.winnow.intake.Conflict;
import app.winnow.intake.DiffChoices;
import app.winnow.intake.FieldChange;
import app.winnow.intake.Joined;
import app.winnow.intake.Joining;
import app.winnow.intake.NearMatch;
import app.winnow.intake.NotJoined;
import app.winnow.model.Field;
import app.winnow.model.Offering;
import app.winnow.model.Portfolio;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One thing that a file says beside the audit, in words. {@code near} are the offerings that may be meant, nearest first, of which people may choose one; what was chosen
 * stands there alone and can be taken back.
 */
record BesideLine(Kind kind, String code, String title, String what, List<NearMatch> near) {

    /** What it is; in the order in which people look at them. */
    enum Kind { RECODED, NOT_FOUND, FITS_SEVERAL, SAME_NOW, ANOTHER_COURSE, APART_NOW, CONFLICT, GONE, ADDED, CHANGED, JOINED_TITLE, JOINED_PERSON, JOINED }

    /** All lines, those that need an eye first. */
    static List<BesideLine> of(Beside beside, Owners owners) {
        return beside.isData() ? joining(beside, owners) : diff(beside);
    }

    private static List<BesideLine> diff(Beside beside) {
        CatalogDiff diff = beside.diff();
        DiffChoices choices = beside.choices().diff();
        // What may be one offering is told once, not as gone and as new too.
        Set<String> codes = diff.near().stream().map(NearMatch::code).collect(Collectors.toSet());
        Set<String> keys = diff.near().stream().map(NearMatch::key).collect(Collectors.toSet());
        List<BesideLine> lines = new ArrayList<>();
        diff.near().forEach(near -> lines.add(new BesideLine(Kind.RECODED, near.code(), near.title(),
                Words.of("line.recoded", String.valueOf(near.row()), near.fileCode(), near.fileTitle(), near.why()), List.of(near))));
        choices.same().forEach((key, code) -> lines.add(said(key, code, beside.into())));
        diff.changed().stream().filter(CatalogDiff.Changed::otherTitle).forEach(one -> lines.add(new BesideLine(Kind.ANOTHER_COURSE, one.code(), one.title(), changes(one.fields()), List.of())));
        choices.apart().forEach(code -> lines.add(new BesideLine(Kind.APART_NOW, code, title(code, beside.into()), Words.of("line.apart-now"), List.of())));
        conflicts(diff.conflicts().stream().filter(Conflict::isNews).toList(), lines);
        diff.gone().stream().filter(one -> !codes.contains(one.code())).forEach(one -> lines.add(new BesideLine(Kind.GONE, one.code(), one.title(),
                Words.of(one.withdrawn() ? "line.gone-withdrawn" : one.before() ? "line.gone-before" : "line.gone-now"), List.of())));
        diff.added().stream().filter(one -> !keys.contains(one.code())).forEach(one -> lines.add(new BesideLine(Kind.ADDED, one.code(), one.title(), Words.of("line.added"), List.of())));
        diff.changed().stream().filter(one -> !one.otherTitle()).forEach(one -> lines.add(new BesideLine(Kind.CHANGED, one.code(), one.title(), changes(one.fields()), List.of())));
        return lines;
    }

    private static List<BesideLine> joining(Beside beside, Owners owners) {
        Joining joining = beside.joining();
        List<BesideLine> lines = new ArrayList<>();
        joining.unmatched().forEach(rows -> lines.add(notJoined(Kind.NOT_FOUND, "line.not-found", rows, near(rows, beside.into(), owners))));
        joining.ambiguous().forEach(rows -> lines.add(notJoined(Kind.FITS_SEVERAL, "line.fits-several", rows, "")));
        beside.choices().join().same().forEach((key, code) -> lines.add(said(key, code, beside.into())));
        conflicts(joining.conflicts(), lines);
        for (Joined one : joining.joined()) {
            Kind kind = switch (one.how()) {
                case CODE -> Kind.JOINED;
                case TITLE -> Kind.JOINED_TITLE;
                case PERSON -> Kind.JOINED_PERSON;
            };
            String what = one.fields().isEmpty() ? Words.of("line.nothing-new", one.rows()) : changes(one.fields());
            lines.add(new BesideLine(kind, one.code(), one.title(), what, List.of()));
        }
        lines.sort(Comparator.comparing(BesideLine::kind));
        return lines;
    }

    private static BesideLine notJoined(Kind kind, String sentence, NotJoined rows, String near) {
        String what = Words.of(sentence, String.valueOf(rows.rows().get(0)), rows.rows().size(), rows.near().size());
        return new BesideLine(kind, rows.code(), rows.title(), near.isEmpty() ? what : what + " " + near, rows.near());
    }

    /** The offering that is meant most likely, with its owner, who may know. */
    private static String near(NotJoined rows, Portfolio into, Owners owners) {
        if (rows.near().isEmpty()) {
            return "";
        }
        NearMatch nearest = rows.near().get(0);
        String owner = into.offering(nearest.code()).map(offering -> offering.text(Field.OWNER)).orElse("");
        return owner.isEmpty() ? Words.of("line.near", nearest.code(), nearest.title(), nearest.why())
                : Words.of("line.near.owner", nearest.code(), nearest.title(), owners.shown(owner, Field.OWNER), nearest.why());
    }

    /** A key is a code, a title, or both in two lines. */
    private static BesideLine said(String key, String code, Portfolio into) {
        String named = key.lines().filter(line -> !line.isBlank()).collect(Collectors.joining(", "));
        return new BesideLine(Kind.SAME_NOW, code, title(code, into), Words.of("line.same-now", named), List.of(new NearMatch(key, "", "", 0, code, "", 1, "")));
    }

    private static String title(String code, Portfolio into) {
        return into.offering(code).map(Offering::title).orElse("");
    }

    private static void conflicts(List<Conflict> conflicts, List<BesideLine> lines) {
        conflicts.forEach(one -> lines.add(new BesideLine(Kind.CONFLICT, one.code(), one.title(),
                Words.of(one.by() == Conflict.By.PERSON ? "line.conflict-person" : "line.conflict-data", field(one.field()), value(one.counts(), one.field()), value(one.file(), one.field())),
                List.of())));
    }

    private static String changes(List<FieldChange> changes) {
        return changes.stream().map(change -> Words.of("line.change", field(change.field()), value(change.before(), change.field()), value(change.after(), change.field())))
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
