package app.winnow.report;

import app.winnow.picture.Colours;
import app.winnow.picture.Fill;
import app.winnow.picture.Ink;
import app.winnow.picture.Layer;
import app.winnow.picture.Marks;
import app.winnow.picture.Outline;
import app.winnow.picture.Shape;
import app.winnow.picture.Symbol;
import java.nio.charset.StandardCharsets;

/**
 * A page with a picture as SVG 1.1: every mark an element, every word text in IBM Plex Sans or what stands in for it, the whole picture in words as its description. The same page is the
 * same bytes.
 */
final class PictureSvg {
    /** Up to so many marks each say their name to a pointer; more would make a file of megabytes. */
    static final int NAMED = 2_000;
    private static final Fill.Style[] STYLES = Fill.Style.values();
    private static final Symbol[] SYMBOLS = Symbol.values();

    private final PicturePage page;
    private final Colours colours;
    private final SvgStyles styles = new SvgStyles();
    private final StringBuilder body = new StringBuilder();
    private final SvgPen pen;

    private PictureSvg(PicturePage page, Colours colours) {
        this.page = page;
        this.colours = colours;
        pen = new SvgPen(body, styles, colours);
    }

    /** The file's content, in UTF-8. */
    static byte[] of(PicturePage page, Colours colours) {
        return new PictureSvg(page, colours).written().getBytes(StandardCharsets.UTF_8);
    }

    private String written() {
        page.around().forEach(pen::shape);
        body.append("<g transform=\"translate(").append(SvgPen.number(page.place().x())).append(' ').append(SvgPen.number(page.place().y())).append(")\" clip-path=\"url(#frame)\">\n");
        page.picture().layers().forEach(this::layer);
        body.append("</g>\n</svg>\n");
        StringBuilder head = head();
        return head.append(body).toString();
    }

    private StringBuilder head() {
        String width = SvgPen.number(page.width());
        String height = SvgPen.number(page.height());
        StringBuilder head = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" version=\"1.1\" width=\"").append(width)
                .append("\" height=\"").append(height).append("\" viewBox=\"0 0 ").append(width).append(' ').append(height).append("\" xml:space=\"preserve\">\n");
        head.append("<title>").append(SvgPen.escaped(page.title())).append("</title>\n<desc>").append(SvgPen.escaped(Cleaned.line(page.picture().words()))).append("</desc>\n");
        head.append("<style type=\"text/css\">\ntext{font-family:'IBM Plex Sans','Segoe UI','Helvetica Neue',Arial,sans-serif;font-kerning:none;font-variant-ligatures:none}\n");
        styles.writeSheet(head);
        head.append("</style>\n<defs>\n<clipPath id=\"frame\"><rect width=\"").append(SvgPen.number(page.place().width())).append("\" height=\"")
                .append(SvgPen.number(page.place().height())).append("\"/></clipPath>\n");
        styles.writePatterns(head, colours.of(Ink.PAPER));
        return head.append("</defs>\n<rect width=\"").append(width).append("\" height=\"").append(height).append("\" fill=\"").append(SvgStyles.colour(colours.of(Ink.PAPER))).append("\"/>\n");
    }

    private void layer(Layer layer) {
        if (layer instanceof Layer.Group group) {
            group(group);
        } else if (layer instanceof Layer.Dots dots) {
            dots(dots);
        } else if (layer instanceof Layer.Tiles tiles) {
            tiles(tiles);
        }
    }

    private void group(Layer.Group group) {
        if (group.shapes().isEmpty()) {
            return;
        }
        body.append("<g>");
        String name = name(group.mark());
        if (!name.isEmpty()) {
            body.append("<title>").append(SvgPen.escaped(Cleaned.line(name))).append("</title>");
        }
        body.append('\n');
        for (Shape shape : group.shapes()) {
            pen.shape(shape);
        }
        body.append("</g>\n");
    }

    private void dots(Layer.Dots dots) {
        body.append("<g>\n");
        for (int at = 0; at < dots.count(); at++) {
            Fill fill = new Fill(Ink.at(dots.ink()[at]), STYLES[dots.style()[at]]);
            Coat coat = Coat.of(fill, Outline.ofMark(fill, dots.radius()[at], dots.dashed()[at] != 0), colours);
            pen.sign(SYMBOLS[dots.symbol()[at]], dots.x()[at], dots.y()[at], dots.radius()[at], coat, name(dots.first() + at));
        }
        body.append("</g>\n");
    }

    private void tiles(Layer.Tiles tiles) {
        body.append("<g>\n");
        for (int at = 0; at < tiles.count(); at++) {
            Fill fill = new Fill(Ink.at(tiles.ink()[at]), STYLES[tiles.style()[at]]);
            Coat coat = Coat.of(fill, Outline.ofTile(fill, TileBox.hasRoom(tiles, at)), colours);
            pen.rect(TileBox.of(tiles, at, coat), 0, coat, name(tiles.first() + at));
        }
        body.append("</g>\n");
    }

    private String name(int mark) {
        Marks marks = page.picture().marks();
        return mark < 0 || marks.count() > NAMED ? "" : marks.meanings().name(mark);
    }
}
