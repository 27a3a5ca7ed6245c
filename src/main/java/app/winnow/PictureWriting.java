package app.winnow;

import app.winnow.desktop.map.WritesPictures;
import app.winnow.picture.Caption;
import app.winnow.picture.Frame;
import app.winnow.picture.Picture;
import app.winnow.picture.Seen;
import app.winnow.report.PictureFiles;
import app.winnow.report.PictureFolder;
import app.winnow.task.Progress;
import java.nio.file.Path;
import java.util.List;

/** Pictures as files and on the clipboard, for the page that shows them. */
final class PictureWriting implements WritesPictures {
    @Override
    public void write(Picture picture, Caption caption, Path file) {
        PictureFiles.write(picture, caption, file);
    }

    @Override
    public Bytes bytes(Picture picture, Caption caption) {
        return new Bytes(PictureFiles.png(picture, caption), PictureFiles.svg(picture, caption));
    }

    @Override
    public List<Path> writeAll(Seen seen, Caption caption, Frame frame, Path folder, Progress progress) {
        return PictureFolder.write(seen, caption, frame, folder, PictureFolder.Existing.KEPT, (done, of) -> {
            progress.checkCancelled();
            progress.report(done, of, "");
        }).files();
    }
}
