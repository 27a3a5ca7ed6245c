package app.winnow.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.util.Set;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FilePassRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.MulRKRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.RKRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RecordFactory;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.hssf.record.pivottable.ViewDefinitionRecord;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;

/**
 * The records of an .xls stream that bear cells, one after the other. The library's own reading builds all of them and gives a
 * workbook up for one odd chart or print setting; here those are passed over.
 */
final class XlsRecords {
    private static final int HEADER = 4;
    private static final Set<Short> CELLS = Set.of(LabelSSTRecord.sid, LabelRecord.sid, NumberRecord.sid, RKRecord.sid, MulRKRecord.sid, BoolErrRecord.sid, FormulaRecord.sid,
            StringRecord.sid);
    private static final Set<Short> OTHERS = Set.of(BOFRecord.sid, EOFRecord.sid, BoundSheetRecord.sid, SSTRecord.sid, DateWindow1904Record.sid, FormatRecord.sid,
            ExtendedFormatRecord.sid, RowRecord.sid, MergeCellsRecord.sid, ViewDefinitionRecord.sid, FilePassRecord.sid);

    private final InputStream in;
    private final Listener listener;
    private RecordInputStream records;
    private int passed;
    private int depth;

    /** What is told of each record. */
    interface Listener {
        void record(Record record);

        /** A cell whose record is broken; its place is not known. */
        default void brokenCell() { }
    }

    XlsRecords(InputStream in, Listener listener) {
        this.in = in;
        this.listener = listener;
        this.records = new RecordInputStream(in);
    }

    /** Tells all records to the end of the stream. What follows the last sheet's end is no record but padding, or garbage. */
    void read() throws IOException, GeneralSecurityException {
        while (records.hasNextRecord() && (passed == 0 || depth > 0 || records.getNextSid() == BOFRecord.sid)) {
            records.nextRecord();
            depth += records.getSid() == BOFRecord.sid ? 1 : records.getSid() == EOFRecord.sid ? -1 : 0;
            passed += HEADER + records.remaining();
            boolean cell = CELLS.contains(records.getSid());
            if (cell || OTHERS.contains(records.getSid())) {
                read(cell);
            } else {
                records.readRemainder();
            }
        }
    }

    private void read(boolean cell) throws IOException, GeneralSecurityException {
        short kind = records.getSid();
        Record[] read;
        try {
            read = RecordFactory.createRecord(records);
        } catch (RuntimeException broken) {
            if (kind == FilePassRecord.sid || kind == BOFRecord.sid || kind == BoundSheetRecord.sid || kind == SSTRecord.sid) {
                throw broken;
            }
            if (cell) {
                listener.brokenCell();
            }
            read = new Record[0];
        }
        records.readRemainder();
        for (Record record : read) {
            if (record instanceof FilePassRecord locked) {
                unlock(locked.getEncryptionInfo());
            } else {
                listener.record(record);
            }
        }
    }

    /** Excel locks a workbook with its own well-known password when only its structure is protected; any other is for people to enter. */
    private void unlock(EncryptionInfo lock) throws IOException, GeneralSecurityException {
        if (!lock.getDecryptor().verifyPassword(Decryptor.DEFAULT_PASSWORD)) {
            throw new EncryptedDocumentException("locked");
        }
        records = new RecordInputStream(in, lock, passed);
    }
}
