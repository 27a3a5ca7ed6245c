package app.winnow.intake.form;

/**
 * One line of a policy's file, taken apart: {@code key = value  # source}. Source is null where the line says nothing of it, "" where it says that nobody
 * named one. A text that a line could not hold as it is (line ends, outer blanks, a number sign) stands in quotes, with backslashes as in JSON.
 */
record PolicyLine(String key, String value, String source) {
    private static final char QUOTE = '"';
    private static final String ESCAPED = "\\\"nrt";
    private static final String MEANT = "\\\"\n\r\t";

    static PolicyLine of(String line) throws NotUnderstood {
        int equals = line.indexOf('=');
        String key = equals < 0 ? "" : line.substring(0, equals).strip();
        if (key.isEmpty()) {
            throw new NotUnderstood("policy.no-line", line.strip());
        }
        String rest = line.substring(equals + 1).strip();
        if (isQuoted(rest)) {
            int end = end(rest);
            String after = rest.substring(end + 1).strip();
            if (!after.isEmpty() && after.charAt(0) != '#') {
                throw new NotUnderstood("policy.after-quote", after);
            }
            return new PolicyLine(key, plain(rest.substring(0, end + 1)), after.isEmpty() ? null : source(after.substring(1).strip()));
        }
        int mark = rest.indexOf('#');
        return mark < 0 ? new PolicyLine(key, rest, null) : new PolicyLine(key, rest.substring(0, mark).strip(), source(rest.substring(mark + 1).strip()));
    }

    private static String source(String text) throws NotUnderstood {
        return isNone(text) ? "" : plain(text);
    }

    /** Whether these words say that nobody named a source; a source of that name stands in quotes. */
    private static boolean isNone(String text) {
        return text.equalsIgnoreCase(PolicyWords.workshop()) || text.equalsIgnoreCase(PolicyWords.unnamed());
    }

    /** The line as it is written; {@code isNamed} is whether the source is one that somebody named. */
    static String text(String key, String value, String source, boolean isNamed) {
        return key + " = " + value + "  # " + (!isNamed ? source : isNone(source) ? QUOTE + source + QUOTE : quoted(source));
    }

    /** A text as a line can hold it. */
    static String quoted(String text) {
        if (!text.isEmpty() && text.equals(text.strip()) && text.indexOf('#') < 0 && text.charAt(0) != QUOTE && text.codePoints().noneMatch(PolicyLine::breaks)) {
            return text;
        }
        StringBuilder quoted = new StringBuilder().append(QUOTE);
        text.codePoints().forEach(letter -> {
            int at = MEANT.indexOf(letter);
            if (at >= 0) {
                quoted.append('\\').append(ESCAPED.charAt(at));
            } else if (breaks(letter)) {
                quoted.append(String.format("\\u%04x", letter));
            } else {
                quoted.appendCodePoint(letter);
            }
        });
        return quoted.append(QUOTE).toString();
    }

    /** What a line or UTF-8 cannot hold: controls, line separators, the mark at a file's beginning, half a surrogate pair. */
    private static boolean breaks(int letter) {
        int type = Character.getType(letter);
        return Character.isISOControl(letter) || letter == 0xFEFF || type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.SURROGATE;
    }

    private static boolean isQuoted(String text) {
        return !text.isEmpty() && text.charAt(0) == QUOTE;
    }

    /** Where the quotes close that open at the beginning. */
    private static int end(String text) throws NotUnderstood {
        for (int at = 1; at < text.length(); at++) {
            if (text.charAt(at) == '\\') {
                at++;
            } else if (text.charAt(at) == QUOTE) {
                return at;
            }
        }
        throw new NotUnderstood("policy.quote", text);
    }

    /** The text that stands in quotes or as it is. */
    private static String plain(String text) throws NotUnderstood {
        if (!isQuoted(text) || end(text) != text.length() - 1) {
            return text;
        }
        StringBuilder plain = new StringBuilder();
        for (int at = 1; at < text.length() - 1; at++) {
            char letter = text.charAt(at);
            if (letter != '\\') {
                plain.append(letter);
                continue;
            }
            char meant = text.charAt(++at);
            if (meant == 'u') {
                plain.append(unicode(text, at + 1));
                at += 4;
            } else if (ESCAPED.indexOf(meant) >= 0) {
                plain.append(MEANT.charAt(ESCAPED.indexOf(meant)));
            } else {
                throw new NotUnderstood("policy.backslash", "\\" + meant);
            }
        }
        return plain.toString();
    }

    private static char unicode(String text, int from) throws NotUnderstood {
        try {
            return (char) Integer.parseInt(text.substring(from, Math.min(from + 4, text.length() - 1)), 16);
        } catch (NumberFormatException noNumber) {
            throw new NotUnderstood("policy.backslash", "\\u");
        }
    }
}
