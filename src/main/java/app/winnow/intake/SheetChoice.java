package app.winnow.intake;

import app.winnow.model.CatalogImport.Dropped;
import app.winnow.sheet.Book;
import app.winnow.sheet.Grid;
import app.winnow.sheet.Refused;
import app.winnow.sheet.Watch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Chooses the table that is the catalog: by what its columns say and how many rows it has; pivot and hidden sheets lose; a near tie is asked. */
final class SheetChoice {
    private static final double AS_LIKELY = 0.9;

    private final Book book;
    private final HeadingMatch match;
    private final int rows;
    private boolean whole = true;
    private String cut;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Understood.OtherTable> others = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    /** {@code rows} is how many rows of each sheet are looked at. */
    SheetChoice(Book book, HeadingMatch match, int rows) {
        this.rows = rows;
        this.book = book;
        this.match = match;
    }

    /**
     * The most likely table, or the one of the sheet that people wish. Refuses a name that the book must have and does not, and a book without a table; a
     * wish that comes from a mapping and does not fit is told by {@link #problems}.
     */
    Finding choose(Wishes wishes, Watch watch) {
        List<Book.Sheet> sheets = candidates(wishes.sheet(), wishes.mapping().sheet());
        for (int at = 0; at < sheets.size(); at++) {
            read(sheets.get(at), watch.part((double) at / sheets.size(), (at + 1.0) / sheets.size()));
        }
        findings.sort(Comparator.comparingDouble(Finding::likeness).reversed());
        if (findings.isEmpty() || findings.get(0).likeness() == 0) {
            throw new Refused(cut == null ? Words.of("refused.no-table", book.file()) : Words.of("refused.no-table-cut", book.file(), cut));
        }
        String named = wishes.sheet() == null ? wishes.mapping().sheet() : null;
        if (named == null) {
            return findings.get(0);
        }
        return findings.stream().filter(finding -> isNamed(finding.sheet(), named) && finding.likeness() > 0).findFirst().orElseGet(() -> {
            problems.add(Words.of("wish.no-sheet", named, findings.get(0).sheet().name()));
            return findings.get(0);
        });
    }

    /** The same sheet with its headings in this 1-based row, 0 = none; unchanged when the row is null, is where they were found, or cannot be it. */
    Finding withHeadingRow(Finding found, Integer row, Watch watch) {
        if (row == null || found.table().headingRow() == row) {
            return found;
        }
        Optional<Finding> lower = findings.stream().filter(other -> other.sheet().equals(found.sheet()) && other.table().headingRow() == row && row > 0).findFirst();
        if (lower.isPresent()) {
            return lower.get();
        }
        Grid grid = book.beginning(found.sheet(), rows, watch);
        Regions regions = new Regions(grid, match, row, watch);
        List<Finding> anew = regions.isThere() ? regions.find().stream().map(region -> finding(found.sheet(), grid, regions, region, watch)).toList() : List.of();
        if (anew.isEmpty() || anew.get(0).table().rows() == 0) {
            problems.add(Words.of("wish.no-heading-row", String.valueOf(row)));
            return found;
        }
        findings.removeIf(other -> other.sheet().equals(found.sheet()));
        findings.addAll(anew);
        findings.sort(Comparator.comparingDouble(Finding::likeness).reversed());
        return anew.get(0);
    }

    /** The chosen table with the rows of others on its sheet among those that are not used; lists the tables that were not chosen. */
    Finding chosen(Finding best) {
        for (Finding other : findings) {
            if (other != best) {
                others.add(0, other(other, findings.get(0)));
            }
        }
        return withRowsOfOtherTables(best);
    }

    private static boolean isNamed(Book.Sheet sheet, String name) {
        return sheet.name().strip().equalsIgnoreCase(name.strip());
    }

    /** What people wished of sheet and heading row that the book does not have, a sentence each. */
    List<String> problems() {
        return problems;
    }

