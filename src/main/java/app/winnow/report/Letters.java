package app.winnow.report;

import app.winnow.picture.Advances;
import app.winnow.picture.Shape;
import app.winnow.picture.Shape.Weight;
import app.winnow.picture.Typeface;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.AttributedString;
import java.text.Bidi;
import java.util.EnumMap;
import java.util.Map;

/** Draws words in the bundled font, as wide as layouts believe them; what the font does not have, and what is read from the right, in a font of the system. */
final class Letters {
    private final Advances advances = new Advances();
    private final Map<Weight, Font> fonts = new EnumMap<>(Weight.class);

    /** Draws a line of text in this colour. */
    void draw(Graphics2D on, Shape.Text text) {
        String words = Cleaned.line(text.words());
        if (words.isBlank()) {
            return;
        }
        AffineTransform before = on.getTransform();
        on.translate(text.x(), text.y());
        on.rotate(Math.toRadians(text.turn()));
        double base = Typeface.BASE * text.type().size();
        Font font = font(text.type().weight()).deriveFont((float) text.type().size());
        if (font.canDisplayUpTo(words) < 0 && !Bidi.requiresBidi(words.toCharArray(), 0, words.length())) {
            double width = text.type().weight() == Weight.REGULAR ? advances.width(words, text.type().size()) : font.getStringBounds(words, on.getFontRenderContext()).getWidth();
            on.setFont(font);
            on.drawString(words, (float) -before(text.align(), width), (float) base);
        } else {
            TextLayout line = mixed(words, font, on);
            line.draw(on, (float) -before(text.align(), line.getAdvance()), (float) base);
        }
        on.setTransform(before);
    }

    private static double before(Shape.Align align, double width) {
        return switch (align) {
            case LEFT -> 0;
            case CENTER -> width / 2;
            case RIGHT -> width;
        };
    }

    /** Each character in the font that has it. */
    private static TextLayout mixed(String words, Font font, Graphics2D on) {
        AttributedString line = new AttributedString(words);
        Font other = new Font(Font.SANS_SERIF, Font.PLAIN, 1).deriveFont(font.getSize2D());
        for (int at = 0; at < words.length(); at += Character.charCount(words.codePointAt(at))) {
            int point = words.codePointAt(at);
            line.addAttribute(TextAttribute.FONT, font.canDisplay(point) ? font : other, at, at + Character.charCount(point));
        }
        return new TextLayout(line.getIterator(), on.getFontRenderContext());
    }

    private Font font(Weight weight) {
        return fonts.computeIfAbsent(weight, Letters::load);
    }

    private static Font load(Weight weight) {
        try (InputStream file = Typeface.open(weight)) {
            return Font.createFont(Font.TRUETYPE_FONT, file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (FontFormatException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
