package app.winnow.sheet;

import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.poi.ss.usermodel.DataFormatter;

/** The library of Office formats, woken only for files that need it: its logging and its formats take longer to begin than most catalogs to read. */
final class Poi {
    /** What the library would warn of in a log, a trouble or a refusal says to people. Held here, since loggers are else forgotten. */
    private static final Logger LIBRARY = Logger.getLogger("org.apache.poi");

    static {
        LIBRARY.setLevel(Level.OFF);
    }

    private Poi() { }

    /** Makes the library keep silent; to be called before it opens a file. */
    static void wake() {
        LIBRARY.setLevel(Level.OFF);
    }

    /** What displays numbers as Excel does in English, the language in which files write formats. */
    static DataFormatter formatter() {
        return new DataFormatter(Locale.US);
    }
}
