package app.winnow.desktop.map;

import static org.assertj.core.api.Assertions.assertThat;

import app.winnow.desktop.OpenAudit;
import app.winnow.model.Ask;
import app.winnow.model.Decision;
import app.winnow.model.Disposition;
import app.winnow.model.Link;
import app.winnow.model.Links;
import app.winnow.model.change.SetAnswer;
import app.winnow.model.change.SetDecision;
import app.winnow.picture.Frame;
import app.winnow.picture.MapMark;
import app.winnow.task.DirectTasks;
import app.winnow.workspace.Workspace;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MapViewModelTest {
    @TempDir
    private Path data;
    private Workspace audit;
    private MapViewModel model;

    @BeforeEach
    void open() {
        audit = OpenAudit.ferries(data);
        model = new MapViewModel(audit, new DirectTasks());
        model.setFrame(Frame.of(900, 500));
    }

    @AfterEach
    void close() {
        model.close();
        audit.close();
    }

    @Test
    void behind_other_pages_it_draws_nothing() {
        assertThat(model.picture().get()).isNull();
        model.setShown(true);
        assertThat(model.picture().get().marks()).hasSize(3);
        model.setShown(false);
        var before = model.picture().get();
        serve("F-1", 3);
        assertThat(model.picture().get()).isSameAs(before);
    }

    @Test
    void what_the_shared_filter_takes_away_is_not_drawn() {
        model.setShown(true);
        audit.search().set("radio");
        assertThat(model.picture().get().marks()).extracting(mark -> mark.point().code()).containsExactly("F-3");
        audit.search().set("nothing like this");
        assertThat(model.picture().get().marks()).isEmpty();
        audit.filtering().clear();
        assertThat(model.picture().get().marks()).hasSize(3);
    }

    @Test
    void a_link_moves_its_bubble_out_of_the_strip() {
        model.setShown(true);
        assertThat(mark("F-1").point().contribution()).isEmpty();
        serve("F-1", 3);
        assertThat(mark("F-1").point().contribution()).hasValue(1);
        assertThat(mark("F-1").x()).isGreaterThan(mark("F-2").x());
        audit.undo();
        assertThat(mark("F-1").point().contribution()).isEmpty();
    }

    @Test
    void a_decision_goes_before_the_suggestion() {
        model.setShown(true);
        audit.apply(SetDecision.from(audit.portfolio().get(), "F-2", Decision.of(Disposition.PARK, "", Decision.By.UNKNOWN)));
        assertThat(mark("F-2").point().disposition()).isEqualTo(Disposition.PARK);
        assertThat(mark("F-2").point().isDecided()).isTrue();
        assertThat(model.standing(mark("F-2").point())).isEqualTo("Park, decided");
    }

    @Test
    void a_legend_entry_dims_the_others_until_it_is_put_out() {
        model.setShown(true);
        audit.apply(SetDecision.from(audit.portfolio().get(), "F-2", Decision.of(Disposition.PARK, "", Decision.By.UNKNOWN)));
        var park = model.map().get().legend().stream().filter(entry -> entry.disposition() == Disposition.PARK).findFirst().orElseThrow();
        model.toggle(park);
        assertThat(model.isDimmed(mark("F-2").point())).isFalse();
        assertThat(model.isDimmed(mark("F-1").point())).isTrue();
        model.toggle(park);
        assertThat(model.isDimmed(mark("F-1").point())).isFalse();
    }

    @Test
    void arrow_keys_reach_every_mark_and_enter_selects_for_all_pages() {
        model.setShown(true);
        serve("F-1", 3);
        model.move(Direction.DOWN);
        assertThat(model.focused().get()).as("the first move goes to the most hours").isEqualTo("F-1");
        model.move(Direction.LEFT);
        assertThat(model.focused().get()).isEqualTo("F-2");
        model.open();
        assertThat(audit.selected().get()).isEqualTo("F-2");
        assertThat(model.why(mark("F-2").point())).isNotBlank();
    }

    private void serve(String code, int strength) {
        audit.apply(SetAnswer.from(audit.portfolio().get(), code, Ask.SERVES, Links.of(Map.of("O1", Link.claimed(strength)), 1)));
    }

    private MapMark mark(String code) {
        return model.markOf(code).orElseThrow();
    }
}
