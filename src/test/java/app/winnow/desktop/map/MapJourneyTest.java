package app.winnow.desktop.map;

import static org.assertj.core.api.Assertions.assertThat;

import app.winnow.desktop.FakeDialogs;
import app.winnow.desktop.FakeNotices;
import app.winnow.desktop.OpenAudit;
import app.winnow.desktop.kit.Look;
import app.winnow.desktop.kit.Stretch;
import app.winnow.desktop.shell.PageContext;
import app.winnow.desktop.shell.offering.Deciding;
import app.winnow.model.Facts;
import app.winnow.model.Field;
import app.winnow.model.Offering;
import app.winnow.model.SourceRows;
import app.winnow.model.change.AddOffering;
import app.winnow.picture.Box;
import app.winnow.task.DirectTasks;
import app.winnow.workspace.Workspace;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationTest;

/** The page over two kinds of boxes, three offerings of the deck and one of the bridge: drilling down and back, by pointer and by keys. */
class MapJourneyTest extends ApplicationTest {
    @TempDir
    private Path data;
    private Workspace audit;
    private MapPage page;

    @Override
    public void start(Stage stage) {
        audit = OpenAudit.ferries(data);
        audit.apply(new AddOffering(Offering.imported("B-1", "Reading the tide table", SourceRows.NONE, Facts.of(Map.of(Field.UNIT, "Bridge", Field.DURATION, 45.0)))));
        PageContext context = new PageContext(new Walk(), new FakeNotices(), new FakeDialogs(), new SimpleObjectProperty<>(Look.LIGHT), new SimpleBooleanProperty(false));
        page = new MapPage(audit, new DirectTasks(), new Deciding(audit, "Ada"), context, List.of(new BoxKind("units"), new BoxKind("rows")), new NoPictures());
        Scene scene = new Scene(new Stretch(new StackPane(page.view())), 1134, 720);
        Look.LIGHT.dress(scene);
        stage.setScene(scene);
        stage.show();
        page.shown();
    }

    @AfterEach
    void close() {
        interact(() -> {
            page.close();
            audit.close();
        });
    }

    private Node canvas() {
        return lookup("#map-canvas").query();
    }

    private String said() {
        return canvas().getAccessibleText();
    }

    /** A point of the picture, by shares of its size. */
    private Point2D at(double x, double y) {
        Bounds bounds = canvas().localToScreen(canvas().getBoundsInLocal());
        return new Point2D(bounds.getMinX() + x * bounds.getWidth(), bounds.getMinY() + y * bounds.getHeight());
    }

    private List<String> trail() {
        return ((Parent) lookup("#map-trail").query()).getChildrenUnmodifiable().stream().map(node -> ((Labeled) node).getText()).filter(text -> !text.equals("\u203A")).toList();
    }

    private TableView<?> table() {
        return lookup("#map-table").queryTableView();
    }

    @Test
    void a_click_goes_inside_and_the_way_back_up_is_above_the_picture() {
        assertThat(said()).isEqualTo("2 boxes.");
        assertThat(lookup("#map-trail").query().isVisible()).isFalse();
        clickOn(at(.2, .75));
        assertThat(trail()).containsExactly("All", "Deck");
        assertThat(said()).isEqualTo("3 boxes.");
        clickOn(at(.2, .5));
        assertThat(audit.selected().get()).isEqualTo("F-2");
        assertThat(lookup("#map-details").query().isVisible()).isTrue();
        clickOn(lookup("#map-trail").lookup(".button").<Button>query());
        assertThat(lookup("#map-trail").query().isVisible()).isFalse();
        assertThat(canvas().isFocused()).as("the keyboard is on the picture, for the step that had it is gone").isTrue();
    }

