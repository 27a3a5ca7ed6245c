package app.winnow.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Path;

/** What FastCSV needs to walk through every record of a text, with nothing kept. */
final class BareCsv {
    private BareCsv() { }

    /** {@code args} is the file, and how often to read it. */
    public static void main(String[] args) throws IOException {
        for (int run = Integer.parseInt(args[1]); run > 0; run--) {
            read(args[0]);
        }
    }

    private static void read(String file) throws IOException {
        Measured measured = new Measured();
        long cells = 0;
        try (CsvReader<CsvRecord> records = CsvReader.builder().ofCsvRecord(Path.of(file))) {
            for (CsvRecord record : records) {
                cells += record.getFieldCount();
            }
        }
        measured.print(cells);
    }
}
