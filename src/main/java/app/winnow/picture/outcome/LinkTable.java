package app.winnow.picture.outcome;

import app.winnow.picture.DispositionNames;
import app.winnow.picture.Numbers;
import app.winnow.picture.PictureRows;
import app.winnow.picture.PictureTable.Column;
import app.winnow.picture.Seen;
import app.winnow.picture.Words;
import java.util.ArrayList;
import java.util.List;

/** The picture as a table: a row for every offering that serves an outcome, whether it is drawn alone or with others, and for everything else that an outcome needs. */
final class LinkTable {
    private static final Words WORDS = OutcomeMap.WORDS;
    private static final int OUTCOME = 0;
    private static final int SPONSOR = 1;
    private static final int WHAT = 2;
    private static final int NAME = 3;
    private static final int SHOWN = 4;
    private static final int HOURS = 5;

    private LinkTable() { }

    static List<Column> columns() {
        return List.of(new Column(WORDS.of("table.outcome"), false), new Column(WORDS.of("table.sponsor"), false), new Column(WORDS.of("table.what"), false),
                new Column(WORDS.of("table.name"), false), new Column(WORDS.of("table.shown"), false), new Column(WORDS.of("table.hours"), true), new Column(WORDS.of("table.disposition"), false));
    }

    /** The rows of these outcomes, whose marks are found in what is drawn. */
    static PictureRows of(List<Around> all, Seen seen, Needs needs, Drawn drawn, ServerRows words) {
        List<PictureRows.Row> rows = new ArrayList<>();
        for (Around around : all) {
            around.servings().forEach(serving -> rows.add(new LinkRow(around, serving, seen, drawn, words)));
            needs.of(around).forEach(need -> rows.add(new NeedRow(around, need, drawn)));
        }
        return new PictureRows(columns(), rows);
    }

    private static String whose(Around around, int column) {
        return column == OUTCOME ? around.outcome().id() + " " + around.outcome().sentence() : Bands.sponsor(around.sponsor());
    }

    private record LinkRow(Around around, Serving serving, Seen seen, Drawn drawn, ServerRows words) implements PictureRows.Row {
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

    private record NeedRow(Around around, Need need, Drawn drawn) implements PictureRows.Row {
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
