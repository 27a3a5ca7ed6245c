package app.winnow.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import app.winnow.model.Field;
import app.winnow.model.Portfolio;
import app.winnow.model.forget.Forget;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Forgetting, from the window's side: afterwards not one byte below the audit's folder tells, and the audit is otherwise what it was. */
class ForgetTest {
    private static final Forget NAME = new Forget.Name("Zoë Quillfeather");

    @TempDir
    private Path data;
    private OpenAudits audits;
    private Path folder;
    private Portfolio before;

    @BeforeEach
    void anAuditFullOfAName() {
        audits = new OpenAudits(data);
        Workspace audit = audits.create("Audit");
        folder = audit.folder();
        Named.fill(audit);
        audit.exported(data.resolve("Plan for Zoë Quillfeather.xlsx"));
        before = audit.portfolio().get();
        audit.close();
    }

    private Workspace forget(Forget what) {
        AtomicReference<Workspace> open = new AtomicReference<>();
        audits.portfolios().forget(folder, what, open::set, failure -> {
            throw new AssertionError(failure);
        });
        return open.get();
    }

    private ToForget preview(Forget what) {
        AtomicReference<ToForget> found = new AtomicReference<>();
        audits.portfolios().preview(folder, what, found::set, failure -> {
            throw new AssertionError(failure);
        });
        return found.get();
    }

    private static int undone(Workspace audit) {
        int steps = 0;
        for (; !audit.undoTitle().get().isEmpty(); steps++) {
            audit.undo();
        }
        return steps;
    }

    @Test
    void no_byte_of_the_audit_tells_a_forgotten_name() throws IOException {
        assertThat(FolderText.holding(folder, "Quillfeather")).as("it was everywhere").hasSizeGreaterThan(4);
        forget(NAME).close();
        assertThat(FolderText.holding(folder, "Quillfeather")).isEmpty();
        assertThat(Files.exists(folder.resolve("audit.mv.db"))).as("the database is there again").isTrue();
    }

    @Test
    void everything_else_is_as_it_was_and_the_whole_way_back_is_still_there() {
        try (Workspace audit = audits.open(folder)) {
            assertThat(undone(audit)).isEqualTo(16);
        }
        try (Workspace audit = audits.open(folder)) {
            while (!audit.redoTitle().get().isEmpty()) {
                audit.redo();
            }
        }
        try (Workspace audit = forget(NAME)) {
            Portfolio now = audit.portfolio().get();
            assertThat(now.offerings()).hasSameSizeAs(before.offerings()).extracting(offering -> offering.code())
                    .containsExactly("T-1", "T-2", "of [forgotten]", "of [forgotten] 2");
            assertThat(now.offering("T-2").orElseThrow().answers().get(app.winnow.model.Ask.ATTACHED_TO)).contains("of [forgotten] 2");
            assertThat(now.complete()).hasSize(2);
            assertThat(Named.owner(now, "T-1")).isEqualTo("Bo Tarnwick");
            assertThat(Named.owner(now, "T-2")).isEqualTo("[forgotten]");
            assertThat(now.imports().get(0).table().text(1, 3)).isEqualTo("ask [forgotten]");
            assertThat(now.outcomes().get(0).measure().source()).isEqualTo("[forgotten]@example.org");
            assertThat(undone(audit)).isEqualTo(18);
            assertThat(audit.portfolio().get()).isEqualTo(Portfolio.empty("Audit"));
            while (!audit.redoTitle().get().isEmpty()) {
                audit.redo();
            }
            assertThat(audit.portfolio().get()).isEqualTo(now);
        }
    }

    @Test
    void what_was_taken_back_can_be_made_again_after_forgetting() {
        try (Workspace audit = forget(NAME)) {
            assertThat(audit.redoTitle().get()).isNotEmpty();
            audit.redo();
            assertThat(audit.portfolio().get().offering("T-1").orElseThrow().decision()).isNull();
            audit.redo();
            assertThat(audit.portfolio().get().name()).isEqualTo("Deck");
        }
    }

