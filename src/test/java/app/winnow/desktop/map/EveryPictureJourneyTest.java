package app.winnow.desktop.map;

import static org.assertj.core.api.Assertions.assertThat;

import app.winnow.desktop.WindowTest;
import app.winnow.model.Decision;
import app.winnow.model.Disposition;
import app.winnow.model.Facts;
import app.winnow.model.Field;
import app.winnow.model.Offering;
import app.winnow.model.SourceRows;
import app.winnow.model.change.AddOffering;
import app.winnow.picture.Box;
import app.winnow.picture.Marks;
import app.winnow.picture.Picture;
import app.winnow.picture.PictureKind;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;

/** All kinds of pictures in the real window: each is words and a table too, one drills down and comes back, and a lasso decides twelve offerings. */
class EveryPictureJourneyTest extends WindowTest {

    private void openTwelve() {
        interact(() -> services.desk().create("Ferries", audit -> {
            for (int at = 1; at <= 12; at++) {
                Facts facts = Facts.of(Map.of(Field.UNIT, at % 3 == 0 ? "Bridge" : "Deck", Field.CATEGORY, List.of(at % 2 == 0 ? "Safety" : "Craft"), Field.DURATION, 20.0 * at));
                audit.apply(new AddOffering(Offering.imported("F-" + at, "Offering " + at, SourceRows.NONE, facts)));
            }
        }, () -> services.desk().go("map")));
    }

    private MapViewModel model() {
        return ((MapPage) services.pages().find("map").orElseThrow()).model();
    }

    private Node canvas() {
        return lookup("#map-canvas").query();
    }

    private Point2D at(double x, double y) {
        Bounds bounds = canvas().localToScreen(canvas().getBoundsInLocal());
        return new Point2D(bounds.getMinX() + x, bounds.getMinY() + y);
    }

    @Test
    void every_kind_has_a_key_says_itself_in_words_and_is_a_table_too() {
        openSample();
        goTo("map");
        List<PictureKind> kinds = model().kinds();
        for (int at = 0; at < kinds.size(); at++) {
            push(KeyCode.valueOf("DIGIT" + (at + 1)));
            assertThat(lookup("#map-as-" + kinds.get(at).id()).<ToggleButton>query().isSelected()).isTrue();
            Picture picture = model().picture().get();
            assertThat(canvas().getAccessibleText()).as(kinds.get(at).id()).isEqualTo(picture.words()).isNotBlank();
            push(KeyCode.T);
            TableView<?> table = lookup("#map-table").queryTableView();
            assertThat(table.getItems()).as(kinds.get(at).id()).hasSize(picture.table().size()).isNotEmpty();
            assertThat(table.getColumns()).hasSameSizeAs(picture.table().columns());
            push(KeyCode.T);
            push(KeyCode.RIGHT);
            assertThat(model().focused().get()).as("an arrow reaches a mark of " + kinds.get(at).id()).isNotEmpty();
            interact(() -> model().focus(""));
        }
    }

    @Test
    void the_line_between_little_and_much_is_dragged_and_pushed_by_keys() {
        openSample();
        goTo("map");
        Box line = box("cut.x");
        drag(at(line.x() + line.width() / 2, line.y() + 2), MouseButton.PRIMARY).moveTo(at(line.x() + 20, line.y() + 2)).moveTo(at(line.x() + 60, line.y() + 2)).release(MouseButton.PRIMARY);
        assertThat(box("cut.x").x()).isGreaterThan(line.x() + 30);
        assertThat(audit().marked().codes().get()).as("nothing was taken").isEmpty();
        double dragged = box("cut.x").x();
        interact(() -> model().focus("cut.x"));
        for (int step = 0; step < 5; step++) {
            push(KeyCode.SHIFT, KeyCode.LEFT);
        }
        assertThat(box("cut.x").x()).isLessThan(dragged);
    }

    private Box box(String key) {
        return model().picture().get().marks().box(model().markOf(key));
    }

    @Test
    void one_drills_down_in_a_picture_and_back_through_it_and_the_picture_before() {
        openTwelve();
        push(KeyCode.DIGIT2);
        Marks marks = model().picture().get().marks();
        int group = IntStream.range(0, marks.count()).filter(mark -> marks.meanings().inside(mark).isPresent()).findFirst().orElseThrow();
        String name = marks.meanings().name(group);
        clickOn(at(marks.box(group).x() + 8, marks.box(group).y() + 8));
        assertThat(model().picture().get().trail()).extracting(Picture.Step::name).contains(name);
        assertThat(lookup("#map-trail").query().isVisible()).isTrue();
        push(KeyCode.ALT, KeyCode.LEFT);
        assertThat(lookup("#map-trail").query().isVisible()).isFalse();
        push(KeyCode.ALT, KeyCode.LEFT);
        assertThat(model().where().place().get().kind()).isEqualTo(model().kinds().get(0).id());
        push(KeyCode.ALT, KeyCode.RIGHT);
        push(KeyCode.ALT, KeyCode.RIGHT);
        assertThat(lookup("#map-trail").query().isVisible()).isTrue();
        push(KeyCode.BACK_SPACE);
        assertThat(lookup("#map-trail").query().isVisible()).isFalse();
    }

    @Test
    void a_lasso_decides_twelve_offerings_and_one_undo_takes_them_back() {
        openTwelve();
        double right = canvas().getBoundsInLocal().getWidth() - 2;
        double bottom = canvas().getBoundsInLocal().getHeight() - 2;
        press(KeyCode.SHIFT).moveTo(at(2, 2)).press(MouseButton.PRIMARY).moveTo(at(right, 2)).moveTo(at(right, bottom)).moveTo(at(2, bottom)).release(MouseButton.PRIMARY)
                .release(KeyCode.SHIFT);
        assertThat(audit().marked().codes().get()).hasSize(12);
        clickOn("#marked-keep");
        assertThat(decided()).containsOnly(Disposition.KEEP).hasSize(12);
        push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(decided()).isEmpty();
        push(KeyCode.ESCAPE);
        assertThat(canvas().isFocused()).as("from the bar the keyboard goes back to the picture").isTrue();
        push(KeyCode.ESCAPE);
        assertThat(audit().marked().codes().get()).isEmpty();
    }

    private List<Disposition> decided() {
        return IntStream.range(0, audit().portfolio().get().offerings().size()).mapToObj(at -> audit().portfolio().get().offerings().get(at).decided()).flatMap(decision -> decision.stream())
                .map(Decision::disposition).toList();
    }
}
