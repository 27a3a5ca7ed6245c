package app.winnow.desktop.intake;

import app.winnow.intake.Intake;
import app.winnow.intake.Understood;
import app.winnow.intake.Wishes;
import app.winnow.model.Portfolio;
import app.winnow.sheet.Book;
import app.winnow.sheet.Books;
import app.winnow.sheet.Watch;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Reads a small catalog of our own, as a text and as a workbook, while people look at the first page: Java then knows the ways of the intake when the first real
 * file comes, whose preview would else wait half a second for them. What is read is thrown away.
 */
public final class FirstReading implements Runnable {
    private static final Map<String, String> WORKBOOK = Map.of(
            "[Content_Types].xml", "<Types/>",
            "_rels/.rels", "<Relationships><Relationship Id='r1' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument' Target='xl/workbook.xml'/></Relationships>",
            "xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id='r1' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet' Target='sheet.xml'/></Relationships>",
            "xl/workbook.xml", "<workbook xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'><sheets><sheet name='1' sheetId='1' r:id='r1'/></sheets></workbook>",
            "xl/sheet.xml", "<worksheet><sheetData><row r='1'><c r='A1' t='inlineStr'><is><t>Title</t></is></c><c r='B1' t='inlineStr'><is><t>Minutes</t></is></c></row>"
                    + "<row r='2'><c r='A2' t='inlineStr'><is><t>First steps</t></is></c><c r=\"B2\"><v>30</v></c></row></sheetData></worksheet>");

    private final Supplier<InputStream> catalog;
    private final Path folder;

    /** {@code catalog} opens a catalog in the form of a delimited text; {@code folder} is for files that are gone at once. */
    public FirstReading(Supplier<InputStream> catalog, Path folder) {
        this.catalog = catalog;
        this.folder = folder;
    }

    @Override
    public void run() {
        try {
            read(".csv", path -> {
                try (InputStream in = catalog.get()) {
                    Files.write(path, in.readAllBytes());
                }
            });
            read(".xlsx", FirstReading::workbook);
        } catch (IOException | RuntimeException noMatter) {
            // Without room for a temporary file the first real one is shown half a second later, and says itself what is wrong.
        }
    }

    private interface Writing {
        void to(Path path) throws IOException;
    }

    private void read(String ending, Writing writing) throws IOException {
        Path path = Files.createTempFile(folder, "winnow", ending);
        try {
            writing.to(path);
            try (Book book = Books.open(path)) {
                Understood understood = new Intake().glance(book, Wishes.NONE, Watch.NOBODY);
                Preview.of(understood, Portfolio.empty(""), BesideChoices.ASSUMED, Watch.NOBODY).columns();
            }
        } finally {
            Files.delete(path);
        }
    }

    private static void workbook(Path path) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(path))) {
            for (Map.Entry<String, String> part : WORKBOOK.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.US_ASCII));
            }
        }
    }
}
