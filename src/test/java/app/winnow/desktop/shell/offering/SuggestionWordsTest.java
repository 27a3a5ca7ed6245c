package app.winnow.desktop.shell.offering;

import static org.assertj.core.api.Assertions.assertThat;

import app.winnow.desktop.OpenAudit;
import app.winnow.model.Ask;
import app.winnow.model.Disposition;
import app.winnow.model.Kind;
import app.winnow.model.Link;
import app.winnow.model.Links;
import app.winnow.model.Purpose;
import app.winnow.model.Requirement;
import app.winnow.model.Response;
import app.winnow.model.change.SetAnswer;
import app.winnow.model.change.SetListAnswer;
import app.winnow.workspace.Workspace;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuggestionWordsTest {
    @TempDir
    private Path data;
    private Workspace workspace;
    private Deciding deciding;

    @BeforeEach
    void open() {
        workspace = OpenAudit.ferries(data);
        deciding = new Deciding(workspace, "Harbour master");
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private <T> void answer(Ask<T> ask, T value) {
        workspace.apply(SetAnswer.from(workspace.portfolio().get(), "F-1", ask, value));
    }

    private String fact(String name) {
        return SuggestionWords.facts(workspace.portfolio().get(), deciding.offering("F-1").orElseThrow(), deciding.known("F-1").orElseThrow()).stream()
                .filter(fact -> fact.name().equals(name)).findFirst().orElseThrow().value();
    }

    @Test
    void what_nobody_answered_is_missing_and_what_a_list_says_counts() {
        assertThat(fact("What it is for")).isEmpty();
        workspace.apply(SetListAnswer.from(workspace.portfolio().get(), Ask.PURPOSE, Purpose.PERFORM));
        assertThat(fact("What it is for")).isEqualTo("perform");
        assertThat(fact("How people must respond")).isEmpty();
    }

    @Test
    void links_are_said_with_their_outcome_and_whether_they_are_shown() {
        answer(Ask.SERVES, Links.of(Map.of("O1", Link.claimed(2)), 1));
        assertThat(fact("Outcomes it serves")).contains("supports").contains("Berth the ferry within ten minutes").contains("claimed");
        answer(Ask.SERVES, Links.of(Map.of(), 1));
        assertThat(fact("Outcomes it serves")).isEqualTo("none of them");
    }

    @Test
    void a_settled_suggestion_is_named_with_its_rule_and_another_choice_needs_a_reason() {
        answer(Ask.KIND, Kind.COURSE);
        answer(Ask.PURPOSE, Purpose.PERFORM);
        answer(Ask.REQUIRED_BY, Requirement.NOBODY);
        answer(Ask.SERVES, Links.of(Map.of("O1", Link.claimed(3)), 1));
        answer(Ask.NEW_OR_CHANGE, true);
        answer(Ask.IMPACT, 2);
        answer(Ask.RESPONSE, Response.REFERENCED);
        answer(Ask.OBSTACLES, Set.of());
        var verdict = deciding.verdict("F-1").orElseThrow();
        assertThat(SuggestionWords.headline(verdict)).isEqualTo("Move into the work");
        assertThat(SuggestionWords.rule(verdict)).contains("Gottfredson & Mosher");
        assertThat(deciding.needsReason("F-1", Disposition.REPLACE)).isFalse();
        assertThat(deciding.needsReason("F-1", Disposition.KEEP)).isTrue();
    }
}
