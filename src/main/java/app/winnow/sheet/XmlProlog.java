package app.winnow.sheet;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks at the first bytes of an XML part: whether it is plain, that is UTF-8 of version 1.0 without a document type, and where its content begins. */
final class XmlProlog {
    private static final Pattern DECLARED = Pattern.compile("(encoding|version)\\s*=\\s*[\"']([^\"']*)[\"']");
    private final byte[] head;

    XmlProlog(byte[] head) {
        this.head = head;
    }

    /** Where to begin behind the declaration; -1 when the part is not plain or this cannot be told. */
    int plainFrom() {
        int from = begins(0, "\u00EF\u00BB\u00BF") ? 3 : 0;
        if (begins(from, "<?xml") && head.length > from + 5 && isBlank(head[from + 5])) {
            int end = find(from, "?>");
            if (end < 0 || !isPlain(new String(head, from, end - from, StandardCharsets.ISO_8859_1))) {
                return -1;
            }
            from = end;
        }
        return hasRoot(from) ? from : -1;
    }

    private static boolean isPlain(String declaration) {
        Matcher declared = DECLARED.matcher(declaration);
        while (declared.find()) {
            String value = declared.group(2).toLowerCase(Locale.ROOT);
            boolean plain = declared.group(1).equals("version") ? value.equals("1.0") : value.equals("utf-8") || value.equals("utf8") || value.equals("us-ascii");
            if (!plain) {
                return false;
            }
        }
        return true;
    }

    /** Whether the first tag comes before any document type. */
    private boolean hasRoot(int from) {
        int at = from;
        while (at >= 0 && at + 1 < head.length) {
            if (isBlank(head[at])) {
                at++;
            } else if (begins(at, "<!--")) {
                at = find(at + 4, "-->");
            } else if (begins(at, "<?")) {
                at = find(at + 2, "?>");
            } else {
                return head[at] == '<' && head[at + 1] != '!' && head[at + 1] != 0;
            }
        }
        return false;
    }

    private boolean begins(int at, String mark) {
        for (int i = 0; i < mark.length(); i++) {
            if (at + i >= head.length || (head[at + i] & 0xFF) != mark.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** The place behind the next such mark, -1 when there is none. */
    private int find(int from, String mark) {
        for (int at = from; at < head.length; at++) {
            if (begins(at, mark)) {
                return at + mark.length();
            }
        }
        return -1;
    }

    private static boolean isBlank(byte b) {
        return b == ' ' || b == '\n' || b == '\r' || b == '\t';
    }
}
