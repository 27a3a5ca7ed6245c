package app.winnow.picture.bubble;

import app.winnow.model.Disposition;
import app.winnow.picture.DispositionNames;
import app.winnow.picture.Numbers;
import app.winnow.picture.PictureTable;
import app.winnow.picture.Seen;
import app.winnow.picture.Words;
import java.util.Arrays;
import java.util.List;

/** Every offering that is shown, with the figures behind its place, whether it is drawn or stands in a cell or outside the zoom. */
final class BubbleTable implements PictureTable {
    private static final List<String> COLUMNS = List.of("title", "code", "becomes", "state", "contribution", "hours", "completions", "level", "months");
    private static final int FIRST_FIGURE = 4;

    private final Seen seen;
    private final Points points;
    private final BubbleFacts facts;
    private final Words words;
    private final int[] marks;

    BubbleTable(Seen seen, BubbleLayout layout, BubbleMeanings meanings, BubbleFacts facts, Words words) {
        this.seen = seen;
        this.facts = facts;
        this.words = words;
        points = layout.points;
        marks = new int[points.size()];
        Arrays.fill(marks, -1);
        for (int at = 0; at < layout.drawn.length; at++) {
            marks[layout.drawn[at]] = meanings.firstBubble() + at;
        }
        for (int cell = 0; cell < layout.density.cells().size(); cell++) {
            for (int point : layout.density.cells().get(cell).points()) {
                marks[point] = meanings.firstCell() + cell;
            }
        }
    }

    @Override
    public List<Column> columns() {
        return COLUMNS.stream().map(key -> new Column(key.equals("hours") ? words.of("column.hours", facts.hoursName()) : words.of("column." + key),
                COLUMNS.indexOf(key) >= FIRST_FIGURE)).toList();
    }

    @Override
    public int size() {
        return points.size();
    }

    @Override
    public String cell(int row, int column) {
        int at = points.at[row];
        return switch (COLUMNS.get(column)) {
            case "title" -> seen.portfolio().offerings().get(at).title();
            case "code" -> seen.portfolio().offerings().get(at).code();
            case "becomes" -> becomes(seen.disposition(at));
            case "state" -> facts.state(at);
            case "contribution" -> Double.isNaN(points.contribution[row]) ? Numbers.UNKNOWN : Numbers.whole(100 * points.contribution[row]);
            default -> Numbers.orUnknown(figure(row, column));
        };
    }

    private static String becomes(Disposition disposition) {
        return disposition == null ? Numbers.UNKNOWN : DispositionNames.of(disposition);
    }

    @Override
    public double figure(int row, int column) {
        return switch (COLUMNS.get(column)) {
            case "contribution" -> 100 * points.contribution[row];
            case "hours" -> points.hours[row];
            case "completions" -> points.people[row];
            case "months" -> points.months[row];
            case "level" -> facts.measured(row) < 0 ? Double.NaN : facts.measured(row);
            default -> Double.NaN;
        };
    }

    @Override
    public int mark(int row) {
        return marks[row];
    }
}