    @Test
    void with_keys_alone_one_goes_inside_and_out_takes_two_and_reads_them_as_a_table() {
        push(KeyCode.DOWN);
        assertThat(said()).startsWith("Bridge. 1 offerings.");
        push(KeyCode.DOWN);
        push(KeyCode.ENTER);
        push(KeyCode.DOWN);
        assertThat(said()).startsWith("Mooring at night. 1 offerings.");
        assertThat(lookup("#map-card").query().isVisible()).isTrue();
        push(KeyCode.SPACE);
        push(KeyCode.DOWN);
        push(KeyCode.SPACE);
        assertThat(audit.marked().codes().get()).hasSize(2);
        push(KeyCode.T);
        assertThat(table().getItems()).hasSize(3);
        assertThat(table().getSelectionModel().getSelectedIndex()).as("the row of the mark that had the keyboard").isEqualTo(1);
        push(KeyCode.DOWN);
        push(KeyCode.T);
        assertThat(said()).startsWith("Harbour radio.");
        push(KeyCode.ENTER);
        assertThat(audit.selected().get()).isEqualTo("F-3");
        push(KeyCode.ESCAPE);
        assertThat(audit.selected().get()).isEmpty();
        push(KeyCode.ESCAPE);
        assertThat(audit.marked().codes().get()).isEmpty();
        push(KeyCode.BACK_SPACE);
        assertThat(said()).isEqualTo("2 boxes.");
        push(KeyCode.DIGIT2);
        assertThat(lookup("#map-as-rows").<ToggleButton>query().isSelected()).isTrue();
        assertThat(said()).as("the keyboard is on the same offering in the other picture").startsWith("Harbour radio.");
        push(KeyCode.DIGIT3);
        assertThat(lookup("#map-as-set").<ToggleButton>query().isSelected()).isTrue();
        push(KeyCode.S);
        assertThat(lookup("#map-as-rows").<ToggleButton>query().isSelected()).isTrue();
    }

    @Test
    void a_rectangle_and_a_lasso_take_what_they_go_around_and_a_click_beside_lets_go() {
        clickOn("#map-as-rows");
        moveTo(at(.6, .02)).press(MouseButton.PRIMARY).moveTo(at(.3, .3)).moveTo(at(.1, .48)).release(MouseButton.PRIMARY);
        assertThat(audit.marked().codes().get()).hasSize(2);
        press(KeyCode.SHIFT).moveTo(at(.6, .55)).press(MouseButton.PRIMARY).moveTo(at(.05, .55)).moveTo(at(.05, .7)).moveTo(at(.6, .7)).release(MouseButton.PRIMARY).release(KeyCode.SHIFT);
        assertThat(audit.marked().codes().get()).as("the third alone").hasSize(1);
        clickOn(at(.8, .5));
        assertThat(audit.marked().codes().get()).isEmpty();
    }

    @Test
    void the_picture_comes_nearer_around_the_pointer_and_all_of_it_is_back_with_one_key() {
        Box whole = page.model().picture().get().marks().box(0);
        interact(() -> Event.fireEvent(canvas(), new ScrollEvent(ScrollEvent.SCROLL, 200, 300, 0, 0, false, false, false, false, false, false, 0, 40, 0, 0,
                ScrollEvent.HorizontalTextScrollUnits.NONE, 0, ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, null)));
        assertThat(page.model().picture().get().marks().box(0).width()).isGreaterThan(whole.width());
        push(KeyCode.DIGIT0);
        assertThat(page.model().picture().get().marks().box(0)).isEqualTo(whole);
        push(KeyCode.PLUS);
        assertThat(page.model().picture().get().marks().box(0).width()).isGreaterThan(whole.width());
        double left = page.model().picture().get().marks().box(0).x();
        push(KeyCode.CONTROL, KeyCode.RIGHT);
        assertThat(page.model().picture().get().marks().box(0).x()).isLessThan(left);
    }

    @Test
    void a_table_is_sorted_by_its_figures_with_the_unknown_last_and_by_its_words() {
        clickOn("#map-as-rows");
        clickOn("#map-as-table");
        interact(() -> {
            table().getColumns().get(1).setSortType(javafx.scene.control.TableColumn.SortType.DESCENDING);
            sort(1);
        });
        assertThat(cells()).containsExactly("90", "45", "30", "\u2013");
        interact(() -> {
            table().getColumns().get(1).setSortType(javafx.scene.control.TableColumn.SortType.ASCENDING);
            sort(1);
        });
        assertThat(cells()).containsExactly("30", "45", "90", "\u2013");
        interact(() -> audit.search().set("o"));
        assertThat(cells()).as("still sorted when the picture is another one").isSortedAccordingTo((one, other) -> one.equals("\u2013") ? 1 : other.equals("\u2013") ? -1 : one.compareTo(other));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private void sort(int column) {
        ((TableView) table()).getSortOrder().setAll(table().getColumns().get(column));
    }

    private List<String> cells() {
        var shown = page.model().picture().get().table();
        return table().getItems().stream().map(row -> shown.cell((Integer) row, 1)).toList();
    }
}
