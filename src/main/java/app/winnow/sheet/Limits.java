package app.winnow.sheet;

/** Bounds that keep a broken or hostile file from taking the machine; generous for every honest spreadsheet. */
final class Limits {
    /** Columns of an Excel sheet; what stands further right is left out and reported. */
    static final int COLUMNS = 16_384;
    /** Rows kept of one sheet; three times what Excel holds. */
    static final int ROWS = 3_000_000;
    /** Characters Excel keeps in one cell. */
    static final int CELL_TEXT = 32_767;
    /** Characters or bytes of one text of an XML part; one that goes on is damage. */
    static final long ENDLESS_TEXT = 256L << 20;
    /** Characters kept of one cell of a delimited file. */
    static final int LONG_TEXT = 1_000_000;
    /** Characters of one record of a delimited file, line breaks included. */
    static final int RECORD_TEXT = 4_000_000;
    /** Characters that may be read again after quotes that were never closed, over a whole file. */
    static final long SECOND_LOOKS = 16_000_000;
    /** Cells of an OpenDocument sheet that are written once with a count. */
    static final long REPEATED = 20_000_000;
    /** Bytes that the parts of a zipped workbook may unpack to in one reading. */
    static final long INFLATED = 6L << 30;
    /** From this many unpacked bytes on, {@link #RATIO} counts. */
    static final long RATIO_FROM = 64L << 20;
    /** Unpacked bytes for one packed byte; sheets of real files stay below 100, zip bombs come near 1,000. */
    static final long RATIO = 400;
    /** Bytes of one tag, comment or declaration of an XML part. */
    static final int TAG = 1 << 20;
    /** Tags inside each other in an XML part. */
    static final int DEPTH = 256;
    /** Parts in a zipped workbook. */
    static final int PARTS = 50_000;
    /** Merged areas kept of one sheet. */
    static final int MERGED = 200_000;
    /** Number formats kept of one workbook; Excel itself stops at 65,490. */
    static final int STYLES = 1_000_000;
    /** Sheets listed of one workbook. */
    static final int SHEETS = 5_000;
    /** Troubles listed one by one; the rest is counted. */
    static final int TROUBLES = 1_000;
    /** Bytes of a file that is taken at all. */
    static final long FILE = 4L << 30;
    /** Rows between two reports of progress. */
    static final int PROGRESS = 500;

    /** Bytes between two reports of progress. */
    static final long PROGRESS_BYTES = 2L << 20;

    private Limits() { }
}
