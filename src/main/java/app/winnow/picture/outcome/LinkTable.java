package app.winnow.picture.outcome;

import app.winnow.picture.DispositionNames;
import app.winnow.picture.Numbers;
import app.winnow.picture.PictureTable;
import app.winnow.picture.Seen;
import app.winnow.picture.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * The picture as a table: a row for every offering that serves an outcome, whether it is drawn alone or with others, and for everything else that an outcome needs. Cells and marks are found when
 * somebody looks, as there may be very many.
 */
record LinkTable(List<Line> lines) implements PictureTable {
    private static final Words WORDS = OutcomeMap.WORDS;
    private static final int OUTCOME = 0;
    private static final int SPONSOR = 1;
    private static final int WHAT = 2;
    private static final int NAME = 3;
    private static final int SHOWN = 4;
    private static final int HOURS = 5;

    /** One row; its methods give what those of the table do. */
    private interface Line {
        String cell(int column);

        double figure(int column);

        int mark();
    }

    /** The rows of these outcomes, whose marks are found in what is drawn. */
    static LinkTable of(List<Around> all, Seen seen, Needs needs, Drawn drawn, ServerRows words) {
        List<Line> lines = new ArrayList<>();
        for (Around around : all) {
            around.servings().forEach(serving -> lines.add(new LinkLine(around, serving, seen, drawn, words)));
            needs.of(around).forEach(need -> lines.add(new NeedLine(around, need, drawn)));
        }
        return new LinkTable(lines);
    }

    @Override
    public List<Column> columns() {
        return List.of(new Column(WORDS.of("table.outcome"), false), new Column(WORDS.of("table.sponsor"), false), new Column(WORDS.of("table.what"), false),
                new Column(WORDS.of("table.name"), false), new Column(WORDS.of("table.shown"), false), new Column(WORDS.of("table.hours"), true), new Column(WORDS.of("table.disposition"), false));
    }

    @Override
    public int size() {
        return lines.size();
    }

    @Override
    public String cell(int row, int column) {
        return lines.get(row).cell(column);
    }

    @Override
    public double figure(int row, int column) {
        return lines.get(row).figure(column);
    }

    @Override
    public int mark(int row) {
        return lines.get(row).mark();
    }

    private static String whose(Around around, int column) {
        return column == OUTCOME ? around.outcome().id() + " " + around.outcome().sentence() : Bands.sponsor(around.sponsor());
    }

    private record LinkLine(Around around, Serving serving, Seen seen, Drawn drawn, ServerRows words) implements Line {
        @Override
        public String cell(int column) {
            return switch (column) {
                case OUTCOME, SPONSOR -> whose(around, column);
                case WHAT -> WORDS.of("serves." + serving.strength());
                case NAME -> seen.portfolio().offerings().get(serving.at()).title();
                case SHOWN -> words.shown(serving);
                case HOURS -> Numbers.orUnknown(serving.hours());
                default -> DispositionNames.of(seen.disposition(serving.at()));
            };
        }

        @Override
        public double figure(int column) {
            return column == HOURS ? serving.hours() : column == WHAT ? serving.strength() : Double.NaN;
        }

        @Override
        public int mark() {
            return drawn.server(around.outcome().id(), serving.at());
        }
    }

    private record NeedLine(Around around, Need need, Drawn drawn) implements Line {
        @Override
        public String cell(int column) {
            return switch (column) {
                case OUTCOME, SPONSOR -> whose(around, column);
                case WHAT -> WORDS.of("table.need");
                case NAME -> need.words();
                default -> "";
            };
        }

        @Override
        public double figure(int column) {
            return Double.NaN;
        }

        @Override
        public int mark() {
            return drawn.need(around.outcome().id(), need.key());
        }
    }
}