    private List<Book.Sheet> candidates(String wished, String named) {
        List<Book.Sheet> sheets = book.sheets();
        if (wished != null) {
            List<Book.Sheet> exact = sheets.stream().filter(sheet -> sheet.name().equals(wished)).toList();
            List<Book.Sheet> alike = exact.isEmpty() ? sheets.stream().filter(sheet -> sheet.name().strip().equalsIgnoreCase(wished.strip())).toList() : exact;
            if (alike.isEmpty()) {
                String names = sheets.stream().map(Book.Sheet::name).filter(name -> !name.isEmpty()).collect(Collectors.joining(", "));
                throw new Refused(names.isEmpty() ? Words.of("refused.no-sheets", book.file(), wished) : Words.of("refused.no-sheet", book.file(), wished, names));
            }
            return alike.subList(0, 1);
        }
        List<Book.Sheet> open = sheets.stream().filter(sheet -> !sheet.hidden() && !sheet.pivot()).toList();
        sheets.stream().filter(sheet -> !open.isEmpty() && !open.contains(sheet))
                .forEach(sheet -> others.add(new Understood.OtherTable(sheet.name(), 0, 0, sheet.pivot() ? Words.of("other.pivot") : Words.of("other.hidden"))));
        List<Book.Sheet> all = new ArrayList<>(open.isEmpty() ? sheets : open);
        sheets.stream().filter(sheet -> named != null && isNamed(sheet, named) && !all.contains(sheet)).forEach(sheet -> {
            all.add(sheet);
            others.removeIf(other -> other.sheet().equals(sheet.name()));
        });
        return all;
    }

    private void read(Book.Sheet sheet, Watch watch) {
        Grid grid = book.beginning(sheet, rows, watch.part(0, 0.8));
        whole &= grid.isWhole();
        cut = cut == null ? grid.cut().orElse(null) : cut;
        Watch looking = watch.part(0.8, 1);
        Regions regions = new Regions(grid, match, null, looking);
        for (Region region : regions.find()) {
            findings.add(finding(sheet, grid, regions, region, looking));
        }
    }

    private Finding finding(Book.Sheet sheet, Grid grid, Regions regions, Region region, Watch watch) {
        watch.at(grid.rows(), 0.5);
        Table table = regions.table(region);
        watch.at(grid.rows(), 0.6);
        return Finding.of(sheet, table, region.dropped(), grid.troubles(), match, watch.part(0.6, 1));
    }

    private Understood.OtherTable other(Finding other, Finding best) {
        String why = other.table().rows() == 0 ? Words.of("other.empty") : isAsLikely(other, best) ? Words.of("other.as-likely") : Words.of("other.less-likely");
        return new Understood.OtherTable(other.sheet().name(), other.table().headingRow(), other.table().rows(), why);
    }

    private static boolean isAsLikely(Finding other, Finding best) {
        return other.likeness() >= best.likeness() * AS_LIKELY;
    }

    /** Rows of tables above and below on the same sheet are not used, and said to be so. */
    private Finding withRowsOfOtherTables(Finding best) {
        List<Dropped> dropped = new ArrayList<>(best.dropped());
        for (Finding other : findings) {
            if (other != best && other.sheet().equals(best.sheet())) {
                dropped.addAll(other.dropped());
                String why = Words.of("dropped.other-table", String.valueOf(other.table().headingRow()));
                if (other.table().headingRow() > 0) {
                    dropped.add(new Dropped(other.table().headingRow(), why));
                }
                for (int row : other.table().rowNumbers()) {
                    dropped.add(new Dropped(row, why));
                }
            }
        }
        dropped.sort(Comparator.comparingInt(Dropped::row));
        return new Finding(best.sheet(), best.table(), best.meanings(), best.leftOut(), dropped, best.troubles());
    }

    /** Whether every row of every sheet was looked at. */
    boolean isWhole() {
        return whole;
    }

    List<Understood.OtherTable> others() {
        return others;
    }

    /** Asks which sheet when another is as likely. */
    List<Question> questions(Finding best) {
        List<String> names = findings.stream().filter(other -> isAsLikely(other, findings.get(0))).map(finding -> finding.sheet().name()).distinct().toList();
        int rows = findings.stream().filter(finding -> names.contains(finding.sheet().name())).mapToInt(finding -> finding.table().rows()).sum();
        return names.size() < 2 ? List.of()
                : List.of(new Question("sheet", "", Words.of("ask.sheet", String.join(", ", names)), best.sheet().name(), names, new Stake(Stake.Of.ROWS, rows, 0)));
    }
}
