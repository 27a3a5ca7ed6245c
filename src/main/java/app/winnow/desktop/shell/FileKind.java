package app.winnow.desktop.shell;

import java.util.List;

/** A kind of file in a chooser: its name in words and its patterns, {@code *.xlsx}. */
public record FileKind(String name, List<String> patterns) {
    public FileKind {
        patterns = List.copyOf(patterns);
    }
}
