package app.winnow.desktop.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import app.winnow.desktop.WindowTest;
import app.winnow.insight.facet.Facet;
import app.winnow.insight.facet.Filter;
import app.winnow.model.Ask;
import app.winnow.model.Facts;
import app.winnow.model.Field;
import app.winnow.model.Kind;
import app.winnow.model.Offering;
import app.winnow.model.SourceRows;
import app.winnow.model.View;
import app.winnow.model.change.AddOffering;
import app.winnow.model.change.SetAnswer;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody filters, keeps a view and sets one thing for many, with the keyboard alone. */
class FilterJourneyTest extends WindowTest {

    @BeforeEach
    void open() {
        interact(() -> services.desk().create("Ferries", audit -> {
            for (int at = 1; at <= 12; at++) {
                Facts facts = Facts.of(Map.of(Field.UNIT, at % 3 == 0 ? "Bridge" : "Deck", Field.TYPE, at % 2 == 0 ? "Course" : "Video", Field.DURATION, 20.0 * at));
                audit.apply(new AddOffering(Offering.imported("F-" + at, "Offering " + at, SourceRows.NONE, facts)));
            }
            audit.apply(SetAnswer.from(audit.portfolio().get(), "F-3", Ask.KIND, Kind.AID));
        }, () -> { }));
        goTo("catalog");
    }

    @Test
    void a_value_is_picked_with_the_keyboard_and_escape_shows_all_again() {
        press(KeyCode.CONTROL, KeyCode.F).release(KeyCode.F, KeyCode.CONTROL);
        assertThat(focused().getStyleClass()).as("the keyboard is in the panel").contains("facet-head");
        interact(() -> find("#facet-unit").lookupAll(".facet-row").stream().filter(row -> row.getAccessibleText().contains("Bridge")).findFirst().orElseThrow().requestFocus());
        push(KeyCode.SPACE);
        assertThat(codes()).containsExactly("F-3", "F-6", "F-9", "F-12");
        assertThat(this.<Label>find("#filter-only").getText()).isEqualTo("Only 4 of 12 by the filter:");
        assertThat(focused().getAccessibleText()).as("the keyboard stays").isEqualTo("Unit: Bridge, 4 offerings, chosen");
        press(KeyCode.CONTROL, KeyCode.F).release(KeyCode.F, KeyCode.CONTROL);
        assertThat(focused()).isSameAs(table());
        press(KeyCode.ALT, KeyCode.LEFT).release(KeyCode.LEFT, KeyCode.ALT);
        assertThat(codes()).hasSize(12);
        press(KeyCode.ALT, KeyCode.RIGHT).release(KeyCode.RIGHT, KeyCode.ALT);
        assertThat(codes()).hasSize(4);
        push(KeyCode.ESCAPE);
        assertThat(codes()).hasSize(12);
        assertThat(find("#filter-bar").isVisible()).isFalse();
    }

    @Test
    void the_filter_is_the_same_on_the_map() {
        interact(() -> audit().filtering().choose(Filter.NONE.toggled(Facet.UNIT, "Bridge")));
        interact(() -> services.desk().go("map"));
        assertThat(this.<Label>find("#filter-only").getText()).isEqualTo("Only 4 of 12 by the filter:");
        push(KeyCode.ESCAPE);
        assertThat(audit().filtering().filter().get()).isEqualTo(Filter.NONE);
    }

    @Test
    void a_view_keeps_filter_columns_and_order() {
        interact(() -> {
            audit().filtering().choose(Filter.NONE.toggled(Facet.TYPE, "Video"));
            table().getSortOrder().setAll(List.of(column("minutes")));
            column("minutes").setSortType(javafx.scene.control.TableColumn.SortType.DESCENDING);
            column("type").setVisible(false);
        });
        interact(() -> this.<javafx.scene.control.Button>find("#filter-keep").fire());
        write("Long videos first");
        push(KeyCode.ENTER);
        View view = audit().portfolio().get().views().get("Long videos first");
        assertThat(view.layout().columns()).contains("title", "minutes").doesNotContain("type");
        assertThat(view.layout().order()).containsExactly(new View.Order("minutes", true));
        interact(() -> {
            audit().filtering().clear();
            table().getSortOrder().clear();
            column("type").setVisible(true);
        });
        interact(() -> audit().filtering().open(view));
        assertThat(codes()).containsExactly("F-11", "F-9", "F-7", "F-5", "F-3", "F-1");
        assertThat(column("type").isVisible()).isFalse();
    }

    @Test
    void columns_and_order_are_chosen_without_a_heading() {
        interact(() -> press("Code", false));
        assertThat(column("code").isVisible()).isFalse();
        Menu sorting = menu().getItems().stream().filter(Menu.class::isInstance).map(Menu.class::cast).findFirst().orElseThrow();
        interact(() -> sorting.getItems().stream().filter(item -> item.getText().equals("Minutes")).findFirst().orElseThrow().fire());
        assertThat(codes()).startsWith("F-1", "F-2");
        interact(() -> this.<javafx.scene.control.Button>find("#columns").fire());
        interact(() -> press("The largest or last first", true));
        assertThat(codes()).startsWith("F-12", "F-11");
        assertThat(audit().filtering().layout().get().order()).containsExactly(new View.Order("minutes", true));
        assertThat(audit().filtering().layout().get().columns()).doesNotContain("code").contains("title", "language");
        interact(() -> menu().hide());
    }

