package app.winnow.desktop.map;

import static org.assertj.core.api.Assertions.assertThat;

import app.winnow.desktop.WindowTest;
import app.winnow.insight.facet.Facet;
import app.winnow.insight.facet.Filter;
import app.winnow.picture.gallery.Gallery;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class ExportJourneyTest extends WindowTest {

    @Test
    void a_picture_is_saved_copied_by_its_key_and_all_of_them_go_into_a_folder() throws IOException {
        openSample();
        goTo("map");
        Path png = data.resolve("map.png");
        choose("#map-export-png", png);
        BufferedImage saved = ImageIO.read(png.toFile());
        assertThat(saved.getWidth()).isGreaterThan(1_500);
        choose("#map-export-svg", data.resolve("map.svg"));
        assertThat(data.resolve("map.svg")).content().startsWith("<?xml").contains("Sample");
        interact(() -> audit().filtering().choose(new Filter("", Map.of(Facet.LANGUAGE, Set.of("de")))));
        push(KeyCode.CONTROL, KeyCode.C);
        assertThat(dialogs.pictures()).hasSize(1);
        List<byte[]> copied = dialogs.pictures().get(0);
        assertThat(ImageIO.read(new ByteArrayInputStream(copied.get(0))).getWidth()).isEqualTo(saved.getWidth());
        assertThat(new String(copied.get(1), StandardCharsets.UTF_8)).contains("offerings: Language: de.");
        Path folder = Files.createDirectory(data.resolve("all"));
        choose("#map-export-all", folder);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(2 * Gallery.kinds().size());
        }
    }

    private void choose(String item, Path answer) {
        dialogs.willChoose(answer);
        interact(() -> ((Button) lookup("#map-export").query()).fire());
        clickOn(item);
    }
}
