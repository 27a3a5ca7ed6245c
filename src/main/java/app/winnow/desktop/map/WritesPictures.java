package app.winnow.desktop.map;

import app.winnow.picture.Caption;
import app.winnow.picture.Frame;
import app.winnow.picture.Picture;
import app.winnow.picture.Seen;
import app.winnow.task.Progress;
import java.nio.file.Path;
import java.util.List;

/** Lets pictures leave the window; a failure carries a sentence for people as its message. Called off the window's thread. */
public interface WritesPictures {

    /** One picture in both forms: PNG and SVG. */
    record Bytes(byte[] png, byte[] svg) { }

    /** Writes a picture whole, or leaves what was there; the file's ending says as what. */
    void write(Picture picture, Caption caption, Path file) throws Exception;

    /** The picture for the clipboard. */
    Bytes bytes(Picture picture, Caption caption) throws Exception;

    /** Writes every kind of picture into a folder, laid out in this frame, beside what is there already; says every file that was written. */
    List<Path> writeAll(Seen seen, Caption caption, Frame frame, Path folder, Progress progress) throws Exception;
}
