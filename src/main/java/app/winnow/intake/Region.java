package app.winnow.intake;

import app.winnow.model.CatalogImport.Dropped;
import java.util.List;

/**
 * One table of a sheet before its columns are understood: its heading (blank where a column has none), the data rows (of the grid), and what was
 * dropped around and between them. {@code headingRow} is 1-based in the file, 0 without headings.
 */
record Region(int headingRow, List<String> headings, int[] data, List<Dropped> dropped) { }
