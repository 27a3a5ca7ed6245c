package app.winnow.desktop.quality;

import app.winnow.desktop.shell.KeyHint;
import app.winnow.desktop.shell.PageContext;
import app.winnow.desktop.shell.TakesFiles;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;

/** What is unknown, what to ask next, and the sheets of course owners. */
public final class QualityPage implements TakesFiles {
    private final QualityViewModel model;
    private final SheetsViewModel sheets;
    private final PageContext context;
    private QualityView view;
    private boolean isShown;

    /** The page of an open audit. */
    public QualityPage(QualityViewModel model, SheetsViewModel sheets, PageContext context) {
        this.model = model;
        this.sheets = sheets;
        this.context = context;
    }

    @Override
    public String id() {
        return "quality";
    }

    @Override
    public String title() {
        return Words.of("title");
    }

    @Override
    public String glyph() {
        return "fth-help-circle";
    }

    @Override
    public Node view() {
        if (view == null) {
            Names names = new Names(context.look());
            view = new QualityView(new UnknownsView(model, names), new SheetsView(sheets, context.dialogs(), names));
        }
        return view;
    }

    @Override
    public void shown() {
        isShown = true;
        model.setShown(true);
        sheets.setShown(true);
        view.refresh(model.isEmpty());
        view.takeKeyboard();
    }

    @Override
    public void hidden() {
        isShown = false;
        model.setShown(false);
        sheets.setShown(false);
    }

    /** Owners' sheets; while those are in front, whatever is dropped on them, since a copy may be saved in another format. */
    @Override
    public boolean wants(Path file) {
        return isShown && view.isAtSheets() || sheets.isOne(file);
    }

    @Override
    public void take(Path file) {
        take(List.of(file));
    }

    @Override
    public void take(List<Path> files) {
        view();
        view.showSheets();
        sheets.read(files);
    }

    @Override
    public List<KeyHint> keys() {
        return List.of(new KeyHint("U  S", Words.of("key.modes")), new KeyHint("\u2190 \u2191 \u2192 \u2193", Words.of("key.table")), new KeyHint("Enter", Words.of("key.open")),
                new KeyHint("A", Words.of("key.ask")), new KeyHint("N", Words.of("key.next")), new KeyHint("Space", Words.of("key.tick")),
                new KeyHint("Ctrl+Enter", Words.of("key.take")), new KeyHint("Escape", Words.of("key.away")));
    }

    @Override
    public void close() {
        model.close();
        sheets.close();
    }
}
