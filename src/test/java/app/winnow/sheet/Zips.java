package app.winnow.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes zipped workbooks by hand, as no library would. */
final class Zips {
    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    static final String STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main";
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String STRICT_RELATION = "http://purl.oclc.org/ooxml/officeDocument/relationships";

    private Zips() { }

    /** Names and contents by turns. */
    static Path write(Path folder, String name, String... parts) throws IOException {
        Path file = folder.resolve(name);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < parts.length; i += 2) {
                byte[] content = parts[i + 1].getBytes(StandardCharsets.UTF_8);
                part(zip, parts[i], out -> out.write(content));
            }
        }
        return file;
    }

    /** Writes one part. */
    interface Body {
        void to(OutputStream out) throws IOException;
    }

    /** A workbook of one sheet; {@code sheetData} is what stands between the worksheet's tags. */
    static Path xlsx(Path folder, String name, String namespace, String sheet, String strings, String styles) throws IOException {
        return xlsx(folder, name, namespace, out -> out.write(("<worksheet xmlns='" + namespace + "'>" + sheet + "</worksheet>").getBytes(StandardCharsets.UTF_8)),
                out -> out.write(strings.getBytes(StandardCharsets.UTF_8)), styles);
    }

    static Path xlsx(Path folder, String name, String sheet) throws IOException {
        return xlsx(folder, name, MAIN, sheet, "<sst/>", "<styleSheet/>");
    }

    static Path xlsx(Path folder, String name, String namespace, Body sheet, Body strings, String styles) throws IOException {
        String relation = namespace.equals(STRICT) ? STRICT_RELATION : RELATION;
        Path file = folder.resolve(name);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            text(zip, "[Content_Types].xml", "<Types/>");
            text(zip, "_rels/.rels", "<Relationships><Relationship Id='r1' Type='" + relation + "/officeDocument' Target='xl/workbook.xml'/></Relationships>");
            text(zip, "xl/workbook.xml", "<workbook xmlns='" + namespace + "' xmlns:r='" + relation + "'><sheets><sheet name='One' sheetId='1' r:id='r1'/></sheets></workbook>");
            text(zip, "xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id='r1' Type='" + relation + "/worksheet' Target='worksheets/sheet1.xml'/>"
                    + "<Relationship Id='r2' Type='" + relation + "/sharedStrings' Target='/xl/sharedStrings.xml'/>"
                    + "<Relationship Id='r3' Type='" + relation + "/styles' Target='styles.xml'/></Relationships>");
            text(zip, "xl/styles.xml", styles);
            part(zip, "xl/sharedStrings.xml", strings);
            part(zip, "xl/worksheets/sheet1.xml", sheet);
        }
        return file;
    }

    static Path ods(Path folder, String name, String spreadsheet) throws IOException {
        return write(folder, name, "mimetype", "application/vnd.oasis.opendocument.spreadsheet", "content.xml",
                "<office:document-content xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0' xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0'"
                + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0' xmlns:style='urn:oasis:names:tc:opendocument:xmlns:style:1.0'"
                + " xmlns:calcext='urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0'>" + spreadsheet + "</office:document-content>");
    }

    private static void text(ZipOutputStream zip, String name, String content) throws IOException {
        part(zip, name, out -> out.write(content.getBytes(StandardCharsets.UTF_8)));
    }

    private static void part(ZipOutputStream zip, String name, Body body) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        body.to(zip);
        zip.closeEntry();
    }
}
