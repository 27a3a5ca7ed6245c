package app.winnow.picture.level;

import app.winnow.insight.Levels;
import app.winnow.picture.Numbers;
import app.winnow.picture.PictureTable.Column;
import app.winnow.picture.TableRows;
import app.winnow.picture.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** The bars as a table: a row a part of a bar, then what is in no share. A part in which there is nothing is a row too. */
final class LadderTable {
    private static final Words WORDS = LevelLadder.WORDS;

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

    TableRows rows() {
        List<TableRows.Row> rows = new ArrayList<>();
        for (int level = 0; level <= Levels.HIGHEST; level++) {
            for (Part.Sort sort : Part.read()) {
                rows.add(row(tally.part(sort, level)));
            }
        }
        tally.apart().forEach(apart -> rows.add(row(apart)));
        return new TableRows(columns(), rows);
    }

    private TableRows.Row row(Part part) {
        OptionalInt target = words.target(part.level());
        double share = part.of() == 0 ? Double.NaN : (double) part.count() / part.of();
        String said = part.of() == 0 ? Numbers.UNKNOWN : part.of() < Shares.SMALL ? Shares.counted(part.count(), part.of()) : Shares.percent(part.count(), part.of());
        return new TableRows.Row(List.of(words.level(part.level()), WORDS.of("row." + part.sort().word()), Numbers.whole(part.count()), Numbers.whole(part.of()), said,
                target.isPresent() ? Numbers.share(target.getAsInt() / 100.0) : Numbers.UNKNOWN),
                new double[] {part.level(), Double.NaN, part.count(), part.of(), share, target.isPresent() ? target.getAsInt() / 100.0 : Double.NaN}, layout.mark(part.key()));
    }

    private TableRows.Row row(Apart apart) {
        double none = Double.NaN;
        return new TableRows.Row(List.of(WORDS.of("row.apart"), WORDS.of("why." + apart.why().word()), Numbers.whole(apart.offerings().length), "", "", ""),
                new double[] {none, none, apart.offerings().length, none, none, none}, layout.mark(apart.key()));
    }
}
