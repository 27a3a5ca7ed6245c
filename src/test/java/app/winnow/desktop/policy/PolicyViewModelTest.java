package app.winnow.desktop.policy;

import static org.assertj.core.api.Assertions.assertThat;

import app.winnow.desktop.FakeNotices;
import app.winnow.desktop.OpenAudit;
import app.winnow.intake.form.PolicyForm;
import app.winnow.model.Policy;
import app.winnow.model.PolicyKey;
import app.winnow.task.DirectTasks;
import app.winnow.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PolicyViewModelTest {
    private static final PolicyKey LOW = PolicyKey.named("impact.low").orElseThrow();
    private static final PolicyKey SIZE = PolicyKey.named("target.size").orElseThrow();

    @TempDir
    private Path data;
    @TempDir
    private Path files;
    private final FakeNotices notices = new FakeNotices();
    private Workspace audit;
    private PolicyViewModel model;

    @BeforeEach
    void open() {
        audit = OpenAudit.ferries(data);
        model = new PolicyViewModel(audit, new DirectTasks(), notices);
    }

    @AfterEach
    void close() {
        model.close();
        audit.close();
    }

    private String last() {
        return notices.told().get(notices.told().size() - 1);
    }

    @Test
    void what_is_typed_is_tried_beside_what_is_in_force() {
        assertThat(model.set(LOW, "3")).isTrue();
        assertThat(model.value(LOW)).isEqualTo("3");
        assertThat(model.inForce(LOW)).isEqualTo("2");
        assertThat(model.source(LOW)).isEqualTo("no source named");
        model.source(LOW, "Works council");
        assertThat(model.source(LOW)).isEqualTo("Works council");
        audit.takeOver();
        assertThat(model.inForce(LOW)).isEmpty();
        assertThat(audit.portfolio().get().policy().source(LOW)).isEqualTo("Works council");
    }

    @Test
    void what_is_no_value_is_refused_in_a_sentence() {
        assertThat(model.set(LOW, "many")).isFalse();
        assertThat(last()).contains("0 to 7");
        assertThat(audit.tried().get()).isNull();
    }

    @Test
    void a_file_is_tried_and_its_wrong_lines_are_told() throws IOException {
        Path file = Files.writeString(files.resolve("p.txt"), "impact.low = 1  # Ana\nmood = good\n");
        model.read(file);
        assertThat(model.value(LOW)).isEqualTo("1");
        assertThat(model.problems().get()).singleElement().satisfies(problem -> assertThat(problem.row()).isEqualTo(2));
        assertThat(audit.portfolio().get().policy().source(LOW)).isEqualTo("Ana");
        model.closeProblems();
        assertThat(model.problems().get()).isEmpty();
    }

    @Test
    void what_is_no_policy_is_refused_and_tries_nothing() throws IOException {
        model.read(Files.writeString(files.resolve("c.csv"), "Code;Title\nA-1;Mooring\n"));
        assertThat(last()).contains("c.csv");
        assertThat(audit.tried().get()).isNull();
    }

    @Test
    void the_policy_that_is_shown_is_written_and_remembered_as_exported() throws IOException {
        model.set(SIZE, "2");
        Path file = files.resolve("policy.txt");
        List<Path> shown = new ArrayList<>();
        model.write(file, shown::add);
        assertThat(PolicyForm.read(Files.readString(file), "policy.txt", Policy.WORKSHOP).policy().rules().sizeTarget()).isEqualTo(2);
        assertThat(last()).contains("policy.txt");
    }

    @Test
    void another_policy_stands_beside_this_one_and_follows_it() throws IOException {
        model.compare(Files.writeString(files.resolve("theirs.txt"), "impact.low = 1"));
        assertThat(model.comparison().get().name()).isEqualTo("theirs.txt");
        assertThat(model.comparison().get().differences()).hasSize(1);
        model.set(SIZE, "2");
        assertThat(model.comparison().get().differences()).hasSize(2);
        model.compareWithWorkshop();
        assertThat(model.comparison().get().differences()).hasSize(1);
        model.closeComparison();
        assertThat(model.comparison().get()).isNull();
    }

    @Test
    void the_workshop_values_are_tried_and_the_day_stays() {
        model.set(PolicyKey.named("as-of").orElseThrow(), "2026-06-30");
        model.set(SIZE, "1");
        audit.takeOver();
        model.toWorkshop();
        assertThat(model.value(SIZE)).isEqualTo("3");
        assertThat(model.inForce(SIZE)).isEqualTo("1");
        assertThat(model.value(PolicyKey.named("as-of").orElseThrow())).isEqualTo("2026-06-30");
    }
}
