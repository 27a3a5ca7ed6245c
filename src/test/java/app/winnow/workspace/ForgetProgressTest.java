package app.winnow.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.winnow.journal.BigImport;
import app.winnow.model.Portfolio;
import app.winnow.model.forget.Forget;
import app.winnow.task.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Forgetting in an audit whose history is one large import: one line of the journal, which must not be one step. */
class ForgetProgressTest {
    private static final int OFFERINGS = 3_000;

    @TempDir
    private Path data;
    private OpenAudits audits;
    private Path folder;
    private Portfolio before;
    private ForgetRun run;

    @BeforeEach
    void aLargeImport() {
        audits = new OpenAudits(data);
        Workspace audit = audits.create("Large");
        audit.apply(BigImport.of(OFFERINGS));
        before = audit.portfolio().get();
        folder = audit.folder();
        audit.close();
        run = new ForgetRun(folder, new Forget.Name("Owner 7"));
    }

    /** Counts how often it is asked whether to stop, and stops at one of these looks. */
    private static final class Looks implements Progress {
        private final List<Long> done = new ArrayList<>();
        private final int stop;
        private long all;
        private int looks;

        Looks(int stop) {
            this.stop = stop;
        }

        @Override
        public void report(long so, long of, String what) {
            done.add(so);
            all = of;
        }

        @Override
        public void checkCancelled() {
            if (++looks == stop) {
                throw new CancellationException("at look " + looks);
            }
        }
    }

    @Test
    void looks_whether_to_stop_at_every_offering_and_tells_how_far_it_is() throws IOException {
        Looks looks = new Looks(0);
        ToForget found = run.preview(List.of(), looks);
        assertThat(found.facts()).as("every eightieth offering, from the seventh").isEqualTo(38);
        assertThat(looks.looks).isGreaterThan(OFFERINGS);
        assertThat(looks.done).isSorted().hasSizeGreaterThan(10).allMatch(done -> done <= looks.all);
        assertThat(looks.done.get(looks.done.size() - 1)).isGreaterThan(looks.all * 9 / 10);
    }

    @Test
    void wherever_it_is_stopped_the_audit_is_as_it_was() throws IOException {
        Looks whole = new Looks(0);
        run.preview(List.of(), whole);
        for (int tenth = 1; tenth < 10; tenth++) {
            Looks looks = new Looks(whole.looks * tenth / 10);
            assertThatThrownBy(() -> run.run(Clock.systemUTC(), looks)).isInstanceOf(CancellationException.class);
        }
        try (Workspace audit = audits.open(folder)) {
            assertThat(audit.portfolio().get()).isEqualTo(before);
        }
        run.run(Clock.systemUTC(), Progress.SILENT);
        assertThat(FolderText.holding(folder, "Owner 7\"")).isEmpty();
    }
}
