package app.winnow.desktop.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.winnow.desktop.WindowTest;
import app.winnow.model.Ask;
import app.winnow.model.Facts;
import app.winnow.model.Field;
import app.winnow.model.Offering;
import app.winnow.model.SourceRows;
import app.winnow.model.Status;
import app.winnow.model.change.AddOffering;
import app.winnow.model.change.SetAnswer;
import app.winnow.model.change.SetFact;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** Somebody works in the catalog of a ferry company: looks at what is withdrawn, and corrects facts in the panel at the right. */
class CatalogJourneyTest extends WindowTest {

    @BeforeEach
    void open() {
        interact(() -> services.desk().create("Ferries", audit -> {
            audit.apply(offering("F-1", "Mooring at night", 90));
            audit.apply(offering("F-2", "Ropes and knots", 60));
            audit.apply(offering("F-3", "Harbour radio", 30));
            audit.apply(SetAnswer.from(audit.portfolio().get(), "F-2", Ask.STATUS, Status.WITHDRAWN));
        }, () -> { }));
        goTo("catalog");
    }

    @Test
    void withdrawn_offerings_say_so_and_can_be_shown_alone_or_not_at_all() {
        assertThat(cells()).contains("withdrawn");
        assertThat(codes()).containsExactly("F-1", "F-2", "F-3");
        assertThat(this.<ToggleButton>find("#only-withdrawn").getText()).isEqualTo("withdrawn  1");
        clickOn("#only-withdrawn");
        assertThat(codes()).containsExactly("F-2");
        clickOn("#only-offered");
        assertThat(codes()).containsExactly("F-1", "F-3");
        clickOn("#only-offered");
        assertThat(codes()).as("pressed again, all").containsExactly("F-1", "F-2", "F-3");
    }

    @Test
    void a_withdrawn_row_looks_different_from_the_others() {
        assertThat(lookup(".table-row-cell").queryAll().stream().filter(row -> row.getPseudoClassStates().toString().contains("withdrawn"))).hasSize(1);
    }

    @Test
    void a_fact_that_is_saved_leaves_panel_focus_and_selection_where_they_are() throws TimeoutException {
        interact(() -> audit().selected().set("F-3"));
        interact(() -> lookup("#facts").lookup(".foldout-head").<ToggleButton>query().fire());
        Node field = find("#fact-duration");
        interact(() -> {
            field.getScene().getRoot().layout();
            scroll().setVvalue(1);
            field.requestFocus();
        });
        double place = place(field);
        double before = height();
        push(KeyCode.SHORTCUT, KeyCode.A);
        write("4000");
        push(KeyCode.ENTER);

        assertThat(audit().portfolio().get().offering("F-3").orElseThrow().own().number(Field.DURATION)).hasValue(4000);
        assertThat(this.<Node>find("#fact-duration")).as("the same field").isSameAs(field);
        assertThat(field.isFocused()).as("the keyboard stays").isTrue();
        assertThat(table().getSelectionModel().getSelectedItem().offering().code()).isEqualTo("F-3");
        assertThat(place(field)).isEqualTo(place, within(2.0));

        interact(() -> {
            audit().apply(new SetFact("F-3", Field.DESCRIPTION, null, "What a deck hand does when the ship comes in. ".repeat(60)));
            field.getScene().getRoot().layout();
        });
        assertThat(height()).as("what stands above it grew").isGreaterThan(before + 100);
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> Math.abs(place(field) - place) < 2);
    }

    @Test
    void a_row_that_moves_in_a_sorted_table_stays_selected() {
        interact(() -> {
            table().getSortOrder().add(table().getColumns().stream().filter(column -> column.getText().equals("Minutes")).findFirst().orElseThrow());
            audit().selected().set("F-3");
        });
        assertThat(codes()).containsExactly("F-3", "F-2", "F-1");
        interact(() -> lookup("#facts").lookup(".foldout-head").<ToggleButton>query().fire());
        interact(() -> this.<javafx.scene.control.TextField>find("#fact-duration").setText("500"));
        interact(() -> this.<javafx.scene.control.TextField>find("#fact-duration").getOnAction().handle(null));
        assertThat(codes()).containsExactly("F-2", "F-1", "F-3");
        assertThat(audit().selected().get()).isEqualTo("F-3");
        assertThat(table().getSelectionModel().getSelectedItem().offering().code()).isEqualTo("F-3");
    }

    @Test
    void what_cannot_be_taken_is_said_and_the_field_shows_again_what_counts() {
        interact(() -> audit().selected().set("F-3"));
        interact(() -> lookup("#facts").lookup(".foldout-head").<ToggleButton>query().fire());
        interact(() -> {
            javafx.scene.control.TextField field = find("#fact-duration");
            field.setText("ca. 3");
            field.getOnAction().handle(null);
        });
        assertThat(this.<javafx.scene.control.TextField>find("#fact-duration").getText()).isEqualTo("30");
        assertThat(lookup(".attention-text").queryAll().stream().map(node -> ((Label) node).getText())).anyMatch(text -> text.contains("\"ca. 3\" is no number"));
    }

    private static AddOffering offering(String code, String title, double minutes) {
        String long1 = "What a deck hand does when the ship comes in. ".repeat(30);
        return new AddOffering(Offering.imported(code, title, SourceRows.NONE, Facts.of(Map.of(Field.DURATION, minutes, Field.DESCRIPTION, long1))));
    }

    private ScrollPane scroll() {
        return (ScrollPane) lookup(".details").lookup(".scroll-pane").query();
    }

    private double height() {
        return scroll().getContent().getLayoutBounds().getHeight();
    }

    private static double place(Node node) {
        return node.localToScene(0, 0).getY();
    }

    private TableView<CatalogRow> table() {
        return find("#offerings");
    }

    private java.util.List<String> codes() {
        return table().getItems().stream().map(row -> row.offering().code()).toList();
    }

    private java.util.List<String> cells() {
        return lookup("#offerings").lookup(".label").queryAll().stream().map(node -> ((Label) node).getText()).toList();
    }

    @SuppressWarnings("unchecked")
    private <T extends Node> T find(String id) {
        return (T) lookup(id).query();
    }
}
