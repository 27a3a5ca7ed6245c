package app.winnow.workspace;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/** Where this system keeps a user's data: the property {@code winnow.data} first, else what each system prescribes. */
public final class DataFolder {
    private DataFolder() { }

    /** The folder for these system properties and environment variables; it need not exist. */
    public static Path of(Properties system, Map<String, String> environment) {
        String own = system.getProperty("winnow.data", "");
        if (!own.isBlank()) {
            return Path.of(own).toAbsolutePath();
        }
        Path home = Path.of(system.getProperty("user.home", ".")).toAbsolutePath();
        String os = system.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (os.contains("win")) {
            return set(environment, "APPDATA", home.resolve("AppData").resolve("Roaming")).resolve("Winnow");
        }
        if (os.contains("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("Winnow");
        }
        return set(environment, "XDG_DATA_HOME", home.resolve(".local").resolve("share")).resolve("winnow");
    }

    /** The XDG specification and Windows both say: an unset, empty or relative value counts for nothing. */
    private static Path set(Map<String, String> environment, String name, Path otherwise) {
        String value = environment.getOrDefault(name, "");
        return value.isBlank() || !Path.of(value).isAbsolute() ? otherwise : Path.of(value);
    }
}
