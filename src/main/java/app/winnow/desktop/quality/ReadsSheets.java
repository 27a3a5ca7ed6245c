package app.winnow.desktop.quality;

import app.winnow.sheet.Grid;
import java.nio.file.Path;
import java.util.List;

/** Opens sheets that owners sent back. Called off the window's thread. */
public interface ReadsSheets {

    /** These files, and the spreadsheets in these folders; where there is none, a failure says so in a sentence. */
    List<Path> files(List<Path> chosen);

    /** The owner's sheet in a file; a failure says in a sentence why there is none. */
    Grid open(Path file);

    /** Whether a file is an owner's sheet, at a glance. */
    boolean isOne(Path file);
}
