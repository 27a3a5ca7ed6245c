package app.winnow.picture.level;

import app.winnow.insight.Levels;
import app.winnow.picture.Numbers;
import app.winnow.picture.PictureRows;
import app.winnow.picture.PictureTable.Column;
import app.winnow.picture.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** The bars as a table: a row a part of a bar, then what is in no share. A part in which there is nothing is a row too. */
final class LadderTable {
    private static final Words WORDS = LevelLadder.WORDS;
    private static final int LEVEL = 0;
    private static final int COUNT = 2;
    private static final int OF = 3;
    private static final int SHARE = 4;
    private static final int TARGET = 5;

    private final Tally tally;
    private final LadderWords words;
    private final LadderLayout layout;

    LadderTable(Tally tally, LadderWords words, LadderLayout layout) {
        this.tally = tally;
        this.words = words;
        this.layout = layout;
    }

    static List<Column> columns() {
        return List.of(new Column(WORDS.of("column.level"), false), new Column(WORDS.of("column.what"), false), new Column(WORDS.of("column.count"), true),
                new Column(WORDS.of("column.of"), true), new Column(WORDS.of("column.share"), true), new Column(WORDS.of("column.target"), true));
    }

    PictureRows rows() {
        List<PictureRows.Row> rows = new ArrayList<>();
        for (int level = 0; level <= Levels.HIGHEST; level++) {
            for (Part.Sort sort : Part.read()) {
                Part part = tally.part(sort, level);
                rows.add(new PartRow(part, words, layout.mark(part.key())));
            }
        }
        tally.apart().forEach(apart -> rows.add(new ApartRow(apart, words, layout.mark(apart.key()))));
        return new PictureRows(columns(), rows);
    }

    private record PartRow(Part part, LadderWords words, int mark) implements PictureRows.Row {
        @Override
        public String cell(int column) {
            return switch (column) {
                case LEVEL -> words.level(part.level());
                case COUNT -> Numbers.whole(part.count());
                case OF -> Numbers.whole(part.of());
                case SHARE -> part.of() == 0 ? Numbers.UNKNOWN : part.of() < Shares.SMALL ? Shares.counted(part.count(), part.of()) : Shares.percent(part.count(), part.of());
                case TARGET -> Double.isNaN(figure(TARGET)) ? Numbers.UNKNOWN : Numbers.share(figure(TARGET));
                default -> WORDS.of("row." + part.sort().word());
            };
        }

        @Override
        public double figure(int column) {
            OptionalInt target = words.target(part.level());
            return switch (column) {
                case LEVEL -> part.level();
                case COUNT -> part.count();
                case OF -> part.of();
                case SHARE -> part.of() == 0 ? Double.NaN : (double) part.count() / part.of();
                case TARGET -> target.isPresent() ? target.getAsInt() / 100.0 : Double.NaN;
                default -> Double.NaN;
            };
        }
    }

    private record ApartRow(Apart apart, LadderWords words, int mark) implements PictureRows.Row {
        @Override
        public String cell(int column) {
            return switch (column) {
                case LEVEL -> WORDS.of("row.apart");
                case COUNT -> Numbers.whole(apart.offerings().length);
                case OF, SHARE, TARGET -> "";
                default -> WORDS.of("why." + apart.why().word());
            };
        }

        @Override
        public double figure(int column) {
            return column == COUNT ? apart.offerings().length : Double.NaN;
        }
    }
}
