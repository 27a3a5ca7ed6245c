package app.winnow.workspace;

import java.awt.Desktop;
import java.awt.GraphicsEnvironment;
import java.nio.file.Files;
import java.nio.file.Path;

/** The trash of the system, where Java knows it (Windows and macOS). */
final class SystemTrash {
    private SystemTrash() { }

    /** Whether it took the folder. */
    static boolean take(Path folder) {
        try {
            return !GraphicsEnvironment.isHeadless() && Desktop.isDesktopSupported() && Desktop.getDesktop().isSupported(Desktop.Action.MOVE_TO_TRASH)
                    && Desktop.getDesktop().moveToTrash(folder.toFile()) && !Files.exists(folder);
        } catch (RuntimeException | LinkageError unsupported) {
            return false;
        }
    }
}
