package app.winnow.report;

import app.winnow.insight.aid.Entry;
import app.winnow.insight.aid.Paper;
import app.winnow.insight.aid.Part;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A page as Markdown (CommonMark with tables). What the catalog says stays text: every character that could be markup is escaped. */
final class PaperMarkdown {
    private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]<>|~&$]");
    private static final Pattern BEGINS = Pattern.compile("^(\\s*)([#+=:-]|\\d{1,9}(?=[.)]))");

    private final StringBuilder out = new StringBuilder();

    private PaperMarkdown() { }

    static String of(Paper paper) {
        PaperMarkdown markdown = new PaperMarkdown();
        markdown.line("# " + text(paper.title())).line("").line(text(paper.line())).line("");
        paper.parts().forEach(markdown::part);
        return markdown.out.toString();
    }

    private PaperMarkdown line(String line) {
        out.append(line).append('\n');
        return this;
    }

    private void part(Part part) {
        if (!part.heading().isEmpty()) {
            line("## " + text(part.heading())).line("");
        }
        if (part instanceof Part.Facts facts) {
            facts.facts().forEach(fact -> line("- **" + text(fact.name()) + ":** " + entry(fact.value())));
        } else if (part instanceof Part.Items items) {
            for (int at = 0; at < items.items().size(); at++) {
                line((items.mark() == Part.Mark.BOX ? "- [ ] " : at + 1 + ". ") + entry(items.items().get(at)));
            }
        } else if (part instanceof Part.Grid grid) {
            line(row(grid.columns().stream().map(PaperMarkdown::text).toList())).line(row(grid.columns().stream().map(column -> "---").toList()));
            grid.rows().forEach(cells -> line(row(cells.stream().map(PaperMarkdown::entry).toList())));
        } else if (part instanceof Part.Remark remark) {
            line(entry(remark.sentence()));
        }
        line("");
    }

    private static String row(List<String> cells) {
        return cells.stream().collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static String entry(Entry entry) {
        return text(entry.text());
    }

    static String text(String text) {
        String escaped = MARKUP.matcher(Cleaned.line(text).strip()).replaceAll("\\\\$0");
        return BEGINS.matcher(escaped).replaceFirst("$1\\\\$2").replaceFirst("^(\\s*)\\\\(\\d+)([.)])", "$1$2\\\\$3");
    }
}
