package app.winnow.report;

import app.winnow.model.Portfolio;
import app.winnow.model.SourceTable;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * The sheet Catalog: every source row that an offering is made of, as displayed, in file order, with the code of the offering in front. Data that was joined
 * on, and rows that a later file stands in place of, are no part of the catalog any more.
 */
final class CatalogSheet {
    private static final String NAME = "Catalog";
    private final Portfolio portfolio;
    private final List<String> ours;
    private final OriginalColumns columns;

    CatalogSheet(PlanContent content) {
        portfolio = content.portfolio();
        ours = portfolio.offerings().stream().mapToInt(offering -> offering.rows().source()).filter(source -> source >= 0).distinct().count() > 1 ? List.of("Code", "Source file") : List.of("Code");
        columns = new OriginalColumns(portfolio, ours);
    }

    void write(SXSSFWorkbook workbook, Styles styles) {
        int number = 1;
        SheetPen pen = begin(workbook, styles, NAME);
        for (int source = 0; source < portfolio.imports().size(); source++) {
            SourceTable table = portfolio.imports().get(source).table();
            String[] codes = codes(source, table.rows());
            for (int row = 0; row < table.rows(); row++) {
                if (codes[row] == null) {
                    continue;
                }
                if (pen.isFull()) {
                    pen.finishTable(width());
                    pen = begin(workbook, styles, NAME + " " + ++number);
                }
                pen.row();
                pen.text(codes[row]);
                if (ours.size() > 1) {
                    pen.text(table.file());
                }
                columns.write(pen, source, row);
            }
        }
        pen.finishTable(width());
    }

    private SheetPen begin(SXSSFWorkbook workbook, Styles styles, String name) {
        SheetPen pen = new SheetPen(workbook, styles, name);
        List<String> headings = new ArrayList<>(ours);
        headings.addAll(columns.headings());
        List<Integer> widths = new ArrayList<>(ours.stream().map(heading -> 14).toList());
        widths.addAll(columns.widths());
        pen.widths(widths);
        pen.headings(headings, ours.size(), 1, List.of());
        pen.print(portfolio.name(), 1, true, SheetPen.width(widths));
        return pen;
    }

    private int width() {
        return ours.size() + columns.headings().size();
    }

    private String[] codes(int source, int rows) {
        String[] codes = new String[rows];
        portfolio.offerings().stream().filter(offering -> offering.rows().source() == source)
                .forEach(offering -> offering.rows().rows().forEach(row -> codes[row] = offering.code()));
        return codes;
    }
}
