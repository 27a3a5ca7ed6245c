package app.winnow.intake;

import static org.assertj.core.api.Assertions.assertThat;

import app.winnow.model.Facts;
import app.winnow.model.FileRole;
import app.winnow.model.Offering;
import app.winnow.model.Portfolio;
import app.winnow.model.SourceRows;
import app.winnow.model.change.AddOffering;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a file is proposed to be, beside an audit of A-1 Mooring, A-2 Ladders and A-3 Knots. */
class FilePurposeTest {
    private static final Portfolio AUDIT = CatalogChange.of(Reads.of("Code|Title|Duration\nA-1|Mooring a ship|60 min\nA-2|Ladder safety|30 min\nA-3|Tying knots|20 min\n"),
            Portfolio.empty("a"), null).applyTo(Portfolio.empty("a"));

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = ';', value = {
        "the catalog again; AGAIN; Code|Title|Duration/A-1|Mooring a ship|60 min/A-2|Ladder safety|30 min",
        "the catalog without codes; AGAIN; Title|Duration/Mooring a ship|60 min/Ladder safety|30 min",
        "another catalog; CATALOG; Code|Title|Duration/B-1|Writing well|60 min/B-2|Speaking well|30 min",
        "codes and counts; DATA; Course ID|Completions/A-1|60/A-2|30",
        "codes, titles and nothing but figures; DATA; Code|Title|Completions|Rating/A-1|Mooring a ship|60|4.1/A-2|Ladder safety|30|3.9",
        "titles and cost; DATA; Title|Cost/Mooring a ship|600/Ladder safety|300"})
    void is_proposed(String what, FileRole role, String table) {
        FilePurpose purpose = FilePurpose.of(Reads.of(table.replace('/', '\n') + "\n"), AUDIT);
        assertThat(purpose.role()).as(what).isEqualTo(role);
        assertThat(purpose.why()).endsWith(".");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', value = {"CATALOG; Code|Title|Duration/H-1|Mooring a ship|60 min", "DATA; Course ID|Completions/H-1|60"})
    void is_proposed_where_offerings_were_only_added_by_hand(FileRole role, String table) {
        Portfolio byHand = new AddOffering(Offering.imported("H-1", "Mooring a ship", SourceRows.NONE, Facts.NONE)).applyTo(Portfolio.empty("a"));
        assertThat(FilePurpose.of(Reads.of(table.replace('/', '\n') + "\n"), byHand).role()).isEqualTo(role);
    }
}
