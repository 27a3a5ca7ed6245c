package app.winnow.journal;

import static org.assertj.core.api.Assertions.assertThat;

import app.winnow.model.CatalogImport;
import app.winnow.model.ColumnUse;
import app.winnow.model.Facts;
import app.winnow.model.Field;
import app.winnow.model.ImportRole;
import app.winnow.model.Offering;
import app.winnow.model.Portfolio;
import app.winnow.model.SourceRows;
import app.winnow.model.SourceTable;
import app.winnow.model.TextColumn;
import app.winnow.model.change.FileSays;
import app.winnow.model.change.ImportCatalog;
import app.winnow.model.change.OfferingEdit;
import app.winnow.model.change.UpdateCatalog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    /** Row by row, in another order, and several rows an offering; with few and with very many different values. */
    @ParameterizedTest
    @CsvSource({"300, 1, false", "300, 1, true", "300, 3, false", "70000, 1, false", "70000, 2, true"})
    void offerings_that_follow_from_the_columns_of_their_file_come_back_whole(int rows, int each, boolean turned, @TempDir Path folder) throws IOException {
        TextColumn codes = TextColumn.of(IntStream.range(0, rows).mapToObj(row -> "C-" + row).toList());
        TextColumn lengths = TextColumn.of(IntStream.range(0, rows).mapToObj(row -> row % 5 == 0 ? "" : row + " min").toList());
        TextColumn units = TextColumn.of(IntStream.range(0, rows).mapToObj(row -> row % 4 == 0 ? "" : "Unit " + row % 7).toList());
        SourceTable table = new SourceTable("catalog.csv", "", 1, List.of("Code", "Length", "Unit"), List.of(codes, lengths, units), IntStream.range(2, rows + 2).toArray());
        List<ColumnUse> uses = List.of(new ColumnUse(Field.CODE, null, null), new ColumnUse(Field.DURATION, "min", null), new ColumnUse(Field.UNIT, null, null));
        List<Offering> offerings = IntStream.range(0, rows / each).map(at -> turned ? rows / each - 1 - at : at).mapToObj(at -> {
            Map<Field, Object> facts = new EnumMap<>(Field.class);
            if (at * each % 5 != 0) {
                facts.put(Field.DURATION, (double) (at * each));
            }
            if (at * each % 4 != 0) {
                facts.put(Field.UNIT, "Unit " + at * each % 7);
            }
            return Offering.imported("C-" + at * each, "Title " + at % 9, SourceRows.of(0, IntStream.range(at * each, at * each + each).toArray()), Facts.of(facts));
        }).toList();
        ImportCatalog change = new ImportCatalog(new CatalogImport(table, uses, null, List.of(), List.of(), List.of()), offerings, List.of());
        Recorded recorded = new Recorded(folder, "Audit").make(List.of(change, change.inverse(), change));
        Portfolio read = recorded.read().replay().past().portfolio();
        assertThat(read).isEqualTo(recorded.past().portfolio());
        assertThat(read.offerings().get(0).imported()).isEqualTo(offerings.get(0).imported()).hasSameHashCodeAs(offerings.get(0).imported());
    }

    private static OfferingEdit edit(Offering offering) {
        SourceRows rows = SourceRows.of(1, offering.rows().first()).with(Field.COMPLETIONS, offering.rows());
        return new OfferingEdit(offering.code(), new FileSays(offering.title(), offering.rows(), Facts.of(Map.of(Field.OWNER, offering.text(Field.OWNER)))),
                new FileSays(offering.title() + ", revised", rows, Facts.of(Map.of(Field.OWNER, "Somebody else"))));
    }
}
