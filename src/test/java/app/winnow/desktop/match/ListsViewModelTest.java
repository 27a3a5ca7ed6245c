package app.winnow.desktop.match;

import static org.assertj.core.api.Assertions.assertThat;

import app.winnow.desktop.OpenAudit;
import app.winnow.model.Ask;
import app.winnow.model.Basis;
import app.winnow.model.Facts;
import app.winnow.model.Kind;
import app.winnow.model.Obstacle;
import app.winnow.model.Offering;
import app.winnow.model.Portfolio;
import app.winnow.model.Requirement;
import app.winnow.model.SourceRows;
import app.winnow.model.change.AddOffering;
import app.winnow.model.change.SetAnswer;
import app.winnow.workspace.Workspace;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListsViewModelTest {
    @TempDir
    private Path data;
    private Workspace audit;
    private ListsViewModel model;

    @BeforeEach
    void open() {
        audit = OpenAudit.ferries(data);
        audit.apply(new AddOffering(Offering.imported("F-9", "Fire safety on board", SourceRows.NONE, Facts.NONE)));
        model = new ListsViewModel(audit);
        model.begin();
    }

    @AfterEach
    void close() {
        audit.close();
    }

    @Test
    void what_protects_is_asked_first_with_what_words_propose_ticked_on_top() {
        assertThat(model.sheet().get().ask()).isEqualTo(Ask.REQUIRED_BY);
        assertThat(model.rows().get(0).code()).isEqualTo("F-9");
        assertThat(model.rows().get(0).isProposed()).isTrue();
        assertThat(model.ticked()).isEqualTo(1);
        assertThat(portfolio().lists().isEmpty()).as("nothing is answered before somebody confirms").isTrue();
    }

    @Test
    void confirming_answers_the_ticked_and_makes_all_others_the_rest_in_one_step() {
        model.confirm();
        assertThat(answer("F-9", Ask.REQUIRED_BY)).isEqualTo(new Requirement(Basis.LAW, ""));
        assertThat(answer("F-1", Ask.REQUIRED_BY)).isNull();
        assertThat(portfolio().lists().get(Ask.REQUIRED_BY)).contains(Requirement.NOBODY);
        assertThat(model.sheet().get().ask()).isEqualTo(Ask.KIND);
        audit.undo();
        assertThat(portfolio().lists().isEmpty()).isTrue();
        assertThat(answer("F-9", Ask.REQUIRED_BY)).isNull();
    }

    @Test
    void another_answer_takes_the_place_of_the_first_where_only_one_is_possible() {
        model.toggle(0, 5);
        model.confirm();
        assertThat(answer("F-9", Ask.REQUIRED_BY)).isEqualTo(new Requirement(Basis.INTERNAL_POLICY, ""));
    }

    @Test
    void the_same_answer_again_unticks_it() {
        model.toggle(0, 0);
        assertThat(model.ticked()).isZero();
        model.confirm();
        assertThat(answer("F-9", Ask.REQUIRED_BY)).isNull();
    }

    @Test
    void several_obstacles_may_stand_together() {
        while (model.sheet().get().ask() != Ask.OBSTACLES) {
            model.skip();
        }
        model.toggle(0, 0);
        model.toggle(0, 1);
        String code = model.rows().get(0).code();
        model.confirm();
        assertThat(answer(code, Ask.OBSTACLES)).isEqualTo(Set.of(Obstacle.SPEED, Obstacle.HANDS_OR_EYES));
        assertThat(portfolio().lists().get(Ask.OBSTACLES)).contains(Set.of());
    }

    @Test
    void an_answer_that_is_there_already_stays_with_its_name() {
        Requirement law = new Requirement(Basis.LAW, "Fire Act");
        audit.apply(SetAnswer.from(portfolio(), "F-9", Ask.REQUIRED_BY, law));
        model.begin();
        assertThat(model.rows().get(0).isProposed()).isFalse();
        model.confirm();
        assertThat(answer("F-9", Ask.REQUIRED_BY)).isEqualTo(law);
    }

    @Test
    void what_requires_an_offering_is_named_row_by_row_and_confirmed_in_the_same_step() {
        model.name(0, " Fire Act ");
        assertThat(model.rows().get(0).name()).isEqualTo("Fire Act");
        model.toggle(1, 0);
        assertThat(model.lastName(1)).as("one law often requires several").isEqualTo("Fire Act");
        model.name(1, model.lastName(1));
        String second = model.rows().get(1).code();
        model.confirm();
        assertThat(answer("F-9", Ask.REQUIRED_BY)).isEqualTo(new Requirement(Basis.LAW, "Fire Act"));
        assertThat(answer(second, Ask.REQUIRED_BY)).isEqualTo(new Requirement(Basis.LAW, "Fire Act"));
        audit.undo();
        assertThat(answer("F-9", Ask.REQUIRED_BY)).isNull();
        assertThat(answer(second, Ask.REQUIRED_BY)).isNull();
    }

    @Test
    void a_name_belongs_to_the_answer_that_it_was_given_for_and_only_what_requires_has_one() {
        model.name(0, "Fire Act");
        model.toggle(0, 2);
        assertThat(model.rows().get(0).name()).isEmpty();
        assertThat(model.isNamed(1)).as("nobody requires it").isFalse();
        model.name(1, "Fire Act");
        assertThat(model.rows().get(1).name()).isEmpty();
        model.skip();
        model.toggle(0, 0);
        assertThat(model.isNamed(0)).as("kinds have no names").isFalse();
    }

    @Test
    void lists_can_wait_one_by_one_or_all() {
        model.skip();
        assertThat(model.sheet().get().ask()).isEqualTo(Ask.KIND);
        model.toggle(0, 0);
        String code = model.rows().get(0).code();
        model.confirm();
        assertThat(answer(code, Ask.KIND)).isEqualTo(Kind.AID);
        assertThat(model.sheet().get().ask()).as("the first one that is still open").isEqualTo(Ask.REQUIRED_BY);
        model.later();
        assertThat(model.sheet().get()).isNull();
        assertThat(model.isWanted()).isFalse();
    }

    private Portfolio portfolio() {
        return audit.portfolio().get();
    }

    private <T> T answer(String code, Ask<T> ask) {
        return portfolio().offering(code).orElseThrow().answers().get(ask).orElse(null);
    }
}
