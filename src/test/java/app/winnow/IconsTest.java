package app.winnow;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The icon in every size that a window or an installer asks for. */
class IconsTest {
    private static final Path ICONS = Path.of("icons");

    @ParameterizedTest
    @ValueSource(ints = {16, 24, 32, 48, 64, 128, 256})
    void the_window_has_its_icon_in_this_size(int size) throws IOException {
        String name = "winnow-" + size + ".png";
        try (InputStream picture = IconsTest.class.getResourceAsStream("icons/" + name)) {
            assertThat(picture).as(name).isNotNull();
            assertThat(picture.readAllBytes()).as("made from the same drawing").isEqualTo(Files.readAllBytes(ICONS.resolve(name)));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {16, 24, 32, 48, 64, 128, 256, 512})
    void a_picture_has_the_size_its_name_says_and_round_corners(int size) throws IOException {
        BufferedImage picture = ImageIO.read(ICONS.resolve("winnow-" + size + ".png").toFile());
        assertThat(picture.getWidth()).isEqualTo(size);
        assertThat(picture.getHeight()).isEqualTo(size);
        assertThat(picture.getRGB(0, 0) >>> 24).as("what the corner covers, of 255").isLessThan(40);
        assertThat(picture.getRGB(size / 2, size / 2) >>> 24).as("what the middle covers").isEqualTo(255);
    }

    @Test
    void windows_and_macos_get_theirs() throws IOException {
        ByteBuffer ico = ByteBuffer.wrap(Files.readAllBytes(ICONS.resolve("winnow.ico"))).order(ByteOrder.LITTLE_ENDIAN);
        assertThat(ico.getShort(2)).as("an icon").isEqualTo((short) 1);
        assertThat(ico.getShort(4)).as("sizes").isEqualTo((short) 7);
        int last = 6 + 6 * 16;
        assertThat(ico.getInt(last + 12) + ico.getInt(last + 8)).as("end of the last picture").isEqualTo(ico.capacity());
        ByteBuffer icns = ByteBuffer.wrap(Files.readAllBytes(ICONS.resolve("winnow.icns")));
        assertThat(new String(icns.array(), 0, 4, StandardCharsets.US_ASCII)).isEqualTo("icns");
        assertThat(icns.getInt(4)).isEqualTo(icns.capacity());
    }
}
