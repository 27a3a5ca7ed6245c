package app.winnow.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Path;

/** What FastCSV needs to walk through every record of a text, with nothing kept. */
final class BareCsv {
    private BareCsv() { }

    public static void main(String[] args) throws IOException {
        Measured measured = new Measured();
        long cells = 0;
        try (CsvReader<CsvRecord> records = CsvReader.builder().ofCsvRecord(Path.of(args[0]))) {
            for (CsvRecord record : records) {
                cells += record.getFieldCount();
            }
        }
        measured.print(cells);
    }
}
