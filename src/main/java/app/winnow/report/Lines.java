package app.winnow.report;

import app.winnow.picture.Advances;
import java.util.ArrayList;
import java.util.List;

/** Text in lines that fit a width: broken at blanks, and inside a word only where that alone is too long for a line. Nothing is left out. */
final class Lines {
    private final Advances advances;
    private final double size;
    private final double width;

    /** Lines of this size and width in pixels. */
    Lines(Advances advances, double size, double width) {
        this.advances = advances;
        this.size = size;
        this.width = width;
    }

    /** The lines; none for a blank text. */
    List<String> of(String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+")) {
            if (!line.isEmpty() && !fits(line + " " + word)) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
            breakUp(line, lines);
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
        return lines;
    }

    private void breakUp(StringBuilder line, List<String> lines) {
        while (!fits(line)) {
            int end = line.offsetByCodePoints(0, 1);
            for (int next = end; next < line.length() && fits(line.substring(0, next)); next = line.offsetByCodePoints(next, 1)) {
                end = next;
            }
            if (end >= line.length()) {
                return;
            }
            lines.add(line.substring(0, end));
            line.delete(0, end);
        }
    }

    private boolean fits(CharSequence line) {
        return advances.width(line.toString(), size) <= width;
    }
}
