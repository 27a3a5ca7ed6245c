package app.winnow.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.pivottable.ViewDefinitionRecord;

/** Lists the sheets of an .xls workbook: each is a stream of records after that of the workbook itself. */
final class XlsWorkbook {
    private final List<BoundSheetRecord> named = new ArrayList<>();
    private final Set<Integer> worksheets = new HashSet<>();
    private final Set<Integer> pivots = new HashSet<>();
    private final XlsStreams streams = new XlsStreams();

    /** A sheet and the number of its stream, 1 being the first after the workbook's own. */
    record Entry(Book.Sheet sheet, int stream) { }

    void record(Record record) {
        streams.record(record);
        switch (record.getSid()) {
            case BoundSheetRecord.sid -> named.add((BoundSheetRecord) record);
            case BOFRecord.sid -> {
                if (streams.depth() == 1 && ((BOFRecord) record).getType() == BOFRecord.TYPE_WORKSHEET) {
                    worksheets.add(streams.current());
                }
            }
            case ViewDefinitionRecord.sid -> pivots.add(streams.current());
            default -> { }
        }
    }

    /** In book order; charts and macro sheets have no cells and are not listed. */
    List<Entry> entries() {
        BoundSheetRecord[] byStream = BoundSheetRecord.orderByBofPosition(named);
        List<Entry> entries = new ArrayList<>();
        for (BoundSheetRecord sheet : named) {
            int stream = List.of(byStream).indexOf(sheet) + 1;
            if (worksheets.contains(stream)) {
                boolean hidden = sheet.isHidden() || sheet.isVeryHidden();
                entries.add(new Entry(new Book.Sheet(sheet.getSheetname(), hidden, pivots.contains(stream)), stream));
            }
        }
        return List.copyOf(entries);
    }

    /** Counts the streams of records; a chart inside a sheet is a stream within a stream. */
    static final class XlsStreams {
        private int depth;
        private int current = -1;

        void record(Record record) {
            if (record.getSid() == BOFRecord.sid && depth++ == 0) {
                current++;
            } else if (record.getSid() == EOFRecord.sid && depth > 0) {
                depth--;
            }
        }

        int depth() {
            return depth;
        }

        int current() {
            return current;
        }
    }
}
