package app.winnow.desktop.welcome;

import app.winnow.desktop.shell.Desk;
import app.winnow.desktop.shell.Notices;
import app.winnow.workspace.Entry;
import app.winnow.workspace.Portfolios;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The list of audits and what can be done with one. */
public final class WelcomeViewModel {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.ENGLISH);
    private final ObservableList<Entry> audits = FXCollections.observableArrayList();
    private final Portfolios portfolios;
    private final Desk desk;
    private final Notices notices;
    private final Runnable sample;

    /** Over these audits; {@code sample} opens the sample. */
    public WelcomeViewModel(Portfolios portfolios, Desk desk, Notices notices, Runnable sample) {
        this.portfolios = portfolios;
        this.desk = desk;
        this.notices = notices;
        this.sample = sample;
    }

    /** The audits, the one changed last first; read again by {@link #refresh}. */
    public ObservableList<Entry> audits() {
        return audits;
    }

    /** Reads the list again. */
    public void refresh() {
        audits.setAll(portfolios.list());
    }

    /** What stands below an audit's name: how many offerings, when changed, who has it open. */
    public String about(Entry entry) {
        String changed = DAY.format(entry.changed().atZone(ZoneId.systemDefault()));
        String size = entry.offerings().isPresent() ? Words.of("entry.offerings", entry.offerings().getAsInt()) + "  ·  " : "";
        String open = desk.isOpen(entry.folder()) ? Words.of("entry.here") : entry.openBy().map(who -> Words.of("entry.open", who)).orElse("");
        return size + changed + (open.isEmpty() ? "" : "  ·  " + open);
    }

    /** Opens an audit. */
    public void open(Entry entry) {
        desk.open(entry.folder());
    }

    /** Begins an audit with this spreadsheet. */
    public void start(Path spreadsheet) {
        desk.start(spreadsheet);
    }

    /** Begins an audit of this name with nothing in it, at its outcomes. */
    public void startEmpty() {
        desk.create(Words.of("empty.name"), workspace -> { }, () -> { });
    }

    /** Opens the sample as a new audit. */
    public void openSample() {
        sample.run();
    }

    /** Gives an audit another name; a blank or equal one changes nothing. */
    public void rename(Entry entry, String name) {
        if (!name.isBlank() && !name.strip().equals(entry.name())) {
            desk.release(entry.folder());
            portfolios.rename(entry, name.strip(), renamed -> refresh(), this::explain);
        }
    }

    /** Copies an audit beside itself. */
    public void duplicate(Entry entry) {
        desk.release(entry.folder());
        portfolios.duplicate(entry, Words.of("copy.name", entry.name()), copy -> refresh(), this::explain);
    }

    /** Moves an audit to the trash; where only we know the way back, the line at the bottom offers it. */
    public void trash(Entry entry) {
        desk.release(entry.folder());
        portfolios.moveToTrash(entry, where -> moved(entry, where), this::explain);
    }

    private void moved(Entry entry, Optional<Path> where) {
        refresh();
        if (where.isPresent()) {
            notices.tell(Words.of("trash.done", entry.name()), Words.of("trash.undo"),
                    () -> portfolios.restore(where.get(), back -> refresh(), this::explain));
        } else {
            notices.tell(Words.of("trash.system", entry.name()));
        }
    }

    /** The folder of an audit. */
    public Path folder(Entry entry) {
        return portfolios.folder(entry);
    }

    private void explain(Throwable failure) {
        notices.failed(failure);
        refresh();
    }
}
