package app.winnow.sheet;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/** Opens what is no workbook: finds encoding and delimiter, and says what a text is that holds no table. */
final class TextFiles {
    private static final int SAMPLE = 512 << 10;
    private static final Pattern HTML = Pattern.compile("<(!doctype html|html|head|body|table|meta|style|div)[\\s>]");
    /** The first tag, behind what may stand before it. */
    private static final Pattern ROOT = Pattern.compile("\\A(?:<\\?.*?\\?>|<!--.*?-->|<!doctype[^>]*>|\\s+)*+<(?:[\\w.-]+:)?([\\w.-]+)", Pattern.DOTALL);
    private static final Pattern JSON = Pattern.compile("\\A(\\{\\s*\"|\\{\\s*}|\\[\\s*[\\[{]\\s*[\"\\[{}\\]])");

    private TextFiles() { }

    static Book open(Path path, Progress progress) throws IOException, XMLStreamException {
        Encoding encoding = Encoding.of(path, progress);
        String sample = sample(path, encoding);
        String start = sample.substring(0, Math.min(sample.length(), 4_096)).stripLeading().toLowerCase(Locale.ROOT);
        if (start.isEmpty() && sample.isBlank()) {
            throw Say.refused("refused.empty");
        }
        if (isNoText(sample)) {
            throw Say.refused("refused.no-text");
        }
        if (start.startsWith("version https://git-lfs.github.com/")) {
            throw Say.refused("refused.lfs-pointer");
        }
        if (start.startsWith("{\\rtf")) {
            throw Say.refused("refused.no-table", "RTF");
        }
        if (start.startsWith("mime-version:")) {
            throw Say.refused("refused.web-archive");
        }
        if (JSON.matcher(start).find()) {
            throw Say.refused("refused.no-table", "JSON");
        }
        if (start.startsWith("<")) {
            return marked(path, encoding, start, progress);
        }
        return delimited(path, encoding, Delimiter.find(sample));
    }

    private static Book delimited(Path path, Encoding encoding, Delimiter delimiter) {
        return FileBook.text(path, Book.Format.DELIMITED, encoding, delimiter, new DelimitedContents(path, encoding, delimiter));
    }

    private static Book marked(Path path, Encoding encoding, String start, Progress progress) throws IOException, XMLStreamException {
        Matcher first = ROOT.matcher(start);
        String root = first.find() ? first.group(1) : "";
        if (root.equals("workbook") && start.contains("urn:schemas-microsoft-com:office:spreadsheet")) {
            return FileBook.workbook(path, Book.Format.XLS, Xml2003Contents.of(path, progress));
        }
        if (root.equals("workbook") && start.contains("gnumeric")) {
            throw new Refused(Content.GNUMERIC.sentence());
        }
        if (root.equals("document") && start.contains("urn:oasis:names:tc:opendocument")) {
            if (!start.contains("application/vnd.oasis.opendocument.spreadsheet")) {
                throw Say.refused("refused.other-office-document");
            }
            return FileBook.workbook(path, Book.Format.ODS, OdsContents.flat(path, progress));
        }
        if (HTML.matcher(start).find()) {
            return FileBook.text(path, Book.Format.HTML, encoding, null, HtmlContents.of(path, encoding, progress));
        }
        throw Say.refused("refused.no-table", "XML");
    }

    /** Bytes that happen to look like an encoding decode to control characters and to signs that do not exist. */
    private static boolean isNoText(String sample) {
        long odd = sample.chars().filter(c -> Character.isISOControl(c) && !Character.isWhitespace(c) && c != 0x1A
                || Character.getType(c) == Character.UNASSIGNED).count();
        return odd * 50 > sample.length();
    }

    /** The beginning of the text, whole lines of it where it has lines. */
    private static String sample(Path path, Encoding encoding) throws IOException {
        char[] chars = new char[SAMPLE];
        int length = 0;
        try (Reader reader = encoding.reader(path, Progress.silent())) {
            for (int count = 0; count >= 0 && length < SAMPLE; count = reader.read(chars, length, SAMPLE - length)) {
                length += count;
            }
        }
        String sample = new String(chars, 0, length);
        int lastLine = length < SAMPLE ? -1 : Math.max(sample.lastIndexOf('\n'), sample.lastIndexOf('\r'));
        return lastLine < 0 ? sample : sample.substring(0, lastLine + 1);
    }
}
