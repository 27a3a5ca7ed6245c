package app.winnow.desktop.plan;

import static org.assertj.core.api.Assertions.assertThat;

import app.winnow.desktop.FakeNotices;
import app.winnow.desktop.OpenAudit;
import app.winnow.task.DirectTasks;
import app.winnow.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AidsViewModelTest {
    @TempDir
    private Path data;
    private final FakeNotices notices = new FakeNotices();
    private final List<Path> shown = new ArrayList<>();
    private Workspace audit;

    @BeforeEach
    void open() {
        audit = OpenAudit.ferries(data);
    }

    @AfterEach
    void close() {
        audit.close();
    }

    private void write(WritesAids writer, boolean suggestedToo) {
        new AidsViewModel(audit, new DirectTasks(), writer).write(data.resolve("aids"), suggestedToo, notices, shown::add);
    }

    private String last() {
        return notices.told().get(notices.told().size() - 1);
    }

    private String exports() throws IOException {
        return Files.readString(audit.folder().resolve("exports.json"));
    }

    @Test
    void it_says_how_many_and_where_and_remembers_every_file() throws IOException {
        Path index = data.resolve("aids").resolve("Index of aids.docx");
        Path draft = data.resolve("aids").resolve("F-1 Checklist.docx");
        write((portfolio, verdicts, suggested, folder, progress) -> new WritesAids.Written(3, 1, List.of(index, draft)), true);
        assertThat(last()).isEqualTo("3 drafts of aids are in aids. 1 of them was there already and stayed as they are.");
        notices.press();
        assertThat(shown).containsExactly(index);
        assertThat(exports()).contains("Index of aids.docx").contains("F-1 Checklist.docx");
    }

    @Test
    void where_no_decision_has_an_aid_it_says_what_to_do() {
        write((portfolio, verdicts, suggested, folder, progress) -> new WritesAids.Written(0, 0, List.of()), false);
        assertThat(last()).contains("Show suggestions too");
        write((portfolio, verdicts, suggested, folder, progress) -> new WritesAids.Written(0, 0, List.of()), true);
        assertThat(last()).contains("nothing was written");
    }

    @Test
    void a_failure_says_its_sentence_and_stopped_work_says_nothing_but_both_remember_the_folder() throws IOException {
        write((portfolio, verdicts, suggested, folder, progress) -> {
            throw new IOException("The disk is full. Free some space.");
        }, true);
        assertThat(last()).isEqualTo("The disk is full. Free some space.");
        assertThat(exports()).contains("aids");
        new AidsViewModel(audit, new DirectTasks(), (portfolio, verdicts, suggested, folder, progress) -> {
            throw new CancellationException();
        }).write(data.resolve("stopped"), true, notices, shown::add);
        assertThat(exports()).contains("stopped");
        assertThat(last()).isEqualTo("The disk is full. Free some space.");
    }
}
