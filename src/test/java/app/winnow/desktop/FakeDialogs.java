package app.winnow.desktop;

import app.winnow.desktop.shell.Dialogs;
import app.winnow.desktop.shell.FileKind;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Answers choosers from a queue, and remembers what was shown and copied. An empty queue means that the chooser was closed. */
public final class FakeDialogs implements Dialogs {
    private final Deque<Path> answers = new ArrayDeque<>();
    private final List<Path> shown = new ArrayList<>();
    private final List<String> copied = new ArrayList<>();
    private final List<List<byte[]>> pictures = new ArrayList<>();

    /** The next chooser answers with this file. */
    public FakeDialogs willChoose(Path file) {
        answers.add(file);
        return this;
    }

    @Override
    public Optional<Path> open(String title, FileKind kind) {
        return Optional.ofNullable(answers.poll());
    }

    @Override
    public Optional<Path> save(String title, String name, FileKind kind) {
        return Optional.ofNullable(answers.poll());
    }

    @Override
    public Optional<Path> folder(String title) {
        return Optional.ofNullable(answers.poll());
    }

    @Override
    public void show(Path folder) {
        shown.add(folder);
    }

    @Override
    public void copy(String text) {
        copied.add(text);
    }

    @Override
    public void copy(byte[] png, byte[] svg) {
        pictures.add(List.of(png, svg));
    }

    /** Pictures that were copied, each as PNG and as SVG. */
    public List<List<byte[]>> pictures() {
        return pictures;
    }

    /** Folders that were shown. */
    public List<Path> shown() {
        return shown;
    }

    /** Texts that were copied. */
    public List<String> copied() {
        return copied;
    }
}
