package app.winnow.sheet;

import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;

/** An open spreadsheet of any kind. Nothing of a sheet is read before {@link #read}; close it when done. */
public interface Book extends AutoCloseable {

    /** What the content says the file is, whatever its name. Words of {@code inspect --json}. */
    enum Format {
        XLSX("xlsx"), XLS("xls"), ODS("ods"), HTML("html"), DELIMITED("delimited");

        private final String word;

        Format(String word) {
            this.word = word;
        }

        /** The word used in files and JSON. */
        public String word() {
            return word;
        }
    }

    /** A sheet as listed in the book; hidden and pivot sheets are listed too. A delimited file is one sheet named "". */
    record Sheet(String name, boolean hidden, boolean pivot) { }

    /** The file's name without its folder. */
    String file();

    /** The format found in the content. */
    Format format();

    /** IANA name of a text file's encoding, judged over the whole file; empty for workbooks. */
    Optional<String> encoding();

    /** The delimiter of a text file as it stands in the file ("\t" for tab); empty for workbooks. */
    Optional<String> delimiter();

    /** All sheets in book order. */
    List<Sheet> sheets();

    /**
     * Reads one sheet whole.
     *
     * @throws Refused when the sheet cannot be read, with a sentence for people
     */
    Grid read(Sheet sheet, Watch watch);

    /**
     * Reads the first rows of one sheet: quick however long it is. What is wrong further down is not found, and merged areas may not be known yet.
     *
     * @throws Refused when not even that can be read, with a sentence for people
     */
    default Grid beginning(Sheet sheet, int rows, Watch watch) {
        return read(sheet, watch);
    }

    /** Reads one sheet whole; {@code rows} is told the rows read so far and may throw to cancel. */
    default Grid read(Sheet sheet, LongConsumer rows) {
        return read(sheet, Watch.ofRows(rows));
    }

    @Override
    void close();
}
