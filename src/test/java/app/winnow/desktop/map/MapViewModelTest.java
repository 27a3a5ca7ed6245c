package app.winnow.desktop.map;

import static org.assertj.core.api.Assertions.assertThat;

import app.winnow.desktop.OpenAudit;
import app.winnow.insight.facet.Filter;
import app.winnow.model.Decision;
import app.winnow.model.Disposition;
import app.winnow.model.Facts;
import app.winnow.model.Field;
import app.winnow.model.Offering;
import app.winnow.model.SourceRows;
import app.winnow.model.change.AddOffering;
import app.winnow.model.change.SetDecision;
import app.winnow.picture.Box;
import app.winnow.picture.Choice;
import app.winnow.picture.Frame;
import app.winnow.picture.Marks;
import app.winnow.picture.Picture;
import app.winnow.picture.PictureKind;
import app.winnow.picture.Zoom;
import app.winnow.task.DirectTasks;
import app.winnow.workspace.Workspace;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The map over two kinds of boxes: three offerings of the deck and one of the bridge. */
class MapViewModelTest {
    @TempDir
    private Path data;
    private final BoxKind units = new BoxKind("units");
    private final BoxKind rows = new BoxKind("rows");
    private final Walk walk = new Walk();
    private Workspace audit;
    private MapViewModel model;

    @BeforeEach
    void open() {
        audit = OpenAudit.ferries(data);
        audit.apply(new AddOffering(Offering.imported("B-1", "Reading the tide table", SourceRows.NONE, Facts.of(Map.of(Field.UNIT, "Bridge", Field.DURATION, 45.0)))));
        model = new MapViewModel(audit, new DirectTasks(), walk, List.<PictureKind>of(units, rows));
        model.setFrame(Frame.of(900, 500));
    }

    @AfterEach
    void close() {
        model.close();
        audit.close();
    }

    private List<String> names() {
        return IntStream.range(0, picture().marks().count()).mapToObj(picture().marks().meanings()::name).toList();
    }

    private Picture picture() {
        return model.picture().get();
    }

    private int mark(String key) {
        return picture().marks().of(key);
    }

    private void park(String code) {
        audit.apply(SetDecision.from(audit.portfolio().get(), code, Decision.of(Disposition.PARK, "", Decision.By.UNKNOWN)));
    }

    private static BitSet set(int... at) {
        BitSet set = new BitSet();
        IntStream.of(at).forEach(set::set);
        return set;
    }

    @Test
    void behind_other_pages_it_draws_nothing() {
        assertThat(picture()).isNull();
        model.setShown(true);
        assertThat(names()).containsExactly("Bridge", "Deck");
        model.setShown(false);
        Picture before = picture();
        park("F-1");
        assertThat(picture()).isSameAs(before);
        model.setShown(true);
        assertThat(picture()).as("seen again, it is up to date").isNotSameAs(before);
    }

    @Test
    void the_same_picture_is_not_drawn_twice() {
        model.setShown(true);
        assertThat(units.drawn()).isEqualTo(1);
        model.setShown(true);
        model.setFrame(Frame.of(900, 500));
        assertThat(units.drawn()).isEqualTo(1);
        park("F-1");
        assertThat(units.drawn()).as("once for a decision, though suggestions and filter both follow it").isEqualTo(2);
    }

    @Test
    void what_the_shared_filter_takes_away_is_not_drawn() {
        model.setShown(true);
        audit.search().set("radio");
        assertThat(names()).containsExactly("Deck");
        assertThat(picture().marks().meanings().offerings(0)).containsExactly(2);
        audit.search().set("nothing like this");
        assertThat(names()).isEmpty();
        audit.filtering().clear();
        assertThat(names()).containsExactly("Bridge", "Deck");
    }

    @Test
    void a_kind_that_is_left_and_come_back_to_is_as_it_was() {
        model.setShown(true);
        model.where().go("Deck");
        model.where().show("rows");
        assertThat(names()).hasSize(4);
        model.where().choose("order", "title");
        assertThat(names()).containsExactly("Harbour radio", "Mooring at night", "Reading the tide table", "Ropes and knots");
        model.where().show("units");
        assertThat(names()).containsExactly("Mooring at night", "Ropes and knots", "Harbour radio");
        assertThat(model.choices().get()).extracting(Choice::key).containsExactly("order");
    }

    @Test
    void enter_goes_inside_then_opens_and_backspace_comes_out_again() {
        model.setShown(true);
        model.open(mark("unit/Deck"));
        assertThat(names()).hasSize(3);
        assertThat(audit.selected().get()).isEmpty();
        model.open(mark("F-2"));
        assertThat(audit.selected().get()).isEqualTo("F-2");
        assertThat(model.up()).isTrue();
        assertThat(names()).containsExactly("Bridge", "Deck");
        assertThat(model.up()).as("the top has nothing above it").isFalse();
    }

