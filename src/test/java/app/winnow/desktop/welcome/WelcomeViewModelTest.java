package app.winnow.desktop.welcome;

import static org.assertj.core.api.Assertions.assertThat;

import app.winnow.desktop.FakeNotices;
import app.winnow.desktop.OpenAudit;
import app.winnow.desktop.shell.Desk;
import app.winnow.desktop.shell.Pages;
import app.winnow.sample.Sample;
import app.winnow.settings.Settings;
import app.winnow.task.DirectTasks;
import app.winnow.task.Progress;
import app.winnow.workspace.Entry;
import app.winnow.workspace.Portfolios;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WelcomeViewModelTest {
    @TempDir
    private Path data;
    private final FakeNotices notices = new FakeNotices();
    private final Pages pages = new Pages();
    private Desk desk;
    private WelcomeViewModel model;

    @BeforeEach
    void open() {
        DirectTasks tasks = new DirectTasks();
        Portfolios portfolios = new Portfolios(data, tasks, OpenAudit.CLOCK);
        desk = new Desk(portfolios, new Settings(data), pages, notices);
        model = new WelcomeViewModel(portfolios, desk, notices, new OpenSample(tasks, new SampleAudit(new Sample()), desk, notices));
    }

    @AfterEach
    void close() {
        pages.leave();
    }

    @Test
    void the_sample_opens_as_an_audit_with_outcomes_offerings_and_decisions() {
        model.openSample();
        assertThat(pages.audit().get().portfolio().get().outcomes()).hasSize(12);
        assertThat(pages.audit().get().score().get().decided()).isGreaterThan(50);
        assertThat(pages.audit().get().portfolio().get().policy().asOf()).isEqualTo(new Sample().asOf());
    }

    @Test
    void the_sample_leaves_nothing_behind_in_the_temporary_folder() throws IOException {
        assertThat(new SampleAudit(new Sample()).call(Progress.SILENT)).isNotEmpty();
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.startsWith("winnow-sample"))).isEmpty();
        }
    }

    @Test
    void a_spreadsheet_begins_an_audit_of_its_name_and_waits_until_the_outcomes_are_typed() {
        model.start(data.resolve("Catalog 2026.xlsx"));
        assertThat(pages.audit().get().portfolio().get().name()).isEqualTo("Catalog 2026");
        assertThat(desk.waiting().get()).isEqualTo(data.resolve("Catalog 2026.xlsx"));
    }

    @Test
    void a_closed_audit_is_renamed_duplicated_and_opened_from_the_list() {
        model.startEmpty();
        pages.leave();
        model.refresh();
        model.rename(only(), "Ferries 2027");
        assertThat(only().name()).isEqualTo("Ferries 2027");
        model.duplicate(only());
        assertThat(names()).containsExactlyInAnyOrder("Ferries 2027", "Ferries 2027 (copy)");
        model.open(model.audits().get(0));
        assertThat(pages.audit().get().portfolio().get().name()).isEqualTo(model.audits().get(0).name());
    }

    @Test
    void a_blank_name_is_not_taken() {
        model.startEmpty();
        pages.leave();
        model.refresh();
        String before = only().name();
        model.rename(only(), "   ");
        assertThat(only().name()).isEqualTo(before);
    }

    @Test
    void an_audit_that_is_open_here_can_be_moved_to_the_trash_and_says_so() {
        model.startEmpty();
        model.refresh();
        String name = only().name();
        model.trash(only());
        assertThat(pages.audit().get()).isNull();
        assertThat(model.audits()).isEmpty();
        assertThat(notices.told()).singleElement().asString().contains(name);
    }

    @Test
    void the_list_says_which_audit_is_open_here() {
        model.startEmpty();
        model.refresh();
        assertThat(model.about(only())).endsWith("open here");
        pages.leave();
        model.refresh();
        assertThat(model.about(only())).doesNotContain("open");
    }

    private Entry only() {
        assertThat(model.audits()).hasSize(1);
        return model.audits().get(0);
    }

    private List<String> names() {
        return model.audits().stream().map(Entry::name).toList();
    }
}
