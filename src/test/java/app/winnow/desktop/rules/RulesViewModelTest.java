package app.winnow.desktop.rules;

import static org.assertj.core.api.Assertions.assertThat;

import app.winnow.desktop.FakeNotices;
import app.winnow.desktop.OpenAudit;
import app.winnow.model.Ask;
import app.winnow.model.Basis;
import app.winnow.model.Facts;
import app.winnow.model.Offering;
import app.winnow.model.Requirement;
import app.winnow.model.SourceRows;
import app.winnow.model.change.AddOffering;
import app.winnow.model.change.SetAnswer;
import app.winnow.task.DirectTasks;
import app.winnow.workspace.Workspace;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** F-1 Mooring at night, F-2 Ropes and knots, F-3 Harbour radio. */
class RulesViewModelTest {
    @TempDir
    private Path data;
    private final FakeNotices notices = new FakeNotices();
    private Workspace audit;
    private RulesViewModel model;

    @BeforeEach
    void open() {
        audit = OpenAudit.ferries(data);
        model = new RulesViewModel(audit, new DirectTasks(), notices);
        model.setShown(true);
    }

    @AfterEach
    void close() {
        model.close();
        audit.close();
    }

    private Optional<Requirement> required(String code) {
        return audit.portfolio().get().offering(code).orElseThrow().answers().get(Ask.REQUIRED_BY);
    }

    @Test
    void what_a_rule_would_touch_is_there_as_soon_as_it_is_written_and_nothing_is_said_yet() {
        audit.apply(SetAnswer.from(audit.portfolio().get(), "F-3", Ask.REQUIRED_BY, Requirement.NOBODY));
        model.line().set("title contains mooring, radio: required by");
        assertThat(model.problem().get()).contains("nothing that a rule can say");
        assertThat(model.reach().get()).isNull();
        model.line().set("title contains mooring, radio: required by law");
        assertThat(model.problem().get()).isEmpty();
        assertThat(model.rows()).extracting(RuleRow::code, RuleRow::isTicked).containsExactly(org.assertj.core.groups.Tuple.tuple("F-1", true), org.assertj.core.groups.Tuple.tuple("F-3", false));
        assertThat(model.rows().get(1).about()).startsWith("answered: required by nobody");
        assertThat(required("F-1")).isEmpty();
        model.toggle(1);
        assertThat(model.rows().get(1).isTicked()).as("what is answered differently is left alone").isFalse();
    }

    @Test
    void what_is_unticked_gets_nothing_and_one_undo_takes_all_of_it_back() {
        model.line().set("code begins with F: required by law");
        model.toggle(1);
        model.apply();
        assertThat(required("F-1")).contains(new Requirement(Basis.LAW, ""));
        assertThat(required("F-2")).isEmpty();
        assertThat(model.kept()).extracting(Kept::line).containsExactly("code begins with F: required by law");
        assertThat(audit.undoTitle().get()).startsWith("Rule 1, code begins with F: required by law");
        audit.undo();
        assertThat(required("F-1")).isEmpty();
        assertThat(model.kept()).isEmpty();
    }

    @Test
    void a_kept_rule_is_offered_again_for_what_came_later_and_not_for_what_was_taken_out() {
        model.line().set("code begins with F: required by law");
        model.toggle(1);
        model.apply();
        assertThat(model.kept().get(0).fresh()).isZero();
        audit.apply(new AddOffering(Offering.imported("F-4", "Lifeboats", SourceRows.NONE, Facts.NONE)));
        assertThat(model.kept().get(0).fresh()).isEqualTo(1);
        assertThat(required("F-4")).as("never by itself").isEmpty();
        model.look(model.kept().get(0));
        assertThat(model.rows()).extracting(RuleRow::code, RuleRow::isTicked).containsExactly(org.assertj.core.groups.Tuple.tuple("F-4", true), org.assertj.core.groups.Tuple.tuple("F-2", false));
        model.apply();
        assertThat(required("F-4")).isPresent();
        assertThat(required("F-2")).isEmpty();
        assertThat(model.kept()).hasSize(1);
    }

    @Test
    void a_rule_can_be_kept_without_being_applied_and_taken_away_again() {
        model.line().set("code begins with F: kind aid");
        model.keep();
        assertThat(model.kept().get(0).fresh()).isEqualTo(3);
        assertThat(audit.portfolio().get().offerings()).allMatch(offering -> offering.answers().get(Ask.KIND).isEmpty());
        model.remove(model.kept().get(0));
        assertThat(model.kept()).isEmpty();
        assertThat(notices.told()).last().asString().contains("Rule removed");
    }
}
