package app.winnow.desktop.policy;

import static org.assertj.core.api.Assertions.assertThat;

import app.winnow.desktop.OpenAudit;
import app.winnow.desktop.catalog.CatalogRow;
import app.winnow.desktop.catalog.CatalogViewModel;
import app.winnow.desktop.shell.policy.TryingViewModel;
import app.winnow.model.Ask;
import app.winnow.model.Basis;
import app.winnow.model.Dial;
import app.winnow.model.Disposition;
import app.winnow.model.Kind;
import app.winnow.model.Link;
import app.winnow.model.Links;
import app.winnow.model.PolicyKey;
import app.winnow.model.Purpose;
import app.winnow.model.Requirement;
import app.winnow.model.Response;
import app.winnow.model.change.SetAnswer;
import app.winnow.picture.Seen;
import app.winnow.task.DirectTasks;
import app.winnow.workspace.Workspace;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** While a slider moves, what the pictures draw, what the catalog shows and what the ledger counts are the same dispositions. */
class WhatIfAgreesTest {
    private static final PolicyKey LOW = PolicyKey.named("impact.low").orElseThrow();
    private static final Set<Disposition> STAY = EnumSet.of(Disposition.KEEP, Disposition.SLIM);
    @TempDir
    private Path data;
    private Workspace audit;
    private CatalogViewModel catalog;
    private TryingViewModel trying;

    @BeforeEach
    void open() {
        audit = OpenAudit.ferries(data);
        Links touches = Links.of(Map.of("O1", Link.claimed(1)), 1);
        for (String code : List.of("F-1", "F-2", "F-3")) {
            say(code, Ask.KIND, Kind.COURSE);
            say(code, Ask.PURPOSE, Purpose.PERFORM);
            say(code, Ask.REQUIRED_BY, new Requirement(Basis.NOBODY, ""));
            say(code, Ask.SERVES, touches);
            say(code, Ask.RESPONSE, Response.REFERENCED);
            say(code, Ask.SIZE, new Dial(1, null));
        }
        say("F-1", Ask.IMPACT, 1);
        say("F-2", Ask.IMPACT, 3);
        say("F-3", Ask.IMPACT, 6);
        catalog = new CatalogViewModel(audit, new DirectTasks());
        trying = new TryingViewModel(audit);
    }

    @AfterEach
    void close() {
        trying.close();
        catalog.close();
        audit.close();
    }

    private <T> void say(String code, Ask<T> ask, T value) {
        audit.apply(SetAnswer.from(audit.portfolio().get(), code, ask, value));
    }

    private List<Disposition> onPictures() {
        Seen seen = Seen.of(audit.portfolio().get(), audit.verdicts().get());
        List<Disposition> all = new ArrayList<>();
        for (int at : seen.offerings()) {
            all.add(seen.disposition(at));
        }
        return all;
    }

    private List<Disposition> inCatalog() {
        return catalog.rows().stream().map(WhatIfAgreesTest::disposition).toList();
    }

    private static Disposition disposition(CatalogRow row) {
        return row.offering().decided().map(decision -> decision.disposition()).or(() -> row.verdict().disposition()).orElse(null);
    }

    private void agree(Disposition... expected) {
        assertThat(inCatalog()).containsExactly(expected);
        assertThat(onPictures()).containsExactly(expected);
        double stay = List.of(expected).stream().filter(STAY::contains).count();
        assertThat(audit.ledger().get().offerings().after().expected()).isEqualTo(stay);
        assertThat(audit.ledger().get().netDeliverables().expected()).isEqualTo(stay - expected.length);
    }

    @Test
    void at_every_place_of_the_slider_and_after_it_is_dropped_taken_over_and_undone() {
        List<Disposition> before = inCatalog();
        agree(Disposition.RETIRE, Disposition.SLIM, Disposition.SLIM);
        trying.set(LOW, 3);
        agree(Disposition.RETIRE, Disposition.RETIRE, Disposition.SLIM);
        trying.set(LOW, 6);
        agree(Disposition.RETIRE, Disposition.RETIRE, Disposition.RETIRE);
        audit.drop();
        assertThat(inCatalog()).isEqualTo(before);
        agree(Disposition.RETIRE, Disposition.SLIM, Disposition.SLIM);
        trying.set(LOW, 3);
        audit.takeOver();
        agree(Disposition.RETIRE, Disposition.RETIRE, Disposition.SLIM);
        audit.undo();
        agree(Disposition.RETIRE, Disposition.SLIM, Disposition.SLIM);
    }
}
