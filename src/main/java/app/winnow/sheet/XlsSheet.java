package app.winnow.sheet;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;

/** Collects one sheet of an .xls workbook from its records. Some programs write cells column by column, so rows wait until the end. */
final class XlsSheet implements XlsRecords.Listener {
    private static final int REPORT = 1_000;
    /** Bytes that a cell takes while it waits. */
    private static final int PLACED = 32;

    private final int stream;
    private final GridBuilder grid;
    private final Progress progress;
    private final XlsWorkbook.XlsStreams streams = new XlsWorkbook.XlsStreams();
    private final Map<Integer, String> codes = new HashMap<>();
    private final List<Integer> styles = new ArrayList<>();
    private final Map<Integer, NumberFormat> formats = new HashMap<>();
    private final TreeMap<Integer, List<Placed>> rows = new TreeMap<>();
    private final BitSet hidden = new BitSet();
    private final List<Grid.Area> merged = new ArrayList<>();
    private SSTRecord strings;
    private Displayed displayed = new Displayed(false);
    private FormulaRecord awaitsText;
    private int cells;
    private int broken;

    private record Placed(int column, Cell cell) { }

    XlsSheet(int stream, GridBuilder grid, Progress progress) {
        this.stream = stream;
        this.grid = grid;
        this.progress = progress;
    }

    @Override
    public void record(Record record) {
        streams.record(record);
        if (streams.current() == 0) {
            ofWorkbook(record);
        } else if (streams.current() == stream && streams.depth() == 1) {
            ofSheet(record);
        }
    }

    @Override
    public void brokenCell() {
        if (streams.current() == stream && streams.depth() == 1) {
            broken++;
        }
    }

    /** Puts what was collected into the grid. */
    void end() {
        if (broken > 0) {
            grid.troubles().add(0, Say.of("trouble.cells-broken", broken));
        }
        rows.forEach((row, placed) -> {
            grid.startRow(row + 1, hidden.get(row));
            placed.forEach(each -> grid.cell(each.column, each.cell));
            grid.endRow();
        });
        merged.forEach(grid::merge);
    }

    private void ofWorkbook(Record record) {
        switch (record.getSid()) {
            case SSTRecord.sid -> strings = (SSTRecord) record;
            case DateWindow1904Record.sid -> displayed = new Displayed(((DateWindow1904Record) record).getWindowing() == 1);
            case FormatRecord.sid -> codes.put(((FormatRecord) record).getIndexCode(), ((FormatRecord) record).getFormatString());
            case ExtendedFormatRecord.sid -> styles.add((int) ((ExtendedFormatRecord) record).getFormatIndex());
            default -> { }
        }
    }

    private void ofSheet(Record record) {
        switch (record.getSid()) {
            case RowRecord.sid -> hidden.set(((RowRecord) record).getRowNumber(), ((RowRecord) record).getZeroHeight());
            case LabelSSTRecord.sid -> shared((LabelSSTRecord) record);
            case LabelRecord.sid -> put((LabelRecord) record, Cell.text(((LabelRecord) record).getValue()));
            case NumberRecord.sid -> put((NumberRecord) record, number(((NumberRecord) record).getValue(), (NumberRecord) record));
            case BoolErrRecord.sid -> put((BoolErrRecord) record, flagOrError((BoolErrRecord) record));
            case FormulaRecord.sid -> formula((FormulaRecord) record);
            case StringRecord.sid -> formulaText((StringRecord) record);
            case MergeCellsRecord.sid -> merge((MergeCellsRecord) record);
            default -> { }
        }
    }

    private void put(CellValueRecordInterface place, Cell cell) {
        grid.budget().take(PLACED);
        rows.computeIfAbsent(place.getRow(), row -> new ArrayList<>()).add(new Placed(place.getColumn(), cell));
        if (++cells % REPORT == 0) {
            progress.tell();
        }
    }

    private void shared(LabelSSTRecord place) {
        int index = place.getSSTIndex();
        if (strings != null && index >= 0 && index < strings.getNumUniqueStrings() && strings.getString(index) != null) {
            put(place, Cell.text(strings.getString(index).getString()));
        } else {
            grid.troubles().add(place.getRow() + 1, Say.of("trouble.cell-not-understood", CellName.of(place.getColumn(), place.getRow() + 1)));
        }
    }

    private Cell number(double value, CellValueRecordInterface place) {
        return Double.isFinite(value) ? displayed.number(value, format(place.getXFIndex())) : Cell.BLANK;
    }

    private NumberFormat format(int style) {
        int id = style >= 0 && style < styles.size() ? styles.get(style) : 0;
        return formats.computeIfAbsent(id, each -> NumberFormat.of(each, ownCode(each)));
    }

    /** Excel writes the codes of built-in dates in the language of the machine that saved; their number is more to be trusted. */
    private String ownCode(int id) {
        return id == 14 || id == 22 ? null : codes.get(id);
    }

    private void formula(FormulaRecord formula) {
        CellType type = formula.getCachedResultTypeEnum();
        if (type == CellType.STRING) {
            awaitsText = formula;
        } else if (type == CellType.BOOLEAN) {
            put(formula, flag(formula.getCachedBooleanValue()));
        } else if (type == CellType.ERROR) {
            put(formula, error(formula.getCachedErrorValue()));
        } else {
            put(formula, number(formula.getValue(), formula));
        }
    }

    private void formulaText(StringRecord text) {
        if (awaitsText != null) {
            put(awaitsText, Cell.text(text.getString()));
            awaitsText = null;
        }
    }

    private static Cell flagOrError(BoolErrRecord record) {
        return record.isBoolean() ? flag(record.getBooleanValue()) : error(record.getErrorValue());
    }

    private static Cell flag(boolean value) {
        return new Cell(Cell.Kind.FLAG, value ? "TRUE" : "FALSE", Double.NaN, null);
    }

    private static Cell error(int code) {
        String text = FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#N/A";
        return new Cell(Cell.Kind.ERROR, text, Double.NaN, null);
    }

    private void merge(MergeCellsRecord areas) {
        for (int i = 0; i < areas.getNumAreas(); i++) {
            CellRangeAddress area = areas.getAreaAt(i);
            merged.add(new Grid.Area(area.getFirstRow(), area.getFirstColumn(), area.getLastRow(), area.getLastColumn()));
        }
    }
}
