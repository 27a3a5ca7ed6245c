package app.winnow.report;

import app.winnow.picture.Colours;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.io.OutputStream;

/** A page with a picture as PNG, two pixels for each of the page. Painted in strips, so that a picture of any size takes some 16 MB and no more. */
final class PicturePng {
    /** So many pixels for each of the page. */
    static final int SCALE = 2;
    /** 96 pixels of a page are an inch. */
    private static final int PER_METRE = (int) Math.round(SCALE * 96 / .0254);
    private static final int STRIP = 4_000_000;

    private PicturePng() { }

    /** Writes the file's content. */
    static void write(PicturePage page, Colours colours, OutputStream out) throws IOException {
        int width = (int) Math.ceil(page.width() * SCALE);
        int height = (int) Math.ceil(page.height() * SCALE);
        int rows = Math.max(1, Math.min(height, STRIP / width));
        BufferedImage strip = new BufferedImage(width, rows, BufferedImage.TYPE_INT_RGB);
        int[] pixels = ((DataBufferInt) strip.getRaster().getDataBuffer()).getData();
        PagePainter painter = new PagePainter(colours, SCALE);
        PngStream png = new PngStream(out, width, height, PER_METRE);
        png.say("Title", page.title());
        png.say("Description", Cleaned.line(page.picture().words()));
        for (int from = 0; from < height; from += rows) {
            Graphics2D on = strip.createGraphics();
            on.translate(0, -from);
            painter.paint(page, on, (double) from / SCALE, (double) (from + rows) / SCALE);
            on.dispose();
            for (int row = 0; row < rows && from + row < height; row++) {
                png.row(pixels, row * width);
            }
        }
        png.end();
    }
}
