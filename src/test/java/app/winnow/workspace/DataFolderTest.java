package app.winnow.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where each system keeps a user's data. */
class DataFolderTest {
    @ParameterizedTest(name = "{0}, {1}={2}: {3}")
    @CsvSource({
        "Linux,      XDG_DATA_HOME, /srv/data, /srv/data/winnow",
        "Linux,      XDG_DATA_HOME, '',        /home/kim/.local/share/winnow",
        "Linux,      XDG_DATA_HOME, relative,  /home/kim/.local/share/winnow",
        "Linux,      OTHER,         x,         /home/kim/.local/share/winnow",
        "Windows 11, APPDATA,       /roaming,  /roaming/Winnow",
        "Windows 11, OTHER,         x,         /home/kim/AppData/Roaming/Winnow",
        "Mac OS X,   OTHER,         x,         /home/kim/Library/Application Support/Winnow"})
    void every_system_has_its_place(String system, String variable, String value, String folder) {
        assertThat(DataFolder.of(properties(system, ""), Map.of(variable, value))).isEqualTo(Path.of(folder));
    }

    @Test
    void the_property_comes_first() {
        assertThat(DataFolder.of(properties("Linux", "/else/where"), Map.of("XDG_DATA_HOME", "/srv/data"))).isEqualTo(Path.of("/else/where"));
    }

    private static Properties properties(String system, String own) {
        Properties properties = new Properties();
        properties.setProperty("os.name", system);
        properties.setProperty("user.home", "/home/kim");
        properties.setProperty("winnow.data", own);
        return properties;
    }
}