    @Test
    void back_and_forward_go_through_kinds_choices_insides_and_zooms() {
        model.setShown(true);
        model.where().go("Deck");
        model.where().show("rows");
        model.where().choose("order", "title");
        assertThat(names()).startsWith("Harbour radio");
        walk.back();
        assertThat(names()).startsWith("Reading the tide table");
        walk.back();
        assertThat(names()).containsExactly("Mooring at night", "Ropes and knots", "Harbour radio");
        walk.back();
        assertThat(names()).containsExactly("Bridge", "Deck");
        IntStream.range(0, 3).forEach(step -> walk.forward());
        assertThat(names()).startsWith("Harbour radio");
        model.where().choose("order", "title");
        walk.back();
        assertThat(names()).as("what was chosen already is no step").startsWith("Reading the tide table");
    }

    @Test
    void zooming_on_is_one_step_back() {
        model.setShown(true);
        Box whole = picture().marks().box(0);
        model.zoom(Zoom.ALL.around(.5, .5, 2));
        model.zoom(model.where().zoom().around(.5, .5, 2));
        model.zoom(model.where().zoom().moved(.1, 0));
        assertThat(picture().marks().box(0).width()).isCloseTo(whole.width() * 4, org.assertj.core.data.Offset.offset(.1));
        walk.back();
        assertThat(picture().marks().box(0)).isEqualTo(whole);
    }

    @Test
    void a_line_that_is_moved_leaves_what_is_seen_as_it_is_and_moving_on_is_one_step() {
        model.setShown(true);
        Zoom nearer = Zoom.ALL.around(.5, .5, 2);
        model.zoom(nearer);
        model.where().move("cut.x", .4);
        model.where().move("cut.x", 1.6);
        assertThat(model.where().place().get().way()).isEqualTo(new Place.Way(Map.of("cut.x", "1.0"), "", nearer));
        walk.back();
        assertThat(model.where().place().get().way()).isEqualTo(new Place.Way(Map.of(), "", nearer));
    }

    @Test
    void a_line_of_the_legend_dims_the_others_until_it_is_put_out_or_gone() {
        park("F-2");
        model.setShown(true);
        model.where().show("rows");
        model.light().toggle("park");
        assertThat(model.light().isDimmed(mark("F-2"))).isFalse();
        assertThat(model.light().isDimmed(mark("F-1"))).isTrue();
        assertThat(model.at(30, picture().marks().middleY(mark("F-1")), 2)).as("what is dimmed is not under the pointer").isEqualTo(Marks.NONE);
        model.light().toggle("park");
        assertThat(model.light().dimmed().get().isEmpty()).isTrue();
        model.light().toggle("park");
        audit.undo();
        assertThat(model.light().lit().get()).as("no offering is parked any more").isEmpty();
        assertThat(model.light().dimmed().get().isEmpty()).isTrue();
    }

    @Test
    void what_belongs_to_no_line_of_the_legend_is_never_dimmed() {
        model.setShown(true);
        model.light().toggle("park");
        assertThat(model.light().dimmed().get().isEmpty()).isTrue();
    }

    @Test
    void arrow_keys_begin_where_the_table_begins_and_go_from_mark_to_mark() {
        model.setShown(true);
        model.where().show("rows");
        model.move(Direction.DOWN);
        assertThat(model.focused().get()).isEqualTo("B-1");
        model.move(Direction.DOWN);
        assertThat(model.focused().get()).isEqualTo("F-1");
        model.move(Direction.LEFT);
        assertThat(model.focused().get()).as("nothing lies further left").isEqualTo("F-1");
        audit.selected().set("F-3");
        model.focus("");
        model.move(Direction.UP);
        assertThat(model.focused().get()).as("from what is selected on every page").isEqualTo("F-2");
    }

    @Test
    void the_keyboard_stays_on_its_mark_in_the_next_picture() {
        model.setShown(true);
        model.where().show("rows");
        model.focus("F-3");
        model.where().choose("order", "title");
        assertThat(model.mark()).isEqualTo(0);
        audit.filtering().choose(Filter.NONE.searching("ropes"));
        assertThat(model.mark()).isEqualTo(Marks.NONE);
    }

    @Test
    void marks_inside_an_area_are_taken_alone_or_besides_others() {
        model.setShown(true);
        model.taking().takeMarks(model.within(new double[] {0, 0, 900, 0, 900, 250, 0, 250}), false);
        assertThat(audit.marked().codes().get()).as("the bridge").containsExactly("B-1");
        model.taking().takeMarks(set(mark("unit/Deck")), true);
        assertThat(audit.marked().codes().get()).containsExactlyInAnyOrder("B-1", "F-1", "F-2", "F-3");
        model.taking().takeMarks(set(mark("unit/Deck")), false);
        assertThat(model.taking().marks()).isEqualTo(set(mark("unit/Deck")));
        model.taking().toggle(mark("unit/Deck"));
        assertThat(audit.marked().codes().get()).isEmpty();
        assertThat(model.taking().letGo()).as("nothing is left to let go").isFalse();
    }

    @Test
    void a_group_counts_as_taken_only_when_all_of_it_is() {
        model.setShown(true);
        model.take(set(0, 1), false);
        assertThat(model.taking().marks().isEmpty()).isTrue();
        model.take(set(2), true);
        assertThat(model.taking().marks()).isEqualTo(set(mark("unit/Deck")));
    }
}
