package app.winnow.journal;

import static org.assertj.core.api.Assertions.assertThat;

import app.winnow.model.Facts;
import app.winnow.model.Field;
import app.winnow.model.ImportRole;
import app.winnow.model.Offering;
import app.winnow.model.Portfolio;
import app.winnow.model.SourceRows;
import app.winnow.model.change.FileSays;
import app.winnow.model.change.ImportCatalog;
import app.winnow.model.change.OfferingEdit;
import app.winnow.model.change.UpdateCatalog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A catalog of 20,000 offerings is one short line and one block, and comes back whole. */
class BigImportTest {
    @Test
    void twenty_thousand_offerings_come_back_with_every_cell(@TempDir Path folder) throws IOException {
        Recorded recorded = new Recorded(folder, "Audit").make(List.of(BigImport.of(20_000)));
        assertThat(Files.size(recorded.file())).isLessThan(2_000);
        Portfolio read = recorded.read().replay().past().portfolio();
        assertThat(read.offerings()).hasSize(20_000);
        assertThat(read).isEqualTo(recorded.past().portfolio());
    }

    @Test
    void the_same_catalog_again_with_every_title_changed_is_one_short_line_and_one_block_too(@TempDir Path folder) throws IOException {
        ImportCatalog first = BigImport.of(20_000);
        List<OfferingEdit> edits = first.offerings().stream().map(BigImportTest::edit).toList();
        UpdateCatalog again = new UpdateCatalog(first.catalog().as(ImportRole.again(List.of(0))), edits, List.of(), List.of());
        Recorded recorded = new Recorded(folder, "Audit").make(List.of(first, again, again.inverse(), again));
        assertThat(Files.size(recorded.file())).isLessThan(5_000);
        Portfolio read = recorded.read().replay().past().portfolio();
        assertThat(read).isEqualTo(recorded.past().portfolio());
        assertThat(read.offerings().get(19_999).title()).endsWith("revised");
    }

    private static OfferingEdit edit(Offering offering) {
        SourceRows rows = SourceRows.of(1, offering.rows().first()).with(Field.COMPLETIONS, offering.rows());
        return new OfferingEdit(offering.code(), new FileSays(offering.title(), offering.rows(), Facts.of(Map.of(Field.OWNER, offering.text(Field.OWNER)))),
                new FileSays(offering.title() + ", revised", rows, Facts.of(Map.of(Field.OWNER, "Somebody else"))));
    }
}
