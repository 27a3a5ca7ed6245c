package app.winnow.desktop.outcomes;

import app.winnow.desktop.shell.Notices;
import app.winnow.intake.form.OutcomesForm;
import app.winnow.intake.form.Read;
import app.winnow.model.Portfolio;
import app.winnow.model.Problem;
import app.winnow.sheet.Book;
import app.winnow.sheet.Books;
import app.winnow.task.Tasks;
import app.winnow.workspace.Workspace;
import java.nio.file.Path;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Takes outcomes from a list in a file, behind the window, and keeps what was not understood. */
final class ListReader {
    private final ObservableList<Problem> problems = FXCollections.observableArrayList();
    private final Workspace workspace;
    private final Tasks tasks;
    private final Notices notices;

    ListReader(Workspace workspace, Tasks tasks, Notices notices) {
        this.workspace = workspace;
        this.tasks = tasks;
        this.notices = notices;
    }

    /** What the last file said that was not understood. */
    ObservableList<Problem> problems() {
        return problems;
    }

    /** Reads a file; the window stays alive meanwhile. */
    void read(Path file) {
        Portfolio portfolio = workspace.portfolio().get();
        tasks.run(Words.of("list.task", file.getFileName()), progress -> {
            try (Book book = Books.open(file)) {
                return OutcomesForm.read(OutcomesForm.sheet(book), book.file(), portfolio);
            }
        }, this::take, notices::failed);
    }

    private void take(Read read) {
        problems.setAll(read.problems());
        if (read.saysNothingNew()) {
            notices.tell(Words.of("list.nothing"));
        } else {
            workspace.apply(read.change());
            notices.undoable(Words.of("list.done", read.change().changes().size()));
        }
    }
}
