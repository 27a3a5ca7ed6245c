package app.winnow.report;

import app.winnow.picture.Ask;
import app.winnow.picture.Caption;
import app.winnow.picture.Frame;
import app.winnow.picture.Picture;
import app.winnow.picture.PictureKind;
import app.winnow.picture.Seen;
import app.winnow.picture.gallery.Gallery;
import app.winnow.sheet.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Every kind of picture of a portfolio in one folder, each as PNG and as SVG. Each file is written whole or not at all. */
public final class PictureFolder {
    /** The frame for paper: as wide as a page across, with text of 12 pixels. */
    public static final Frame PAPER = Frame.of(1200, 700);

    private final List<PictureKind> kinds;
    private final Seen seen;
    private final Caption caption;
    private final Frame frame;

    private PictureFolder(List<PictureKind> kinds, Seen seen, Caption caption, Frame frame) {
        this.kinds = kinds;
        this.seen = seen;
        this.caption = caption;
        this.frame = frame;
    }

    /** What was written: how many pictures, every file, and how many of the files were there before and have been replaced. */
    public record Written(int pictures, List<Path> files, int replaced) {
        public Written {
            files = List.copyOf(files);
        }
    }

    /** Whether a file that is there already is replaced, or stays and the new one gets a number behind its name. */
    public enum Existing { REPLACED, KEPT }

    /**
     * Writes all pictures, laid out in this frame; a folder that is not there is made.
     *
     * @throws Refused when the folder or a file cannot be written, with a sentence that says what to do
     */
    public static Written write(Seen seen, Caption caption, Frame frame, Path folder, Existing existing, AidFolder.Watch watch) {
        return of(Gallery.kinds(), seen, caption, frame).into(folder, existing, watch);
    }

    /** These kinds. */
    static PictureFolder of(List<PictureKind> kinds, Seen seen, Caption caption, Frame frame) {
        return new PictureFolder(kinds, seen, caption, frame);
    }

    Written into(Path folder, Existing existing, AidFolder.Watch watch) {
        make(folder);
        FileNames names = new FileNames(List.of(), "picture");
        kinds.forEach(kind -> names.reserve(kind.id(), caption.audit()));
        List<Path> files = new ArrayList<>();
        int replaced = 0;
        for (int at = 0; at < kinds.size(); at++) {
            watch.done(at, kinds.size());
            Picture picture = kinds.get(at).draw(seen, Ask.of(frame));
            String name = free(folder, names.of(kinds.get(at).id(), caption.audit()), existing);
            for (String ending : List.of(PictureFiles.PNG, PictureFiles.SVG)) {
                Path file = folder.resolve(name + ending);
                replaced += Files.exists(file) ? 1 : 0;
                PictureFiles.write(picture, caption, file);
                files.add(file);
            }
        }
        watch.done(kinds.size(), kinds.size());
        return new Written(kinds.size(), files, replaced);
    }

    /** The name, with the first number behind it for which neither file is there. */
    private static String free(Path folder, String name, Existing existing) {
        String free = name;
        for (int number = 2; existing == Existing.KEPT && isThere(folder, free); number++) {
            free = name + " " + number;
        }
        return free;
    }

    private static boolean isThere(Path folder, String name) {
        return Files.exists(folder.resolve(name + PictureFiles.PNG)) || Files.exists(folder.resolve(name + PictureFiles.SVG));
    }

    private static void make(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException failed) {
            throw new Refused(Words.of("picture.no-folder", folder), failed);
        }
    }
}
