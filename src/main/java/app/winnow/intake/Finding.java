package app.winnow.intake;

import app.winnow.model.CatalogImport.Dropped;
import app.winnow.model.CatalogImport.LeftOut;
import app.winnow.model.Field;
import app.winnow.sheet.Book;
import app.winnow.sheet.Grid;
import app.winnow.sheet.Watch;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** One table of a sheet with its columns matched and learners left out: a candidate for being the catalog. */
record Finding(Book.Sheet sheet, Table table, List<ColumnMeaning> meanings, List<LeftOut> leftOut, List<Dropped> dropped, List<Grid.Trouble> troubles) {

    static Finding of(Book.Sheet sheet, Table whole, List<Dropped> dropped, List<Grid.Trouble> troubles, HeadingMatch match, Watch watch) {
        Kept kept = Kept.of(whole, new People(match), watch);
        Table table = whole.with(kept.columns().stream().map(ColumnProfile::column).toList());
        List<ColumnMeaning> meanings = new Meanings(kept.columns(), match).find();
        Finding found = new Finding(sheet, table, meanings, kept.leftOut(), dropped, troubles);
        Finding counted = EnrolmentRows.counted(found);
        return counted != found || kept.learners().isEmpty() ? counted : found.withoutStatusOfLearners();
    }

    private Finding withoutStatusOfLearners() {
        return new Finding(sheet, table, meanings.stream().map(Finding::withoutStatusOfLearners).toList(), leftOut, dropped, troubles);
    }

    /** In a list of learners a bare "Status" is how far they are, not where the course stands. */
    private static ColumnMeaning withoutStatusOfLearners(ColumnMeaning meaning) {
        boolean bare = meaning.field() == Field.STATUS && HeadingText.of(meaning.column().heading()).words().size() == 1 && !meaning.reversed();
        return bare ? ColumnMeaning.none(meaning.column(), Words.of("why.learners-status")) : meaning;
    }

    /** The same table with its columns as people wish, without those that they leave out; learners' rows are counted once it is known what names the courses. */
    Finding as(Wishes wishes) {
        List<LeftOut> gone = new ArrayList<>(leftOut);
        List<ColumnMeaning> kept = new ArrayList<>();
        for (ColumnMeaning meaning : meanings) {
            if (wishes.leavesOut(meaning.column().name())) {
                gone.add(new LeftOut(meaning.column().name(), Words.of("left-out.wished")));
            } else {
                kept.add(meaning);
            }
        }
        Table without = kept.size() == meanings.size() ? table : table.with(kept.stream().map(ColumnMeaning::column).toList());
        Finding wished = new Finding(sheet, without, new Wished(wishes).over(kept), leftOut, dropped, troubles);
        return (table.countedBy().isEmpty() && !leftOut.isEmpty() ? EnrolmentRows.counted(wished) : wished).leavingOut(gone.subList(leftOut.size(), gone.size()));
    }

    private Finding leavingOut(List<LeftOut> more) {
        List<LeftOut> all = Stream.concat(leftOut.stream(), more.stream()).toList();
        return new Finding(sheet, table, meanings, all, dropped, troubles);
    }

    /** The names of all its columns, those left out by their headings: what a mapping is remembered by. */
    List<String> names() {
        return Stream.concat(table.columns().stream().map(TableColumn::name), leftOut.stream().map(LeftOut::heading)).toList();
    }

    /** How much it looks like a catalog: what it says of courses, and how many rows say it. */
    double likeness() {
        if (table.rows() == 0 || table.columns().isEmpty()) {
            return 0;
        }
        Set<Field> fields = fields();
        double title = meanings.stream().filter(meaning -> meaning.field() == Field.TITLE).mapToDouble(ColumnMeaning::confidence).max().orElse(0);
        double known = 3 * title + (fields.contains(Field.CODE) ? 1 : 0) + Math.min(2, 0.35 * fields.size());
        return known * (1 + 0.35 * Math.log10(table.rows() + 1));
    }

    Set<Field> fields() {
        Set<Field> fields = EnumSet.noneOf(Field.class);
        meanings.stream().map(ColumnMeaning::field).filter(java.util.Objects::nonNull).forEach(fields::add);
        return fields;
    }
}
