package app.winnow.bench;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes generated catalogs as Excel saves them (shared texts, dates as days with a format) and as text with commas. Made once, kept under target. */
final class CatalogFiles {
    private static final long SEED = 20_261_123;
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

    private final Path folder;

    CatalogFiles(Path folder) {
        this.folder = folder;
    }

    private interface Filling {
        void into(Path file) throws IOException;
    }

    /** A workbook of so many rows. */
    Path workbook(int rows) throws IOException {
        return once("catalog-" + rows + ".xlsx", file -> writeWorkbook(file, rows));
    }

    /** A delimited text of so many rows. */
    Path text(int rows) throws IOException {
        return once("catalog-" + rows + ".csv", file -> writeText(file, rows));
    }

    private Path once(String name, Filling filling) throws IOException {
        Path file = folder.resolve(name);
        if (!Files.exists(file)) {
            Path fresh = Files.createDirectories(folder).resolve("new-" + name);
            filling.into(fresh);
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        }
        return file;
    }

    private static void writeText(Path file, int rows) throws IOException {
        CatalogRows catalog = new CatalogRows(SEED);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            line(out, CatalogRows.HEADINGS);
            for (int row = 0; row < rows; row++) {
                line(out, catalog.next());
            }
        }
    }

    private static void line(Writer out, List<?> cells) throws IOException {
        for (int at = 0; at < cells.size(); at++) {
            out.write(at == 0 ? "" : ",");
            String text = cells.get(at) == null ? "" : cells.get(at) instanceof Double number ? plain(number) : cells.get(at).toString();
            out.write(text.contains(",") || text.contains("\"") ? "\"" + text.replace("\"", "\"\"") + "\"" : text);
        }
        out.write("\r\n");
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }

    private static void writeWorkbook(Path file, int rows) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16))) {
            String part = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
            part(zip, "[Content_Types].xml", "<Types xmlns=\"" + PACKAGE + "content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                    + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + part + "sheet.main+xml\"/><Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"" + part
                    + "worksheet+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\"" + part + "styles+xml\"/><Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"" + part
                    + "sharedStrings+xml\"/></Types>");
            part(zip, "_rels/.rels", relations("officeDocument", "xl/workbook.xml"));
            part(zip, "xl/_rels/workbook.xml.rels", relations("worksheet", "worksheets/sheet1.xml", "styles", "styles.xml", "sharedStrings", "sharedStrings.xml"));
            part(zip, "xl/workbook.xml", "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS + "\"><sheets><sheet name=\"Catalog\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
            part(zip, "xl/styles.xml", "<styleSheet xmlns=\"" + MAIN + "\"><fonts count=\"1\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts><fills count=\"1\"><fill>"
                    + "<patternFill patternType=\"none\"/></fill></fills><borders count=\"1\"><border/></borders><cellStyleXfs count=\"1\"><xf/></cellStyleXfs><cellXfs count=\"3\">"
                    + "<xf numFmtId=\"0\" xfId=\"0\"/><xf numFmtId=\"14\" xfId=\"0\" applyNumberFormat=\"1\"/><xf numFmtId=\"2\" xfId=\"0\" applyNumberFormat=\"1\"/></cellXfs></styleSheet>");
            Map<String, Integer> texts = new HashMap<>();
            StringBuilder shared = new StringBuilder();
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            Writer out = writer(zip);
            out.write(head("<worksheet xmlns=\"" + MAIN + "\"><dimension ref=\"A1:Y" + (rows + 1) + "\"/><sheetData>"));
            CatalogRows catalog = new CatalogRows(SEED);
            row(out, 1, CatalogRows.HEADINGS, texts, shared);
            for (int row = 2; row <= rows + 1; row++) {
                row(out, row, catalog.next(), texts, shared);
            }
            out.write("</sheetData><pageMargins left=\"0.7\" right=\"0.7\" top=\"0.75\" bottom=\"0.75\" header=\"0.3\" footer=\"0.3\"/></worksheet>");
            out.flush();
            zip.closeEntry();
            part(zip, "xl/sharedStrings.xml", "<sst xmlns=\"" + MAIN + "\" uniqueCount=\"" + texts.size() + "\">" + shared + "</sst>");
        }
    }

    private static void row(Writer out, int row, List<?> cells, Map<String, Integer> texts, StringBuilder shared) throws IOException {
        out.write("<row r=\"" + row + "\" spans=\"1:25\">");
        for (int column = 0; column < cells.size(); column++) {
            Object value = cells.get(column);
            String place = (char) ('A' + column) + Integer.toString(row);
            if (value instanceof String text) {
                out.write("<c r=\"" + place + "\" t=\"s\"><v>" + texts.computeIfAbsent(text, fresh -> {
                    shared.append("<si><t>").append(fresh.replace("&", "&amp;").replace("<", "&lt;")).append("</t></si>");
                    return texts.size();
                }) + "</v></c>");
            } else if (value instanceof LocalDate day) {
                out.write("<c r=\"" + place + "\" s=\"1\"><v>" + ChronoUnit.DAYS.between(DAY_ZERO, day) + "</v></c>");
            } else if (value instanceof Double number) {
                out.write("<c r=\"" + place + "\"" + (column == 16 ? " s=\"2\"" : "") + "><v>" + plain(number) + "</v></c>");
            }
        }
        out.write("</row>");
    }

    private static String relations(String... kindsAndTargets) {
        StringBuilder text = new StringBuilder("<Relationships xmlns=\"" + PACKAGE + "relationships\">");
        for (int at = 0; at < kindsAndTargets.length; at += 2) {
            text.append("<Relationship Id=\"rId").append(at / 2 + 1).append("\" Type=\"").append(RELATIONS).append('/').append(kindsAndTargets[at])
                    .append("\" Target=\"").append(kindsAndTargets[at + 1]).append("\"/>");
        }
        return text + "</Relationships>";
    }

    private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        Writer out = writer(zip);
        out.write(head(xml));
        out.flush();
        zip.closeEntry();
    }

    private static String head(String xml) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + xml;
    }

    private static Writer writer(OutputStream zip) {
        return new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), 1 << 16);
    }
}
