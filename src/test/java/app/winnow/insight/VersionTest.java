package app.winnow.insight;

import static org.assertj.core.api.Assertions.assertThat;

import app.winnow.model.Ask;
import app.winnow.model.Decision;
import app.winnow.model.Disposition;
import app.winnow.model.Facts;
import app.winnow.model.Link;
import app.winnow.model.Links;
import app.winnow.model.Offering;
import app.winnow.model.Outcome;
import app.winnow.model.Portfolio;
import app.winnow.model.SourceRows;
import app.winnow.model.Status;
import app.winnow.model.change.AddOffering;
import app.winnow.model.change.SetAnswer;
import app.winnow.model.change.SetDecision;
import app.winnow.model.change.SetOutcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VersionTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);

    /** A and B support O1, C touches it; O2 is supported by C alone; nothing serves O3. */
    private static Portfolio portfolio() {
        Portfolio portfolio = Portfolio.empty("Audit");
        for (int serial = 1; serial <= 3; serial++) {
            portfolio = SetOutcome.added(Outcome.of("O" + serial, serial, "Outcome " + serial)).applyTo(portfolio);
        }
        for (String code : List.of("A", "B", "C")) {
            portfolio = new AddOffering(Offering.imported(code, "Offering " + code, SourceRows.NONE, Facts.NONE)).applyTo(portfolio);
        }
        portfolio = serve(portfolio, "A", Map.of("O1", Link.claimed(3)));
        portfolio = serve(portfolio, "B", Map.of("O1", Link.claimed(2)));
        return serve(portfolio, "C", Map.of("O1", Link.claimed(1), "O2", Link.claimed(2)));
    }

    private static Portfolio serve(Portfolio portfolio, String code, Map<String, Link> links) {
        return SetAnswer.from(portfolio, code, Ask.SERVES, Links.of(links, 3)).applyTo(portfolio);
    }

    private static Portfolio decide(Portfolio portfolio, String code, Disposition disposition) {
        return SetDecision.from(portfolio, code, Decision.of(disposition, "", Decision.By.UNKNOWN)).applyTo(portfolio);
    }

    private static List<Integer> served(Version version) {
        return List.copyOf(version.stillServed().values());
    }

    @Test
    void an_outcome_is_served_by_what_supports_it_and_does_not_stop() {
        Version today = Version.of(portfolio(), TODAY);
        assertThat(today.stillServed().keySet()).extracting(Outcome::id).as("nothing supports O3 to begin with").containsExactly("O1", "O2");
        assertThat(served(today)).containsExactly(2, 1);
        Version stopped = Version.of(decide(decide(decide(portfolio(), "A", Disposition.RETIRE), "B", Disposition.REPLACE), "C", Disposition.MOVE_OUT), TODAY);
        assertThat(served(stopped)).as("an aid still serves").containsExactly(1, 0);
    }

    @Test
    void versions_differ_where_an_offering_becomes_something_else() {
        Portfolio kept = decide(portfolio(), "A", Disposition.KEEP);
        Version one = Version.of(kept, TODAY);
        Version other = Version.of(decide(decide(portfolio(), "A", Disposition.RETIRE), "B", Disposition.SLIM), TODAY);
        assertThat(Version.differing(List.of(one, other))).containsExactly(0, 1);
        assertThat(Version.differing(List.of(one, one))).isEmpty();
        assertThat(one.decided()).isEqualTo(1);
        assertThat(other.dispositions(1)).containsExactly(Disposition.SLIM);
        assertThat(other.dispositions(2)).as("open").hasSizeGreaterThan(1).isSorted();
    }

    @Test
    void what_is_withdrawn_becomes_nothing_and_serves_nothing() {
        Portfolio withdrawn = SetAnswer.from(portfolio(), "C", Ask.STATUS, Status.WITHDRAWN).applyTo(portfolio());
        Version version = Version.of(withdrawn, TODAY);
        assertThat(version.possible(2)).isZero();
        assertThat(version.stillServed().keySet()).extracting(Outcome::id).containsExactly("O1");
    }

    @Test
    void worked_out_after_another_it_is_the_same_as_anew() {
        Version before = Version.of(portfolio(), TODAY);
        Portfolio next = decide(portfolio(), "B", Disposition.RETIRE);
        Version quick = Version.after(before.verdicts(), next, TODAY);
        assertThat(quick.ledger()).isEqualTo(Version.of(next, TODAY).ledger());
        assertThat(quick.dispositions(0)).isEqualTo(Version.of(next, TODAY).dispositions(0));
    }
}
