package app.winnow.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows, quotes and delimiters of text files. */
class DelimitedTextTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '~', value = {"comma.txt~,", "semicolon.csv~;", "pipe.xls~|"})
    void theDelimiterIsFoundInTheContentWhateverTheName(String name, String delimiter) throws IOException {
        String text = "Code,Title,Hours\nA-1,First aid,1.5\nA-2,\"Fire, smoke; and | doors\",2\n".replace("|", "/").replace(",", delimiter);
        Path file = Reads.text(folder, name, text);
        try (Book book = Books.open(file)) {
            assertThat(book.format()).isEqualTo(Book.Format.DELIMITED);
            assertThat(book.delimiter()).contains(delimiter);
            assertThat(book.sheets()).containsExactly(new Book.Sheet("", false, false));
        }
        assertThat(Reads.first(file).columns()).isEqualTo(3);
    }

    @Test
    void tabsInAFileNamedXlsAreATable() throws IOException {
        Path file = Reads.text(folder, "export.xls", "Code\tTitle\n007\tLeading zeros stay\n");
        assertThat(Reads.rows(Reads.first(file))).containsExactly("Code | Title", "007 | Leading zeros stay");
    }

    @Test
    void decimalCommasDoNotWinOverSemicolons() throws IOException {
        Path file = Reads.text(folder, "a.csv", "Kurs;Dauer;Preis\nA;1,5;10,20\nB;2,5;11,20\nC;3,5;12,20\n");
        assertThat(Reads.rows(Reads.first(file))).startsWith("Kurs | Dauer | Preis", "A | 1,5 | 10,20");
    }

    @Test
    void aSingleColumnOfSentencesStaysOneColumn() throws IOException {
        Path file = Reads.text(folder, "outcomes.csv", "Outcome\nResolve complaints, at first contact\nClose the books\nShip, bill, and collect\n");
        Grid grid = Reads.first(file);
        assertThat(grid.columns()).isEqualTo(1);
        assertThat(grid.cell(1, 0).text()).isEqualTo("Resolve complaints, at first contact");
        assertThat(grid.troubles()).isEmpty();
    }

    @Test
    void theLineThatNamesTheDelimiterIsNoRow() throws IOException {
        Grid grid = Reads.first(Reads.text(folder, "a.csv", "sep=|\nCode|Title\nA|x, y; z\n"));
        assertThat(Reads.rows(grid)).containsExactly("Code | Title", "A | x, y; z");
        assertThat(grid.rowNumber(0)).isEqualTo(2);
    }

    @Test
    void lineBreaksInQuotedCellsAreKeptAndRowNumbersFollowTheLines() throws IOException {
        Grid grid = Reads.first(Reads.text(folder, "a.csv", "Code,Title,Text\r\nA,One,\"first\r\nsecond, and\r\nthird\"\r\nB,Two,x\r\n"));
        assertThat(grid.cell(1, 2).text()).isEqualTo("first\nsecond, and\nthird");
        assertThat(grid.rowNumber(2)).isEqualTo(5);
        assertThat(grid.troubles()).isEmpty();
    }

    @Test
    void blankRowsAreLeftOutAndStillCounted() throws IOException {
        Grid grid = Reads.first(Reads.text(folder, "a.csv", "Code,Title\n\n,\n \nA,One\n"));
        assertThat(grid.rows()).isEqualTo(2);
        assertThat(grid.rowNumber(1)).isEqualTo(5);
    }

    @Test
    void cellsOfATextAreTextEvenWhenTheyLookLikeNumbers() throws IOException {
        Grid grid = Reads.first(Reads.text(folder, "a.csv", "Code,Hours\n0012,1.50\n"));
        assertThat(grid.cell(1, 0)).isEqualTo(Cell.text("0012"));
        assertThat(grid.cell(1, 1)).isEqualTo(Cell.text("1.50"));
        assertThat(grid.cell(1, 9)).isSameAs(Cell.BLANK);
    }

    @Test
    void theSameCellIsHeldOnceAndBlankHasItsPlaceInOrderOfAppearance() throws IOException {
        Grid grid = Reads.first(Reads.text(folder, "a.csv", "A,B\nx,1\n,2\nx,3\ny,4\n"));
        assertThat(grid.distinct(0)).containsExactly(Cell.text("A"), Cell.text("x"), Cell.BLANK, Cell.text("y"));
        assertThat(IntStream.range(0, grid.rows()).map(row -> grid.code(row, 0))).containsExactly(0, 1, 2, 1, 3);
        for (int row = 0; row < grid.rows(); row++) {
            for (int column = 0; column < grid.columns(); column++) {
                assertThat(grid.distinct(column).get(grid.code(row, column))).isEqualTo(grid.cell(row, column));
            }
        }
    }

    @Test
    void shortAndLongRowsAreReportedWithTheirLines() throws IOException {
        Grid grid = Reads.first(Reads.text(folder, "a.csv", "A,B,C\n1,2,3\n1,2\n1,2,3,4\n1,2,3\n1,2,3,\n"));
        assertThat(Reads.troubledRows(grid)).containsExactly(3, 4);
        assertThat(grid.troubles().get(1).message()).contains("Line 4 has 4 cells where most have 3");
    }

    @Test
    void aTitleAboveTheHeadingsIsNoTrouble() throws IOException {
        Grid grid = Reads.first(Reads.text(folder, "a.csv", "Catalog of spring\nA;B;C\n1;2;3\n1;2;3\n"));
        assertThat(grid.rows()).isEqualTo(4);
        assertThat(grid.troubles()).isEmpty();
    }

    @Test
    void aQuoteThatIsNeverClosedLosesNoRow() throws IOException {
        String rows = IntStream.rangeClosed(1, 200).mapToObj(i -> i + "," + (i == 7 ? "\"Broken" : "Title " + i) + ",x\n").collect(Collectors.joining());
        Grid grid = Reads.first(Reads.text(folder, "a.csv", "Code,Title,Type\n" + rows));
        assertThat(grid.rows()).isEqualTo(201);
        assertThat(grid.cell(7, 1).text()).isEqualTo("\"Broken");
        assertThat(Reads.troubledRows(grid)).containsExactly(8);
    }

    @Test
    void aQuoteThatIsClosedByTheNextOneFarBelowIsTakenApart() throws IOException {
        String rows = IntStream.rangeClosed(1, 100)
                .mapToObj(i -> i + "," + (i == 7 ? "\"Broken" : i == 50 ? "Pipe 5\"" : "Title " + i) + ",x\n").collect(Collectors.joining());
        Grid grid = Reads.first(Reads.text(folder, "a.csv", "Code,Title,Type\n" + rows));
        assertThat(grid.rows()).isEqualTo(101);
        assertThat(grid.cell(50, 1).text()).isEqualTo("Pipe 5\"");
        assertThat(Reads.troubledRows(grid)).contains(8);
    }

    @Test
    void twoRowsFusedIntoOneOfTheRightWidthAreReported() throws IOException {
        String text = "id,title,url,paid,price,level\n1,One,u,True,2,All\n2,\"Say 'it\"\",u2,true,3\n3,Baraq FX\"\"\",u3,False,0,All\n4,Four,u,True,2,All\n";
        Grid grid = Reads.first(Reads.text(folder, "a.csv", text));
        assertThat(Reads.troubledRows(grid)).containsExactly(3);
        assertThat(grid.troubles().get(0).message()).contains("Lines 3 to 4");
        assertThat(grid.rows()).isEqualTo(4);
    }

    @Test
    void quotesInsideAQuotedCellAreKeptAndReported() throws IOException {
        Grid grid = Reads.first(Reads.text(folder, "a.csv", "A,B\n\"The \"big\" one\",1\n\"Two \"\"fine\"\" ones\",2\n5\" pipe,3\n"));
        assertThat(Reads.rows(grid)).containsExactly("A | B", "The \"big\" one | 1", "Two \"fine\" ones | 2", "5\" pipe | 3");
        assertThat(Reads.troubledRows(grid)).containsExactly(2);
    }

    @Test
    void recordsOfSuccessFactorsEndWithTheirMark() throws IOException {
        Grid grid = Reads.first(Reads.text(folder, "item.txt", "CPNT_ID|CPNT_TITLE|CPNT_DESC!##!\nA|One|two\nlines!##!\nB|Two|x!##!\n"));
        assertThat(Reads.rows(grid)).containsExactly("CPNT_ID | CPNT_TITLE | CPNT_DESC", "A | One | two\nlines", "B | Two | x");
        assertThat(grid.rowNumber(2)).isEqualTo(4);
    }

    @Test
    void damageFromBeforeIsReportedAndNotRepaired() throws IOException {
        Grid grid = Reads.first(Reads.text(folder, "a.csv", "Code,Title\n1,Caf\uFFFD\n2,CafÃ© culture\n3,Café\n4,ÇÃO, NÃO\n"));
        assertThat(grid.cell(2, 1).text()).isEqualTo("CafÃ© culture");
        assertThat(Reads.troubledRows(grid)).contains(2, 3).doesNotContain(4);
    }
}
