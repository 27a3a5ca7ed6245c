package app.winnow.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** The table of contents of a workbook: sheets with the parts they stand in, the calendar, where texts and formats are. */
record XlsxWorkbook(List<Entry> entries, boolean from1904, String strings, String styles) {

    /** A sheet and the part that holds it, "" when the file names none. */
    record Entry(Book.Sheet sheet, String part) { }

    static XlsxWorkbook read(ZipParts parts, Progress progress) throws IOException, XMLStreamException {
        String workbook = Relations.of(parts, "", progress).ofKind("officeDocument").map(Relations.Relation::part).orElse("xl/workbook.xml");
        if (workbook.endsWith(".bin")) {
            throw Say.refused("refused.xlsb");
        }
        if (!parts.has(workbook) && !parts.hasAny("xl/")) {
            throw Say.refused("refused.other-office-document");
        }
        Relations relations = Relations.of(parts, workbook, progress);
        List<Entry> entries = new ArrayList<>();
        boolean from1904 = false;
        try (InputStream in = parts.open(workbook, progress)) {
            Xml xml = Xml.of(in);
            while (xml.nextElement() && entries.size() < Limits.SHEETS) {
                if (xml.name().equals("workbookPr")) {
                    from1904 = xml.flag("date1904");
                } else if (xml.name().equals("sheet")) {
                    Entry entry = entry(xml, relations, parts, progress);
                    if (entry != null) {
                        entries.add(entry);
                    }
                }
            }
        }
        if (entries.stream().anyMatch(entry -> !entry.part.isEmpty())) {
            entries.removeIf(entry -> entry.part.isEmpty());
        }
        if (entries.isEmpty()) {
            throw Say.refused("refused.no-sheets");
        }
        return new XlsxWorkbook(List.copyOf(entries), from1904, part(relations, "sharedStrings"), part(relations, "styles"));
    }

    /** A chart sheet or a macro sheet has no cells and is not listed; old macro modules are listed in the file without a part. */
    private static Entry entry(Xml xml, Relations relations, ZipParts parts, Progress progress) throws IOException, XMLStreamException {
        String name = xml.get("name", "");
        String state = xml.get("state", "visible");
        Relations.Relation relation = relations.withId(xml.get("id", "")).orElse(null);
        if (relation != null && !relation.kind().equals("worksheet")) {
            return null;
        }
        String part = relation == null ? "" : relation.part();
        boolean pivot = relation != null && Relations.of(parts, part, progress).ofKind("pivotTable").isPresent();
        return new Entry(new Book.Sheet(name, !state.equals("visible"), pivot), part);
    }

    private static String part(Relations relations, String kind) {
        return relations.ofKind(kind).map(Relations.Relation::part).orElse("");
    }
}
