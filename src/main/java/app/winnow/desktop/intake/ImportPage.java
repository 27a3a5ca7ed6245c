package app.winnow.desktop.intake;

import app.winnow.desktop.shell.KeyHint;
import app.winnow.desktop.shell.OwnSteps;
import app.winnow.desktop.shell.PageContext;
import app.winnow.desktop.shell.TakesFiles;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;

/** The way of a spreadsheet into the audit. */
public final class ImportPage implements TakesFiles {
    private final ImportViewModel model;
    private final PageContext context;
    private ImportView view;

    /** Imports with this model. */
    public ImportPage(ImportViewModel model, PageContext context) {
        this.model = model;
        this.context = context;
    }

    @Override
    public String id() {
        return "import";
    }

    @Override
    public String title() {
        return Words.of("title");
    }

    @Override
    public String glyph() {
        return "fth-download";
    }

    @Override
    public boolean onRail() {
        return false;
    }

    /** A file comes into the catalog. */
    @Override
    public String railId() {
        return "catalog";
    }

    @Override
    public Optional<OwnSteps> steps() {
        return Optional.of(model);
    }

    @Override
    public List<KeyHint> keys() {
        return List.of(new KeyHint(Words.of("key.undo"), Words.of("key.undo.what")), new KeyHint("Enter", Words.of("key.row")), new KeyHint("Alt+\u2190", Words.of("key.back")));
    }

    @Override
    public Node view() {
        if (view == null) {
            view = new ImportView(model, context.dialogs(), new Owners(context.look()));
        }
        return view;
    }

    @Override
    public void shown() {
        view.takeKeyboard();
    }

    /** A file that was not taken over yet is not forgotten when another page comes to the front. */
    @Override
    public void hidden() {
        String waiting = model.waiting();
        if (!waiting.isEmpty()) {
            context.notices().tell(Words.of("waiting", waiting), Words.of("waiting.go"), () -> context.navigation().go(id()));
        }
    }

    @Override
    public void take(Path file) {
        model.take(file);
    }
}