    @Test
    void a_column_goes_with_the_facts_that_came_from_it_and_others_stay() throws IOException {
        Forget owner = new Forget.Column(Named.FILE, "Owner", false);
        try (Workspace audit = forget(owner)) {
            Portfolio now = audit.portfolio().get();
            assertThat(now.imports()).allSatisfy(each -> assertThat(each.table().headings()).doesNotContain("Owner"));
            assertThat(now.imports().get(0).leftOut()).extracting(out -> out.heading()).contains("Owner");
            assertThat(now.imports().get(0).problems()).extracting(problem -> problem.column()).doesNotContain("Owner").hasSize(1);
            assertThat(Named.owner(now, "T-1")).isEmpty();
            assertThat(Named.owner(now, "T-2")).isEmpty();
            assertThat(now.offering("T-2").orElseThrow().text(Field.UNIT)).isEqualTo("Bridge");
            assertThat(Named.owner(now, "of Zoë Quillfeather")).as("typed by hand").isNotEmpty();
            undone(audit);
            assertThat(audit.portfolio().get()).isEqualTo(Portfolio.empty("Audit"));
        }
        Forget remark = new Forget.Column(Named.FILE, "Remark for Zoë Quillfeather", true);
        forget(remark).close();
        assertThat(FolderText.holding(folder, "Tarnwick", "Remark for")).isEmpty();
    }

    @Test
    void a_column_goes_out_of_every_file_that_has_it_at_once() {
        try (Workspace audit = forget(new Forget.Column(Forget.Column.EVERY_FILE, "Owner", false))) {
            assertThat(audit.portfolio().get().imports()).hasSizeGreaterThan(1)
                    .allSatisfy(each -> assertThat(each.table().headings()).doesNotContain("Owner"));
            undone(audit);
            assertThat(audit.portfolio().get()).isEqualTo(Portfolio.empty("Audit"));
        }
    }

    @Test
    void columns_by_which_offerings_are_found_are_not_offered() {
        assertThat(Forget.columns(before.imports().get(0))).extracting(Forget.Column::heading).containsExactly("Owner", "Remark for Zoë Quillfeather");
    }

    @Test
    void the_preview_counts_what_is_touched_and_names_what_is_out_of_reach() {
        AtomicReference<Entry> copy = new AtomicReference<>();
        audits.portfolios().duplicate(audits.portfolios().list().get(0), "The copy", copy::set, failure -> {
            throw new AssertionError(failure);
        });
        ToForget found = preview(NAME);
        assertThat(found.cells()).as("two owners, a remark, its heading").isEqualTo(4);
        assertThat(found.facts()).as("owner, author, two codes, a title, an owner").isEqualTo(6);
        assertThat(found.decisions()).isEqualTo(1);
        assertThat(found.outcomes()).isEqualTo(1);
        assertThat(found.answers()).isEqualTo(5);
        assertThat(found.names()).as("the audit and two files").isEqualTo(3);
        assertThat(found.exports()).extracting(export -> export.file().getFileName().toString()).containsExactly("Plan for Zoë Quillfeather.xlsx");
        assertThat(found.elsewhere()).containsExactly("The copy");
        assertThat(preview(new Forget.Column(Named.FILE, "Owner", false)).cells()).isEqualTo(3);
        assertThat(preview(new Forget.Name("Quill")).isNothing()).as("only whole words").isTrue();
        forget(NAME).close();
        assertThat(preview(NAME).isNothing()).isTrue();
    }

    @Test
    void a_second_name_is_forgotten_beside_the_first() throws IOException {
        forget(NAME).close();
        forget(new Forget.Name("tarnwick, bo")).close();
        forget(new Forget.Name("forgotten")).close();
        assertThat(FolderText.holding(folder, "Quillfeather", "Tarnwick", "forgotten]")).isEmpty();
    }

    @Test
    void cancelled_before_the_last_moment_everything_is_as_before() throws IOException {
        List<String> files = files();
        CancelledTasks tasks = new CancelledTasks();
        Portfolios cancelling = new Portfolios(data, tasks, java.time.Clock.systemUTC());
        AtomicReference<Workspace> open = new AtomicReference<>();
        cancelling.forget(folder, NAME, open::set, failure -> {
            throw new AssertionError(failure);
        });
        assertThat(open.get().portfolio().get()).isEqualTo(before);
        open.get().close();
        assertThat(files()).isEqualTo(files);
    }

    private List<String> files() throws IOException {
        List<String> names = new ArrayList<>();
        try (var files = Files.walk(folder)) {
            files.map(file -> folder.relativize(file).toString()).sorted().forEach(names::add);
        }
        return names;
    }
}
