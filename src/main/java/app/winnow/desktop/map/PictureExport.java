package app.winnow.desktop.map;

import app.winnow.desktop.shell.Notices;
import app.winnow.desktop.shell.facet.FilterWords;
import app.winnow.insight.facet.Found;
import app.winnow.picture.Caption;
import app.winnow.picture.Frame;
import app.winnow.picture.Picture;
import app.winnow.picture.Seen;
import app.winnow.task.Running;
import app.winnow.task.Tasks;
import app.winnow.verdict.Verdicts;
import app.winnow.workspace.Workspace;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Takes the picture that is shown out of the window, beside the window: into a file, onto the clipboard, or all kinds of pictures into a folder. */
public final class PictureExport {
    /** The frame of pictures that are written all at once. */
    private static final Frame PAPER = Frame.of(1200, 700);
    /** A file's name is at most so long without its ending. */
    private static final int LONGEST = 80;

    private final Workspace workspace;
    private final Tasks tasks;
    private final WritesPictures writer;
    private final Supplier<Picture> shown;

    /** The picture that {@code shown} gives, null while there is none. */
    public PictureExport(Workspace workspace, Tasks tasks, WritesPictures writer, Supplier<Picture> shown) {
        this.workspace = workspace;
        this.tasks = tasks;
        this.writer = writer;
        this.shown = shown;
    }

    /** Whether there is a picture to take along. */
    public boolean isThere() {
        return shown.get() != null;
    }

    /** Writes the picture into this file, as what its ending says, and tells where it is. */
    public void save(Path file, Notices notices, Consumer<Path> show) {
        Picture picture = shown.get();
        if (picture == null) {
            notices.tell(Words.of("export.none"));
            return;
        }
        Caption caption = caption();
        tasks.run(Words.of("export.writing", file.getFileName()), progress -> {
            writer.write(picture, caption, file);
            return file;
        }, done -> {
            workspace.exported(done);
            notices.tell(Words.of("export.written", done.getFileName()), Words.of("export.show"), () -> show.accept(done));
        }, failed -> notices.trouble(sentence(failed)));
    }

    /** Makes the picture for the clipboard and hands it over. */
    public void copy(Notices notices, Consumer<WritesPictures.Bytes> clipboard) {
        Picture picture = shown.get();
        if (picture == null) {
            notices.tell(Words.of("export.none"));
            return;
        }
        Caption caption = caption();
        tasks.run(this, Words.of("export.copying"), progress -> writer.bytes(picture, caption), bytes -> {
            clipboard.accept(bytes);
            notices.tell(Words.of("export.copied"));
        }, failed -> notices.trouble(sentence(failed)));
    }

    /** Writes every kind of picture of what the filter leaves into this folder, and tells how many there are. What was stopped midway has written some of its files. */
    public Running saveAll(Path folder, Notices notices, Consumer<Path> show) {
        Seen seen = seen();
        Caption caption = caption();
        Running running = tasks.run(Words.of("export.writing", folder.getFileName()), progress -> writer.writeAll(seen, caption, PAPER, folder, progress), files -> {
            workspace.exported(files);
            notices.tell(Words.of("export.all.written", files.size(), folder.getFileName()), Words.of("export.show"), () -> show.accept(folder));
        }, failed -> {
            workspace.exported(folder);
            notices.trouble(sentence(failed));
        });
        stopped(running.state().get(), folder);
        running.state().addListener((property, was, is) -> stopped(is, folder));
        return running;
    }

    private void stopped(Running.State state, Path folder) {
        if (state == Running.State.CANCELLED) {
            workspace.exported(folder);
        }
    }

    private Seen seen() {
        Verdicts verdicts = workspace.verdicts().get();
        Found found = workspace.filtering().found().get();
        return found.filter().isEmpty() ? Seen.of(verdicts.portfolio(), verdicts) : Seen.only(verdicts.portfolio(), verdicts, found.offerings());
    }

    /** What has to stand beside the picture where nobody can look at the window. */
    Caption caption() {
        List<String> notes = new ArrayList<>();
        String filter = FilterWords.of(workspace.filtering().found().get(), workspace.portfolio().get());
        if (!filter.isEmpty()) {
            notes.add(filter);
        }
        if (workspace.tried().get() != null) {
            notes.add(Words.of("export.trying"));
        }
        LocalDate judged = workspace.verdicts().get().asOf();
        if (!judged.equals(workspace.today())) {
            notes.add(Words.of("export.as-of", Caption.day(judged)));
        }
        return new Caption(workspace.portfolio().get().name(), notes, workspace.today());
    }

    /** The file name that is proposed, with this ending. */
    public String fileName(String ending) {
        String name = workspace.portfolio().get().name() + " " + (shown.get() == null ? "" : shown.get().title());
        String safe = name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", " ").replaceAll("\\s+", " ").strip();
        int end = Math.min(LONGEST, safe.length());
        end -= end > 0 && Character.isHighSurrogate(safe.charAt(end - 1)) ? 1 : 0;
        return (end == 0 ? Words.of("title") : safe.substring(0, end).strip()) + ending;
    }

    private static String sentence(Throwable failed) {
        return failed.getMessage() == null ? failed.toString() : failed.getMessage();
    }
}
