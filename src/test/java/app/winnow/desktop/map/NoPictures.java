package app.winnow.desktop.map;

import app.winnow.picture.Caption;
import app.winnow.picture.Frame;
import app.winnow.picture.Picture;
import app.winnow.picture.Seen;
import app.winnow.task.Progress;
import java.nio.file.Path;
import java.util.List;

/** Writes nothing, for tests in which no picture leaves the window. */
final class NoPictures implements WritesPictures {
    @Override
    public void write(Picture picture, Caption caption, Path file) { }

    @Override
    public Bytes bytes(Picture picture, Caption caption) {
        return new Bytes(new byte[0], new byte[0]);
    }

    @Override
    public List<Path> writeAll(Seen seen, Caption caption, Frame frame, Path folder, Progress progress) {
        return List.of();
    }
}
