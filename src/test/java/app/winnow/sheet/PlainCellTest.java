package app.winnow.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The quick way to read a cell gives what the slow one gives, for every way to write a cell. */
class PlainCellTest {
    private static final String[] CELLS = {"<c r=\"%s\"><v>12</v></c>", "<c r=\"%s\" s=\"1\" t=\"s\"><v>0</v></c>", "<c t=\"s\" r=\"%s\"><v>2</v></c>", "<c r=\"%s\" s=\"1\"/>",
        "<c r=\"%s\" t=\"s\"><v>999</v></c>", "<c r=\"%s\"><v>-0.5</v></c>", "<c r=\"%s\"><v>1e3</v></c>", "<c r=\"%s\"><v>0.30000000000000004</v></c>", "<c r=\"%s\"><v/></c>",
        "<c r=\"%s\" t=\"n\"><v>1</v></c>", "<c r=\"%s\" t=\"b\"><v>1</v></c>", "<c r=\"%s\" t=\"str\"><v>words</v></c>", "<c r='%s'><v>5</v></c>", "<c  r=\"%s\"><v>6</v></c>",
        "<c r=\"%s\" ><v>7</v></c>", "<c r=\"%s\"> <v>8</v></c>", "<c r=\"%s\"><v>9</v> </c>", "<c r=\"%s\"><v> 10 </v></c>", "<c r=\"%s\"><f>A1</f><v>11</v></c>",
        "<c r=\"%s\" t=\"inlineStr\"><is><t>in line</t></is></c>", "<c r=\"%s\" t=\"e\"><v>#N/A</v></c>", "<c r=\"%s\" cm=\"1\"><v>13</v></c>", "<c r=\"%s\"><v>12x</v></c>",
        "<c><v>14</v></c>", "<c/>", "<c t=\"s\"><v>1</v></c>", "<c r=\"%s\" s=\"7777777777\"><v>15</v></c>", "<c r=\"%s\" t=\"s\"><v>-1</v></c>", "<c r=\"%s\"><v>&#49;</v></c>",
        "<c r=\"%s\"></c>", "<!-- a note --><c r=\"%s\"><v>16</v></c>", "\n  <c r=\"%s\"><v>17</v></c>\n", "<c r=\"%s\"><v>1</v><v>18</v></c>"};

    @TempDir
    private Path folder;

    @Test
    void random_sheets_read_as_the_reader_of_tags_reads_them() throws IOException {
        Random random = new Random(5);
        for (int sheet = 0; sheet < 60; sheet++) {
            int rows = sheet == 0 ? 9_000 : 1 + random.nextInt(200);
            String data = data(random, rows);
            Grid quick = read("<?xml version='1.0' encoding='UTF-8'?>", data);
            Grid slow = read("<?xml version='1.0' encoding='ISO-8859-1'?>", data);
            assertThat(lines(quick)).as("sheet %d", sheet).isEqualTo(lines(slow));
            assertThat(quick.troubles()).as("sheet %d", sheet).isEqualTo(slow.troubles());
            assertThat(quick.distinct(0)).as("sheet %d", sheet).isEqualTo(slow.distinct(0));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "<c r=\"B7\" s=\"3\" t=\"s\"><v>12</v></c> | 1 | 3 | SHARED | 12 | 0",
        "<c r=\"XFD1048576\"><v>-1.25</v></c> | 16383 | 0 | NUMBER | 0 | -1.25",
        "<c t=\"n\"><v>123456789012345</v></c> | -1 | 0 | NUMBER | 0 | 123456789012345",
        "<c r=\"A1\" s=\"4\"/> | 0 | 4 | NOTHING | 0 | 0"})
    void what_nearly_all_programs_write_is_plain(String text, int column, int style, PlainCell.Holds holds, int shared, double number) throws Exception {
        PlainCell cell = new PlainCell();
        XmlBuffer buffer = buffer(text);
        assertThat(cell.read(buffer)).isTrue();
        assertThat(cell.column()).isEqualTo(column);
        assertThat(cell.style()).isEqualTo(style);
        assertThat(cell.holds()).isEqualTo(holds);
        assertThat(holds == PlainCell.Holds.SHARED ? cell.shared() : 0).isEqualTo(shared);
        assertThat(holds == PlainCell.Holds.NUMBER ? cell.number() : 0).isEqualTo(number);
        assertThat(buffer.at).isEqualTo(text.length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<col>", "<c r=\"A1\" r=\"B1\"><v>1</v></c>", "<c r=\"ABCD1\"><v>1</v></c>", "<c r=\"A\"><v>1</v></c>", "<c r=\"1\"><v>1</v></c>", "<c r=\"A1\" t=\"str\"><v>1</v></c>",
        "<c r=\"A1\"><v>1</v></d>", "<c r=\"A1\"><v>1</w></c>", "<c s=\"-1\"><v>1</v></c>", "<c s=\"12345678901\"><v>1</v></c>", "<c><v>123456789012345678901234567890</v></c>", "<c", "<c><v>1"})
    void whatever_is_not_plain_is_left_where_it_stands(String text) throws Exception {
        XmlBuffer buffer = buffer(text);
        assertThat(new PlainCell().read(buffer)).isFalse();
        assertThat(buffer.at).isZero();
    }

    private static XmlBuffer buffer(String text) {
        byte[] bytes = (text + " ".repeat(200)).getBytes(StandardCharsets.UTF_8);
        return new XmlBuffer(new ByteArrayInputStream(new byte[0]), bytes, 0);
    }

    private static String data(Random random, int rows) {
        StringBuilder data = new StringBuilder();
        for (int row = 1; row <= rows; row++) {
            data.append("<row r=\"").append(row).append("\">");
            int column = 0;
            for (int left = random.nextInt(12); left > 0; left--) {
                data.append(CELLS[random.nextInt(CELLS.length)].replace("%s", CellName.of(column, row)));
                column += 1 + random.nextInt(2);
            }
            data.append("</row>");
        }
        return data.toString();
    }

    private Grid read(String prolog, String data) throws IOException {
        String sheet = prolog + "<worksheet xmlns='" + Zips.MAIN + "'><sheetData>" + data + "</sheetData></worksheet>";
        Path file = Zips.xlsx(folder, "cells.xlsx", Zips.MAIN, out -> out.write(sheet.getBytes(StandardCharsets.US_ASCII)),
                out -> out.write("<sst><si><t>first</t></si><si><t>second</t></si><si><t/></si></sst>".getBytes(StandardCharsets.US_ASCII)), "<styleSheet/>");
        try (Book book = Books.open(file)) {
            return book.read(book.sheets().get(0), Watch.NOBODY);
        }
    }

    private static List<String> lines(Grid grid) {
        List<String> lines = new ArrayList<>();
        for (int row = 0; row < grid.rows(); row++) {
            StringBuilder line = new StringBuilder(grid.rowNumber(row) + ":");
            for (int column = 0; column < grid.columns(); column++) {
                line.append(' ').append(grid.cell(row, column)).append('#').append(grid.code(row, column));
            }
            lines.add(line.toString());
        }
        return lines;
    }
}
