package app.winnow.sheet;

import java.io.IOException;
import java.io.Reader;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes a web page apart into tags and texts, as loosely as browsers do. Scripts, styles and comments are passed over. */
final class HtmlScanner {
    /** What comes next. */
    enum Token { TEXT, OPEN, CLOSE, END }

    private static final int NOTHING = -2;

    private final Reader page;
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder tag = new StringBuilder();
    private int ahead = NOTHING;
    private String name = "";

    HtmlScanner(Reader page) {
        this.page = page;
    }

    /** Moves on. */
    Token next() throws IOException {
        while (true) {
            int c = read();
            if (c < 0) {
                return Token.END;
            }
            if (c != '<' || !tagBegins()) {
                text.setLength(0);
                text((char) c);
                return Token.TEXT;
            }
            Token token = tag();
            if (token != null) {
                return token;
            }
        }
    }

    /** The characters of a text, as they stand in the page; long ones come in pieces. */
    CharSequence text() {
        return text;
    }

    /** Name of a tag in small letters. */
    String name() {
        return name;
    }

    /** A whole number among the tag's attributes, at least 1. */
    int number(String attribute) {
        Matcher value = Pattern.compile("\\s" + attribute + "\\s*=\\s*[\"']?\\s*(\\d{1,5})", Pattern.CASE_INSENSITIVE).matcher(tag);
        return value.find() ? Math.max(1, Integer.parseInt(value.group(1))) : 1;
    }

    private void text(char first) throws IOException {
        text.append(first);
        int c = read();
        while (c >= 0 && c != '<' && text.length() < Limits.CELL_TEXT) {
            text.append((char) c);
            c = read();
        }
        ahead = c;
    }

    private boolean tagBegins() throws IOException {
        int c = read();
        ahead = c;
        return c == '/' || c == '!' || c == '?' || Character.isLetter(c);
    }

    /** Reads a tag; null for one that is passed over. */
    private Token tag() throws IOException {
        tag.setLength(0);
        char quote = 0;
        for (int c = read(); c >= 0 && (c != '>' || quote != 0); c = read()) {
            if (c == '"' || c == '\'') {
                quote = quote == c ? 0 : quote == 0 && endsWithEquals() ? (char) c : quote;
            }
            if (tag.length() < Limits.TAG) {
                tag.append((char) c);
            }
            if (tag.length() == 3 && tag.toString().equals("!--")) {
                passTo("-->");
                return null;
            }
        }
        boolean closing = tag.length() > 0 && tag.charAt(0) == '/';
        name = name(closing ? 1 : 0);
        if (!closing && (name.equals("script") || name.equals("style"))) {
            passTo("</" + name);
            passTo(">");
            return null;
        }
        return closing ? Token.CLOSE : Token.OPEN;
    }

    private boolean endsWithEquals() {
        int last = tag.length() - 1;
        while (last >= 0 && tag.charAt(last) == ' ') {
            last--;
        }
        return last >= 0 && tag.charAt(last) == '=';
    }

    private String name(int from) {
        int end = from;
        while (end < tag.length() && (Character.isLetterOrDigit(tag.charAt(end)) || tag.charAt(end) == ':')) {
            end++;
        }
        return tag.substring(from, end).toLowerCase(Locale.ROOT);
    }

    private void passTo(String end) throws IOException {
        StringBuilder last = new StringBuilder();
        for (int c = read(); c >= 0; c = read()) {
            last.append(Character.toLowerCase((char) c));
            if (last.length() > end.length()) {
                last.deleteCharAt(0);
            }
            if (last.toString().equals(end)) {
                return;
            }
        }
    }

    private int read() throws IOException {
        int c = ahead == NOTHING ? page.read() : ahead;
        ahead = NOTHING;
        return c;
    }
}
