package app.winnow.report;

import app.winnow.insight.Hours;
import app.winnow.insight.quality.OwnerGroup;
import app.winnow.intake.form.OwnerForm;
import app.winnow.sheet.Book;
import app.winnow.sheet.Books;
import app.winnow.sheet.Grid;
import app.winnow.sheet.Refused;
import app.winnow.verdict.Verdicts;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The sheets of all owners in one folder, one workbook each, and one for the offerings that nobody is known to own. Each file is written whole or not at all; one
 * that is there already is replaced only where people said so.
 */
public final class OwnerSheets {
    private static final String ENDING = ".xlsx";
    private static final List<String> SPREADSHEETS = List.of(".xlsx", ".xlsm", ".xls", ".ods", ".csv");
    private static final int PROPERTIES = 1 << 16;

    private OwnerSheets() { }

    /** One sheet to be written: whose, where, and whether a file of that name is there already. */
    public record Planned(OwnerGroup group, Path file, boolean isThere) { }

    /** What was written, and how many stayed as they were. */
    public record Written(List<Path> files, int kept) {
        public Written {
            files = List.copyOf(files);
        }
    }

    /** Where each owner's sheet goes; names fit every system, and no two are one. */
    public static List<Planned> planned(List<OwnerGroup> groups, Path folder) {
        FileNames names = new FileNames(List.of(), "sheet");
        groups.forEach(group -> names.reserve(key(group), title(group)));
        List<Planned> planned = new ArrayList<>();
        for (OwnerGroup group : groups) {
            Path file = folder.resolve(names.of(key(group), title(group)) + ENDING);
            planned.add(new Planned(group, file, Files.exists(file)));
        }
        return planned;
    }

    private static String key(OwnerGroup group) {
        return group.name().isEmpty() ? Words.of("owners.file") : Words.of("owners.file") + " " + group.name();
    }

    /** Somebody may be called as nobody is; then the keys are different still. */
    private static String title(OwnerGroup group) {
        return group.name().isEmpty() ? Words.of("owners.nobody") : "";
    }

    /**
     * Writes the sheets of these owners, with this day of return. {@code all} are all owners of the audit, by whom the names of the files are made.
     *
     * @throws Refused when the folder or a file cannot be written, with a sentence that says what to do
     */
    public static Written write(Verdicts verdicts, List<OwnerGroup> all, LocalDate due, Path folder, boolean replaces, AidFolder.Watch watch) {
        try {
            Files.createDirectories(folder);
        } catch (IOException failed) {
            throw new Refused(Words.of("owners.no-folder", folder), failed);
        }
        Hours hours = Hours.of(verdicts.portfolio());
        List<Path> written = new ArrayList<>();
        List<Planned> planned = planned(all, folder);
        int kept = 0;
        for (int at = 0; at < planned.size(); at++) {
            watch.done(at, planned.size());
            Planned one = planned.get(at);
            if (one.isThere() && !replaces) {
                kept++;
            } else {
                SafeFile.write(one.file(), new OwnerBook(new OwnerContent(verdicts, one.group(), hours, due))::write);
                written.add(one.file());
            }
        }
        watch.done(planned.size(), planned.size());
        return new Written(written, kept);
    }

    /**
     * The sheet in a file that came back.
     *
     * @throws Refused when the file cannot be read, or is no owner's sheet
     */
    public static Grid open(Path file) {
        try (Book book = Books.open(file)) {
            return OwnerForm.sheet(book).orElseThrow(() -> new Refused(Words.of("owners.none", book.file())));
        }
    }

    /**
     * These files, and those spreadsheets that lie in these folders, in the order of their names; another program's lock files are passed over.
     *
     * @throws Refused when there is none
     */
    public static List<Path> files(List<Path> chosen) {
        List<Path> files = new ArrayList<>();
        for (Path one : chosen) {
            if (!Files.isDirectory(one)) {
                files.add(one);
                continue;
            }
            try (Stream<Path> inside = Files.list(one)) {
                inside.filter(OwnerSheets::isSpreadsheet).sorted().forEach(files::add);
            } catch (IOException unreadable) {
                throw new Refused(Words.of("owners.no-files", one), unreadable);
            }
        }
        if (files.isEmpty()) {
            throw new Refused(Words.of("owners.no-files", chosen.isEmpty() ? "" : chosen.get(0)));
        }
        return files;
    }

    private static boolean isSpreadsheet(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return Files.isRegularFile(file) && !name.startsWith("~$") && !name.startsWith(".") && SPREADSHEETS.stream().anyMatch(name::endsWith);
    }

    /** Whether a file says in its properties that it is an owner's sheet: quick, and right for copies that other programs saved as a workbook. */
    public static boolean isOne(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry properties = zip.getEntry("docProps/core.xml");
            if (properties == null) {
                return false;
            }
            try (InputStream in = zip.getInputStream(properties)) {
                return new String(in.readNBytes(PROPERTIES), StandardCharsets.UTF_8).contains(OwnerBook.SUBJECT);
            }
        } catch (IOException | RuntimeException none) {
            return false;
        }
    }
}
