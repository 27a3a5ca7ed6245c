package app.winnow.model.change;

import app.winnow.model.Facts;
import app.winnow.model.Field;
import app.winnow.model.Offering;
import app.winnow.model.Portfolio;
import java.util.EnumSet;
import java.util.Set;

/** What a file changes of an offering that is there: its title, its rows, and the imported values that differ. What people typed or answered is not touched. */
public record OfferingEdit(String code, FileSays before, FileSays after) {

    /** The fields whose imported values change. */
    public Set<Field> fields() {
        Set<Field> fields = EnumSet.noneOf(Field.class);
        fields.addAll(before.facts().known());
        fields.addAll(after.facts().known());
        return fields;
    }

    void applyTo(Portfolio portfolio, Portfolio.Draft draft) {
        Offering offering = OfferingAt.find(portfolio, code);
        DoesNotFit.unless(before.title(), offering.title(), code + "/title");
        DoesNotFit.unless(before.rows(), offering.rows(), code + "/rows");
        Facts imported = offering.imported();
        for (Field field : fields()) {
            DoesNotFit.unless(before.facts().value(field), imported.value(field), code + "/" + field.word());
            imported = imported.with(field, after.facts().value(field).orElse(null));
        }
        Offering edited = offering.withTitle(after.title()).withImported(after.rows(), imported);
        draft.offering(portfolio.indexOf(code).orElseThrow(), edited);
    }

    OfferingEdit inverse() {
        return new OfferingEdit(code, after, before);
    }
}
