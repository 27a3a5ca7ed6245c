package app.winnow.report;

import static org.assertj.core.api.Assertions.assertThat;

import app.winnow.picture.Box;
import app.winnow.picture.Colours;
import app.winnow.picture.Edge;
import app.winnow.picture.Fill;
import app.winnow.picture.Ink;
import app.winnow.picture.Shape;
import app.winnow.picture.Symbol;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;

class PicturePngTest {
    private static PicturePage page(DrawnPicture drawn) {
        return PicturePage.of(drawn.picture(), DrawnPicture.CAPTION);
    }

    private static byte[] bytes(PicturePage page, Colours colours) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PicturePng.write(page, colours, out);
        return out.toByteArray();
    }

    private static BufferedImage read(PicturePage page, Colours colours) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(bytes(page, colours)));
    }

    /** The colour at this place of the picture. */
    private static int at(BufferedImage image, PicturePage page, double x, double y) {
        return image.getRGB((int) ((page.place().x() + x) * PicturePng.SCALE), (int) ((page.place().y() + y) * PicturePng.SCALE)) & 0xFFFFFF;
    }

    @ParameterizedTest
    @EnumSource(Colours.class)
    void it_is_twice_as_large_as_the_page_and_has_its_colours(Colours colours) throws IOException {
        PicturePage page = page(DrawnPicture.ofEverything());
        BufferedImage image = read(page, colours);
        assertThat(image.getWidth()).isEqualTo((int) Math.ceil(2 * page.width()));
        assertThat(image.getHeight()).isEqualTo((int) Math.ceil(2 * page.height()));
        assertThat(image.getRGB(1, 1) & 0xFFFFFF).isEqualTo(colours.of(Ink.PAPER));
        assertThat(image.getRGB(image.getWidth() - 1, image.getHeight() - 1) & 0xFFFFFF).isEqualTo(colours.of(Ink.PAPER));
        assertThat(at(image, page, 340, 230)).isEqualTo(colours.of(Ink.RETIRE));
        assertThat(at(image, page, 160, 230)).isEqualTo(colours.of(Ink.PAPER));
        assertThat(at(image, page, 260, 215)).isEqualTo(colours.of(Ink.MOVE_OUT));
        assertThat(at(image, page, 100, 15)).isEqualTo(colours.of(Ink.SURFACE));
    }

    @Test
    void a_suggestion_is_pale_and_what_goes_is_hatched_on_paper() throws IOException {
        PicturePage page = page(new DrawnPicture(400, 300).mark("P", new Shape.Ribbon(0, 0, 100, 200, 0, 100, new Fill(Ink.SLIM, Fill.Style.PALE), Edge.NONE))
                .mark("H", new Shape.Rect(new Box(0, 120, 100, 100), 0, new Fill(Ink.RETIRE, Fill.Style.HATCHED), Edge.NONE)));
        BufferedImage image = read(page, Colours.LIGHT);
        assertThat(at(image, page, 100, 50)).isEqualTo(Colours.LIGHT.onPaper(Ink.SLIM, Colours.PALE));
        int hatched = 0;
        int paper = 0;
        for (int x = 10; x < 90; x++) {
            int colour = at(image, page, x, 170);
            hatched += colour == Colours.LIGHT.of(Ink.RETIRE) ? 1 : 0;
            paper += colour == Colours.LIGHT.of(Ink.PAPER) ? 1 : 0;
        }
        assertThat(hatched).isGreaterThan(8);
        assertThat(paper).isGreaterThan(30);
    }

    @Test
    void a_picture_that_is_painted_in_strips_has_no_seam() throws IOException {
        PicturePage tall = page(new DrawnPicture(3000, 2200).mark("W", new Shape.Rect(new Box(0, 0, 3000, 2200), 0, Fill.solid(Ink.KEEP), Edge.NONE))
                .mark("C", new Shape.Sign(Symbol.SQUARE, 1500, 1100, 1100, Fill.solid(Ink.SLIM), Edge.of(Ink.SLIM))));
        BufferedImage image = read(tall, Colours.LIGHT);
        assertThat(image.getHeight()).isGreaterThan(4_400);
        for (int y = 1; y < 2199; y++) {
            assertThat(at(image, tall, 5, y)).isEqualTo(Colours.LIGHT.of(Ink.KEEP));
            if (Math.abs(y - 1100) < 870) {
                assertThat(at(image, tall, 1500, y)).isEqualTo(Colours.LIGHT.of(Ink.SLIM));
            }
        }
    }

    @Test
    void it_says_its_size_on_paper_its_title_and_its_words() throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
        reader.setInput(ImageIO.createImageInputStream(new ByteArrayInputStream(bytes(page(DrawnPicture.ofEverything()), Colours.LIGHT))));
        IIOMetadata metadata = reader.getImageMetadata(0);
        Element tree = (Element) metadata.getAsTree("javax_imageio_png_1.0");
        assertThat(((Element) tree.getElementsByTagName("pHYs").item(0)).getAttribute("pixelsPerUnitXAxis")).isEqualTo("7559");
        Element said = (Element) tree.getElementsByTagName("iTXtEntry").item(0);
        assertThat(said.getAttribute("keyword") + " " + said.getAttribute("text")).isEqualTo("Title What becomes of them");
        assertThat(((Element) tree.getElementsByTagName("iTXtEntry").item(1)).getAttribute("text")).endsWith("all of it in words.");
    }

    @Test
    void letters_that_the_font_does_not_have_and_those_read_from_the_right_are_drawn_too() throws IOException {
        PicturePage page = page(new DrawnPicture(400, 300).ground(
                new Shape.Text("\u05E4\u05EA\u05D9\u05D7\u05EA", 200, 50, new Shape.Type(30, Shape.Weight.REGULAR), Shape.Align.CENTER, Ink.INK, 0),
                new Shape.Text("\u2714 done", 200, 150, new Shape.Type(30, Shape.Weight.REGULAR), Shape.Align.CENTER, Ink.INK, 0)));
        BufferedImage image = read(page, Colours.LIGHT);
        assertThat(inked(image, page, 30, 70)).isGreaterThan(50);
        assertThat(inked(image, page, 130, 170)).isGreaterThan(50);
    }

    private static int inked(BufferedImage image, PicturePage page, int from, int to) {
        int inked = 0;
        for (int y = from; y < to; y++) {
            for (int x = 0; x < 400; x++) {
                inked += at(image, page, x, y) == Colours.LIGHT.of(Ink.INK) ? 1 : 0;
            }
        }
        return inked;
    }
}
