package app.winnow.report;

import app.winnow.picture.Caption;
import app.winnow.picture.Colours;
import app.winnow.picture.Picture;
import app.winnow.sheet.Refused;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;

/** A picture as a file or as bytes, with its title, what narrows it, its day and its legend: SVG, or PNG at twice its size. Always in the light colours, because it ends on paper. */
public final class PictureFiles {
    /** The ending of a PNG. */
    public static final String PNG = ".png";
    /** The ending of an SVG. */
    public static final String SVG = ".svg";
    private static final Colours PAPER = Colours.LIGHT;

    private PictureFiles() { }

    /**
     * Writes the picture whole or not at all; the file's ending says as what.
     *
     * @throws Refused when the ending is another one, or the file cannot be written, with a sentence that says what to do
     */
    public static void write(Picture picture, Caption caption, Path file) {
        PicturePage page = PicturePage.of(picture, caption);
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(PNG)) {
            SafeFile.write(file, out -> png(page, out));
        } else if (name.endsWith(SVG)) {
            SafeFile.write(file, out -> out.write(PictureSvg.of(page, PAPER)));
        } else {
            throw new Refused(Words.of("picture.ending", file.getFileName()));
        }
    }

    /** The picture as SVG. */
    public static byte[] svg(Picture picture, Caption caption) {
        return PictureSvg.of(PicturePage.of(picture, caption), PAPER);
    }

    /** The picture as PNG. */
    public static byte[] png(Picture picture, Caption caption) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            png(PicturePage.of(picture, caption), bytes);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return bytes.toByteArray();
    }

    /** Java draws letters with a library of the system's, which a small server may lack. */
    private static void png(PicturePage page, OutputStream out) throws IOException {
        try {
            PicturePng.write(page, PAPER, out);
        } catch (LinkageError | InternalError without) {
            throw new Refused(Words.of("picture.no-fonts"), without);
        }
    }
}
