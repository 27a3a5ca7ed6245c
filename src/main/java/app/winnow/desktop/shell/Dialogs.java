package app.winnow.desktop.shell;

import java.nio.file.Path;
import java.util.Optional;

/** What only the system can ask or show. Tests answer with a fake; pages never open a window of their own. */
public interface Dialogs {

    /** An existing file that somebody chose; empty when they closed the chooser. */
    Optional<Path> open(String title, FileKind kind);

    /** Where to write a file; empty when they closed the chooser. The name is a proposal and has its ending. */
    Optional<Path> save(String title, String name, FileKind kind);

    /** An existing folder to write into; empty when they closed the chooser. */
    Optional<Path> folder(String title);

    /** Shows a folder, or the folder of a file, in the system's file browser; a sentence is told where there is none. */
    void show(Path folder);

    /** Puts text on the clipboard. */
    void copy(String text);

    /** Puts a picture on the clipboard, in both its forms. */
    void copy(byte[] png, byte[] svg);
}
