package app.winnow.desktop.match;

import static org.assertj.core.api.Assertions.assertThat;

import app.winnow.desktop.OpenAudit;
import app.winnow.model.Ask;
import app.winnow.model.Facts;
import app.winnow.model.Links;
import app.winnow.model.Offering;
import app.winnow.model.Outcome;
import app.winnow.model.Portfolio;
import app.winnow.model.SourceRows;
import app.winnow.model.change.AddOffering;
import app.winnow.model.change.Change;
import app.winnow.model.change.SetOutcome;
import app.winnow.model.change.Several;
import app.winnow.workspace.Portfolios;
import app.winnow.workspace.Workspace;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An audit so large that its suggestions may arrive some moments after a key: no key may meet an offering it was not meant for. */
class TypingAheadTest {
    @TempDir
    private Path data;
    private final LateTasks tasks = new LateTasks();
    private Workspace audit;
    private MatchViewModel model;

    @BeforeEach
    void open() {
        AtomicReference<Workspace> opened = new AtomicReference<>();
        new Portfolios(data, tasks, OpenAudit.CLOCK).create("Large", opened::set, failed -> {
            throw new AssertionError(failed);
        });
        audit = opened.get();
        List<Change> changes = new ArrayList<>(List.of(SetOutcome.added(Outcome.of("O1", 1, "Moor the ferry safely"))));
        for (int at = 0; at < 450; at++) {
            changes.add(new AddOffering(Offering.imported("F-" + at, "Mooring, part " + at, SourceRows.NONE, Facts.NONE)));
        }
        audit.apply(new Several("Fill", changes));
        model = new MatchViewModel(audit, tasks, OpenAudit.CLOCK);
        tasks.delay();
    }

    @AfterEach
    void close() {
        model.close();
        audit.close();
    }

    @Test
    void a_strength_stays_in_front_when_the_suggestions_arrive() {
        model.type("2");
        tasks.arrive();
        assertThat(model.offering().get().code()).isEqualTo("F-0");
        assertThat(model.form().get()).isNull();
    }

    @Test
    void what_comes_after_enter_is_asked_at_once_however_many_offerings_there_are() {
        model.down();
        model.enter();
        model.escape();
        assertThat(model.offering().get().code()).isEqualTo("F-0");
        assertThat(model.form().get()).as("a question that still decides").isNotNull();
    }

    @Test
    void a_key_pressed_too_early_answers_what_comes_next_and_not_what_is_still_in_front() {
        model.down();
        model.enter();
        model.escape();
        Links first = links("F-0");
        model.type("N");
        assertThat(links("F-0")).as("N does not wipe out what Enter set").isEqualTo(first);
        tasks.arrive();
        assertThat(links("F-0")).isEqualTo(first);
    }

    @Test
    void going_to_another_offering_forgets_keys_that_were_too_early() {
        model.down();
        model.enter();
        model.escape();
        model.type("3");
        model.next();
        tasks.arrive();
        assertThat(model.offering().get().code()).isEqualTo("F-1");
        assertThat(links("F-1")).isNull();
    }

    private Links links(String code) {
        Portfolio portfolio = audit.portfolio().get();
        return portfolio.offering(code).orElseThrow().answers().get(Ask.SERVES).orElse(null);
    }
}