    /** As the menu does it: marks the choice, then says so. */
    private void press(String text, boolean isMarked) {
        CheckMenuItem item = (CheckMenuItem) menu().getItems().stream().filter(one -> text.equals(one.getText())).findFirst().orElseThrow();
        item.setSelected(isMarked);
        item.fire();
    }

    private javafx.scene.control.ContextMenu menu() {
        return this.<javafx.scene.control.Button>find("#columns").getContextMenu();
    }

    @Test
    void a_column_that_somebody_asks_for_is_shown_and_another_leaves() {
        assertThat(column("language").isVisible()).as("no room for it beside the filter").isFalse();
        interact(() -> column("language").setVisible(true));
        assertThat(column("language").isVisible()).isTrue();
        assertThat(column("unit").isVisible()).isFalse();
        interact(() -> this.<javafx.scene.control.ToggleButton>find("#filter").setSelected(false));
        interact(() -> table().getScene().getRoot().layout());
        assertThat(column("unit").isVisible()).as("there is room again").isTrue();
    }

    @Test
    void all_that_are_shown_are_set_as_one_step_and_what_a_person_said_is_asked_about() {
        interact(() -> audit().filtering().choose(Filter.NONE.toggled(Facet.UNIT, "Bridge")));
        interact(() -> table().requestFocus());
        press(KeyCode.CONTROL, KeyCode.A).release(KeyCode.A, KeyCode.CONTROL);
        assertThat(label(".details .section")).isEqualTo("4 offerings marked");
        press(KeyCode.CONTROL, KeyCode.E).release(KeyCode.E, KeyCode.CONTROL);
        assertThat(focused().getId()).isEqualTo("bulk-what");
        interact(() -> this.<javafx.scene.control.ComboBox<String>>find("#bulk-what").getSelectionModel().select("What it is"));
        interact(() -> this.<javafx.scene.control.ComboBox<String>>find("#bulk-value").getSelectionModel().select("a course"));
        assertThat(this.<Label>find("#bulk-preview").getText()).isEqualTo("Changes 3 offerings; none says so already.");
        assertThat(find("#bulk-overwrite").isVisible()).isTrue();
        interact(() -> this.<javafx.scene.control.Button>find("#bulk-set").fire());
        assertThat(kinds()).containsExactly(Kind.AID, Kind.COURSE, Kind.COURSE, Kind.COURSE);
        assertThat(label(".details .section")).as("still marked").isEqualTo("4 offerings marked");
        interact(() -> audit().undo());
        assertThat(kinds()).containsExactly(Kind.AID, null, null, null);
        push(KeyCode.ESCAPE);
        assertThat(lookup("#bulk").tryQuery()).isEmpty();
    }

    @Test
    void one_row_shows_its_details_and_several_what_can_be_set_for_them() {
        interact(() -> table().requestFocus());
        interact(() -> table().getSelectionModel().clearAndSelect(4));
        assertThat(label(".details .section")).isEqualTo("Offering 5");
        assertThat(audit().selected().get()).isEqualTo("F-5");
        press(KeyCode.SHIFT, KeyCode.DOWN).release(KeyCode.DOWN, KeyCode.SHIFT);
        assertThat(label(".details .section")).isEqualTo("2 offerings marked");
        push(KeyCode.DOWN);
        assertThat(label(".details .section")).isEqualTo("Offering 7");
        push(KeyCode.ESCAPE);
        assertThat(lookup(".details").tryQuery()).isEmpty();
        assertThat(audit().selected().get()).isEmpty();
    }

    @Test
    void rows_that_the_filter_takes_away_are_not_selected_any_more() {
        interact(() -> table().getSelectionModel().selectIndices(0, 1, 2));
        assertThat(label(".details .section")).isEqualTo("3 offerings marked");
        interact(() -> audit().filtering().choose(Filter.NONE.toggled(Facet.UNIT, "Deck")));
        assertThat(label(".details .section")).isEqualTo("2 offerings marked");
    }

    private List<Kind> kinds() {
        return List.of("F-3", "F-6", "F-9", "F-12").stream().map(code -> audit().portfolio().get().offering(code).orElseThrow().answers().get(Ask.KIND).orElse(null))
                .collect(java.util.stream.Collectors.toList());
    }

    private Node focused() {
        return table().getScene().getFocusOwner();
    }

    private String label(String query) {
        return lookup(query).<Label>query().getText();
    }

    private javafx.scene.control.TableColumn<CatalogRow, ?> column(String id) {
        return table().getColumns().stream().filter(column -> id.equals(column.getId())).findFirst().orElseThrow();
    }

    private TableView<CatalogRow> table() {
        return find("#offerings");
    }

    private List<String> codes() {
        return table().getItems().stream().map(row -> row.offering().code()).toList();
    }

    @SuppressWarnings("unchecked")
    private <T extends Node> T find(String id) {
        return (T) lookup(id).query();
    }
}
