package app.winnow.desktop.catalog;

import app.winnow.model.Field;
import app.winnow.model.Offering;
import app.winnow.verdict.Verdict;

/** One row of the table: an offering, what is suggested for it (null until it has been worked out), and whether it is withdrawn: listed, in no sum. */
public record CatalogRow(Offering offering, Verdict verdict, boolean withdrawn) {

    /** A number that counts for this offering, null while unknown. */
    public Double number(Field field) {
        return offering.facts(field).number(field).isPresent() ? offering.facts(field).number(field).getAsDouble() : null;
    }
}
