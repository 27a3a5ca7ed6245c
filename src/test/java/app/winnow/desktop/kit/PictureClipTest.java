package app.winnow.desktop.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

class PictureClipTest extends ApplicationTest {
    @Override
    public void start(Stage stage) {
        stage.show();
    }

    @Test
    void a_copied_picture_is_an_image_and_svg_as_often_as_it_is_copied() throws Exception {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB), "png", png);
        for (String svg : new String[] {"<svg>1</svg>", "<svg>2</svg>"}) {
            interact(() -> {
                PictureClip.copy(png.toByteArray(), svg.getBytes(StandardCharsets.UTF_8));
                assertThat(Clipboard.getSystemClipboard().getImage().getWidth()).isEqualTo(40);
                ByteBuffer held = (ByteBuffer) Clipboard.getSystemClipboard().getContent(DataFormat.lookupMimeType("image/svg+xml"));
                assertThat(new String(held.array(), StandardCharsets.UTF_8)).isEqualTo(svg);
            });
        }
    }
}
