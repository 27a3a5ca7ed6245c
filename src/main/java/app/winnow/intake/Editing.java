package app.winnow.intake;

import app.winnow.model.Ask;
import app.winnow.model.Facts;
import app.winnow.model.Field;
import app.winnow.model.FileRole;
import app.winnow.model.Offering;
import app.winnow.model.Portfolio;
import app.winnow.model.SourceRows;
import app.winnow.model.Status;
import app.winnow.model.change.FileSays;
import app.winnow.model.change.OfferingEdit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What a catalog that comes again changes of one offering. A field that the new file has no column for stays as it was, and stays with the file that it
 * came from; so does data that was added, and a count that a person typed over, because it belongs to the time of its file. A title that a person gave stays.
 */
final class Editing {
    private static final Set<Field> COUNTS = EnumSet.of(Field.ENROLMENTS, Field.COMPLETIONS, Field.IN_PROGRESS, Field.VIEWS, Field.UNIQUE_USERS);

    private final Portfolio portfolio;
    private final Set<Field> columns;
    private final FileWords words;
    private final Offering known;
    private final Offering file;
    private final List<FieldChange> changes = new ArrayList<>();
    private final List<Conflict> conflicts = new ArrayList<>();
    private SourceRows rows;
    private Facts before = Facts.NONE;
    private Facts after = Facts.NONE;

    /** {@code columns} are the fields that the new file has columns for; {@code file} is the offering as that file has it. */
    Editing(Portfolio portfolio, Set<Field> columns, FileWords words, Offering known, Offering file) {
        this.portfolio = portfolio;
        this.columns = columns;
        this.words = words;
        this.known = known;
        this.file = file;
        this.rows = file.rows();
    }

    /** The edit; also where nothing changes, because the rows of an offering are those of the file that spoke of it last. */
    OfferingEdit edit() {
        String title = title();
        for (Field field : Field.values()) {
            if (field == Field.CODE || field == Field.TITLE) {
                rows = columns.contains(field) ? rows : rows.with(field, known.rows().of(field));
            } else {
                field(field);
            }
        }
        return new OfferingEdit(known.code(), new FileSays(known.title(), known.rows(), before), new FileSays(title, rows, after));
    }

    private String title() {
        Optional<String> imported = words.fileTitle(known);
        if (known.title().equals(file.title()) || !columns.contains(Field.TITLE)) {
            return known.title();
        }
        if (words.isTitledByPerson(known)) {
            conflicts.add(new Conflict(known.code(), known.title(), Field.TITLE, known.title(), imported.orElse(null), file.title(), Conflict.By.PERSON));
            return known.title();
        }
        changes.add(new FieldChange(Field.TITLE, known.title(), file.title()));
        return file.title();
    }

    private void field(Field field) {
        Object old = known.imported().value(field).orElse(null);
        Object now = file.imported().value(field).orElse(null);
        Object own = own(field);
        if (own != null && now != null && !own.equals(now)) {
            conflicts.add(new Conflict(known.code(), known.title(), field, own, old, now, Conflict.By.PERSON));
        }
        SourceRows origin = known.rows().of(field);
        boolean added = old != null && isData(origin);
        if (isSilent(field, origin) || columns.contains(field) && !added && !(isCount(field) && own != null)) {
            set(field, old, now);
            return;
        }
        if (added && now != null && own == null && !old.equals(now)) {
            conflicts.add(new Conflict(known.code(), known.title(), field, old, null, now, Conflict.By.DATA));
        }
        if (old != null || isCount(field) && own != null) {
            rows = rows.with(field, origin);
        }
    }

    private void set(Field field, Object old, Object now) {
        if (!Objects.equals(old, now)) {
            changes.add(new FieldChange(field, old, now));
            before = before.with(field, old);
            after = after.with(field, now);
        }
    }

    /** What a person typed, or answered where the fact is asked too. */
    private Object own(Field field) {
        Optional<Status> status = field == Field.STATUS ? known.answers().get(Ask.STATUS) : Optional.empty();
        return known.own().value(field).orElse(status.orElse(null));
    }

    private boolean isData(SourceRows origin) {
        return origin.source() >= 0 && portfolio.imports().get(origin.source()).role().role() == FileRole.DATA;
    }

    /** Whether it was withdrawn because a file did not have it: now that one has it again, that no longer holds. */
    private static boolean isSilent(Field field, SourceRows origin) {
        return field == Field.STATUS && origin.source() >= 0 && origin.size() == 0;
    }

    /** Whether the field is a count of people, which means nothing without the time that it covers. */
    static boolean isCount(Field field) {
        return COUNTS.contains(field);
    }

    List<FieldChange> changes() {
        return changes;
    }

    List<Conflict> conflicts() {
        return conflicts;
    }
}
