package app.winnow.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** What the first bytes of a file say it is. */
enum Content {
    ZIP, OLE, TEXT, LOCK_FILE, OLD_EXCEL, OLD_SPREADSHEET, DBASE, GNUMERIC, SYLK, DIF, PDF, PICTURE, SOUND, PACKED, DATABASE, DATA_FRAME, PROGRAM_DATA;

    private static final Pattern SYLK_START = Pattern.compile("\\AID;P[^\\r\\n]*[\\r\\n]+(P|F|B|C|O|NN|NU|NE|W);");
    private static final Pattern DIF_START = Pattern.compile("\\ATABLE\\s*[\\r\\n]+0,1\\s*[\\r\\n]");

    /** Bytes looked at. */
    static final int HEAD = 512;

    static Content of(byte[] head, long size, String name) {
        if (isLockFile(head, size, name)) {
            return LOCK_FILE;
        }
        String start = new String(head, StandardCharsets.ISO_8859_1);
        if (start.startsWith("PK\3\4") || start.startsWith("PK\5\6")) {
            return ZIP;
        }
        if (start.startsWith("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")) {
            return OLE;
        }
        if (start.startsWith("%PDF") || start.stripLeading().startsWith("%PDF-")) {
            return PDF;
        }
        if (beginsWithAny(start, "\t\0\4\0", "\t\0\6\0", "\t\2\6\0", "\t\4\6\0", "\t\b\b\0", "\t\b\u0010\0")) {
            return OLD_EXCEL;
        }
        if (beginsWithAny(start, "\0\0\2\0", "\0\0\u001A\0", "\u00FF\0\2\0")) {
            return OLD_SPREADSHEET;
        }
        if (isPicture(start)) {
            return PICTURE;
        }
        if (start.startsWith("\u001F\u008B")) {
            return isGnumeric(head) ? GNUMERIC : PACKED;
        }
        if (beginsWithAny(start, "7z\u00BC\u00AF", "Rar!", "BZh", "\u00FD7zXZ", "\u0028\u00B5\u002F\u00FD", "MSCF", "PK\7\b") || start.startsWith("ustar", 257)) {
            return PACKED;
        }
        return ofText(head, start);
    }

    private static Content ofText(byte[] head, String start) {
        if (beginsWithAny(start, "SQLite format 3", "\0\1\0\0Standard Jet", "\0\1\0\0Standard ACE")) {
            return DATABASE;
        }
        if (beginsWithAny(start, "PAR1", "ARROW1", "FEA1", "Obj\1", "$FL2", "$FL3", "\u0089HDF", "<stata_dta>", "ORC")) {
            return DATA_FRAME;
        }
        if (beginsWithAny(start, "ID3", "OggS", "fLaC")) {
            return SOUND;
        }
        if (beginsWithAny(start, "MZ\u0090", "\u007FELF", "\u00CA\u00FE\u00BA\u00BE", "OTTO", "wOFF", "%!PS", "AC10")) {
            return PROGRAM_DATA;
        }
        if (isDbase(head)) {
            return DBASE;
        }
        return SYLK_START.matcher(start).find() ? SYLK : DIF_START.matcher(start).find() ? DIF : TEXT;
    }

    /** Why such a file is refused. */
    String sentence() {
        // prefix: content.*
        return Say.of("content." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** Excel keeps one beside an open workbook: 165 bytes, the user's name in one-byte and in two-byte letters. */
    private static boolean isLockFile(byte[] head, long size, String name) {
        boolean small = size <= 200 && head.length > 56;
        return small && (name.startsWith("~$") || size == 165 && head[0] > 0 && head[0] <= 54 && head[55] == head[0] && head[56] == 0)
                || name.startsWith(".~lock.") && size <= HEAD;
    }

    private static boolean isGnumeric(byte[] head) {
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(head))) {
            return new String(in.readNBytes(200), StandardCharsets.ISO_8859_1).contains("<gnm:Workbook");
        } catch (IOException noMore) {
            return false;
        }
    }

    /** A version, the date of the last change, and a heading of 32 bytes for the file and for each field. */
    private static boolean isDbase(byte[] head) {
        if (head.length < 65) {
            return false;
        }
        boolean version = "\u0003\u0030\u0031\u0032\u0043\u0063\u0083\u008B\u00CB\u00F5\u00FB".indexOf(head[0] & 0xFF) >= 0;
        int heading = head[8] & 0xFF | (head[9] & 0xFF) << 8;
        boolean dated = head[2] >= 1 && head[2] <= 12 && head[3] >= 1 && head[3] <= 31;
        return version && dated && heading >= 65 && (heading % 32 == 1 || heading % 32 == 0 || (heading - 264) % 32 == 1);
    }

    private static boolean isPicture(String start) {
        return beginsWithAny(start, "\u0089PNG", "\u00FF\u00D8\u00FF", "GIF8", "II*\0", "MM\0*", "RIFF", "\0\0\1\0")
                || start.startsWith("BM") && start.indexOf('\0') > 0 && start.indexOf('\0') < 14
                || start.startsWith("ftyp", 4);
    }

    private static boolean beginsWithAny(String start, String... beginnings) {
        for (String beginning : beginnings) {
            if (start.startsWith(beginning)) {
                return true;
            }
        }
        return false;
    }
}
