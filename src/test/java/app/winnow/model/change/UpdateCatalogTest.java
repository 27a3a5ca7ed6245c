package app.winnow.model.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.winnow.model.CatalogImport;
import app.winnow.model.Facts;
import app.winnow.model.Field;
import app.winnow.model.ImportRole;
import app.winnow.model.Offering;
import app.winnow.model.Portfolio;
import app.winnow.model.SourceRows;
import app.winnow.model.SourceTable;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A file that speaks of offerings that are there already. */
class UpdateCatalogTest {
    private final CatalogImport file = new CatalogImport(new SourceTable("again.csv", "", 0, List.of(), List.of(), new int[] {1, 2}), List.of(), null, List.of(),
            List.of(), List.of(), ImportRole.DATA);
    private final Portfolio before = new AddOffering(Offering.imported("A-1", "Mooring", SourceRows.NONE, Facts.of(Map.of(Field.COMPLETIONS, 7.0, Field.UNIT, "Deck"))))
            .applyTo(Portfolio.empty("a"));

    private UpdateCatalog update(String title, double completions) {
        return new UpdateCatalog(file, List.of(new OfferingEdit("A-1", new FileSays(title, SourceRows.NONE, Facts.of(Map.of(Field.COMPLETIONS, completions))),
                new FileSays("Mooring a ship", SourceRows.of(0, 1), Facts.of(Map.of(Field.COMPLETIONS, 9.0, Field.RATING, 4.5))))), List.of(), List.of());
    }

    @Test
    void only_what_the_edit_names_changes() {
        Offering after = update("Mooring", 7).applyTo(before).offering("A-1").orElseThrow();
        assertThat(after.title()).isEqualTo("Mooring a ship");
        assertThat(after.rows().source()).isZero();
        assertThat(after.imported()).isEqualTo(Facts.of(Map.of(Field.COMPLETIONS, 9.0, Field.RATING, 4.5, Field.UNIT, "Deck")));
    }

    @Test
    void it_does_not_fit_where_a_title_or_a_value_is_another_than_it_expects() {
        assertThatThrownBy(() -> update("Berthing", 7).applyTo(before)).isInstanceOf(DoesNotFit.class).hasMessageContaining("A-1/title");
        assertThatThrownBy(() -> update("Mooring", 8).applyTo(before)).isInstanceOf(DoesNotFit.class).hasMessageContaining("A-1/completions");
        assertThatThrownBy(() -> update("Mooring", 7).applyTo(Portfolio.empty("a"))).isInstanceOf(DoesNotFit.class);
    }

    @Test
    void it_is_not_taken_back_once_its_offerings_are_others() {
        UpdateCatalog update = update("Mooring", 7);
        Portfolio after = update.applyTo(before);
        assertThat(update.inverse().applyTo(after)).isEqualTo(before);
        Portfolio renamed = new SetTitle("A-1", "Mooring a ship", "Tying up").applyTo(after);
        assertThatThrownBy(() -> update.inverse().applyTo(renamed)).isInstanceOf(DoesNotFit.class);
    }

    @Test
    void what_it_overwrites_beside_other_people_is_the_titles() {
        assertThat(update("Mooring", 7).key()).isEqualTo("import/again.csv\nA-1/title");
        assertThat(update("Mooring a ship", 7).key()).isEqualTo("import/again.csv");
    }

    @Test
    void rows_tell_which_file_a_value_came_from() {
        SourceRows rows = SourceRows.of(0, 4).with(Field.COMPLETIONS, SourceRows.of(2, 8));
        assertThat(rows.of(Field.COMPLETIONS).source()).isEqualTo(2);
        assertThat(rows.of(Field.UNIT)).isSameAs(rows);
        assertThat(rows.with(Field.COMPLETIONS, SourceRows.of(0, 4))).isEqualTo(SourceRows.of(0, 4));
        assertThat(rows).isNotEqualTo(SourceRows.of(0, 4));
    }
}
