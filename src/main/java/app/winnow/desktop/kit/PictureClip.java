package app.winnow.desktop.kit;

import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;

/** A picture for the clipboard: as an image, which every program takes, and as SVG, which those take that can draw it at any size. */
public final class PictureClip {
    private static final String SVG = "image/svg+xml";

    private PictureClip() { }

    /** Puts both forms of one picture on the clipboard. */
    public static void copy(byte[] png, byte[] svg) {
        ClipboardContent content = new ClipboardContent();
        content.putImage(new Image(new ByteArrayInputStream(png)));
        content.put(svg(), ByteBuffer.wrap(svg));
        Clipboard.getSystemClipboard().setContent(content);
    }

    /** The system knows a format once; asking for it twice would be refused. */
    private static DataFormat svg() {
        DataFormat known = DataFormat.lookupMimeType(SVG);
        return known == null ? new DataFormat(SVG) : known;
    }
}
