package app.winnow.desktop.shell;

import app.winnow.desktop.kit.PictureClip;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** The choosers of the operating system. They start where the last file was chosen. */
public final class SystemDialogs implements Dialogs {
    private final Supplier<Window> window;
    private final Consumer<String> browser;
    private File last;

    /** Choosers above this window; {@code browser} shows an address in the system's own program. */
    public SystemDialogs(Supplier<Window> window, Consumer<String> browser) {
        this.window = window;
        this.browser = browser;
    }

    @Override
    public Optional<Path> open(String title, FileKind kind) {
        return remember(chooser(title, kind).showOpenDialog(window.get()));
    }

    @Override
    public Optional<Path> save(String title, String name, FileKind kind) {
        FileChooser chooser = chooser(title, kind);
        chooser.setInitialFileName(name);
        return remember(chooser.showSaveDialog(window.get()));
    }

    @Override
    public Optional<Path> folder(String title) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        if (last != null && last.isDirectory()) {
            chooser.setInitialDirectory(last);
        }
        Optional<Path> chosen = Optional.ofNullable(chooser.showDialog(window.get())).map(File::toPath);
        chosen.ifPresent(folder -> last = folder.toFile());
        return chosen;
    }

    @Override
    public void show(Path folder) {
        Path shown = Files.isDirectory(folder) ? folder : folder.toAbsolutePath().getParent();
        browser.accept(shown.toUri().toString());
    }

    @Override
    public void copy(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    @Override
    public void copy(byte[] png, byte[] svg) {
        PictureClip.copy(png, svg);
    }

    private FileChooser chooser(String title, FileKind kind) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters().setAll(new FileChooser.ExtensionFilter(kind.name(), kind.patterns()),
                new FileChooser.ExtensionFilter(Words.of("files.all"), "*.*"));
        if (last != null && last.isDirectory()) {
            chooser.setInitialDirectory(last);
        }
        return chooser;
    }

    private Optional<Path> remember(File file) {
        if (file == null) {
            return Optional.empty();
        }
        last = file.getParentFile();
        return Optional.of(file.toPath());
    }
}
