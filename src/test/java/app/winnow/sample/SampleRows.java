package app.winnow.sample;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Rows of a sample file as the tests read them: heading to cell, both as they stand in the file. */
final class SampleRows {
    private SampleRows() { }

    static List<Map<String, String>> of(InputStream file) {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return reader.stream().map(NamedCsvRecord::getFieldsAsMap).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The values of a cell that holds several. */
    static List<String> several(String cell) {
        return Stream.of(cell.split(";")).map(String::strip).filter(value -> !value.isEmpty()).toList();
    }
}
