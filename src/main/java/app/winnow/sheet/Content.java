package app.winnow.sheet;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What the first bytes of a file say it is. */
enum Content {
    ZIP, OLE, TEXT, LOCK_FILE, OLD_EXCEL, PDF, PICTURE, PACKED, PROGRAM_DATA;

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
        if (isPicture(start)) {
            return PICTURE;
        }
        if (beginsWithAny(start, "\u001F\u008B", "7z\u00BC\u00AF", "Rar!", "BZh", "\u00FD7zXZ", "\u0028\u00B5\u002F\u00FD")) {
            return PACKED;
        }
        return beginsWithAny(start, "SQLite format 3", "MZ\u0090", "\u007FELF", "PAR1", "\u00CA\u00FE\u00BA\u00BE", "OTTO", "ID3") ? PROGRAM_DATA : TEXT;
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
