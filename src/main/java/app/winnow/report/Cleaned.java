package app.winnow.report;

/** Text as a page can hold it: in one line, without characters that XML forbids or that turn what stands around them. */
final class Cleaned {
    private Cleaned() { }

    /** The text in one line; control characters become blanks, halves of characters a replacement. */
    static String line(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            if (Character.isISOControl(point) || point == 0x2028 || point == 0x2029) {
                line.append(' ');
            } else if (point >= 0xD800 && point <= 0xDFFF || (point & 0xFFFE) == 0xFFFE || point >= 0xFDD0 && point <= 0xFDEF) {
                line.append('\uFFFD');
            } else if (!(point >= 0x202A && point <= 0x202E || point >= 0x2066 && point <= 0x2069)) {
                line.appendCodePoint(point);
            }
        });
        return line.toString();
    }

    /** Whether a reader begins at the right: its first letter is of a script that is written so. */
    static boolean isRightToLeft(String text) {
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            byte direction = Character.getDirectionality(text.codePointAt(at));
            if (direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT) {
                return false;
            }
            if (direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC) {
                return true;
            }
        }
        return false;
    }
}
