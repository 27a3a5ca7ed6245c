package app.winnow.desktop.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import app.winnow.desktop.HeldTasks;
import app.winnow.desktop.WindowTest;
import app.winnow.model.Facts;
import app.winnow.model.Offering;
import app.winnow.model.SourceRows;
import app.winnow.model.change.AddOffering;
import app.winnow.model.change.Change;
import app.winnow.model.change.Several;
import app.winnow.task.Tasks;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody decides on so many offerings that it takes the program a while to say what speaks against it. */
class ManyMarkedJourneyTest extends WindowTest {
    private final HeldTasks tasks = new HeldTasks();

    @Override
    protected Tasks tasks() {
        tasks.letThrough(true);
        return tasks;
    }

    @BeforeEach
    void open() {
        List<String> codes = IntStream.rangeClosed(1, 1_000).mapToObj(at -> "F-" + at).toList();
        interact(() -> services.desk().create("Ferries", audit -> audit.apply(new Several("Add them", codes.stream()
                .<Change>map(code -> new AddOffering(Offering.imported(code, "Offering " + code, SourceRows.NONE, Facts.of(Map.of())))).toList())), () -> { }));
        goTo("catalog");
        interact(() -> {
            find("#offerings").requestFocus();
            audit().marked().replace(codes);
            tasks.letThrough(false);
        });
        press(KeyCode.CONTROL, KeyCode.D).release(KeyCode.D, KeyCode.CONTROL);
        push(KeyCode.ENTER);
    }

    @Test
    void the_bar_says_that_it_looks_and_that_nothing_is_decided_until_it_is() {
        assertThat(lookup("#marked-looking").lookup(".label").<Label>query().getText())
                .isEqualTo("Looking at what the rules and guards say of 1,000 offerings; nothing is decided yet.");
        assertThat(decided()).isZero();
        interact(tasks::arrive);
        assertThat(decided()).isEqualTo(1_000);
        assertThat(lookup("#marked-looking").tryQuery()).isEmpty();
        assertThat(find("#marked-retire").isVisible()).isTrue();
        assertThat(focused()).as("the keyboard is back in the table").isEqualTo("offerings");
        assertThat(audit().undoTitle().get()).isEqualTo("Stop offering 1,000");
    }

    @Test
    void escape_leaves_it() {
        assertThat(focused()).isEqualTo("marked-leave");
        push(KeyCode.ESCAPE);
        assertThat(lookup("#marked-looking").tryQuery()).isEmpty();
        assertThat(tasks.waiting()).isZero();
        assertThat(decided()).isZero();
        assertThat(focused()).isEqualTo("offerings");
        assertThat(audit().marked().codes().get()).hasSize(1_000);
    }

    @Test
    void another_page_leaves_it_too() {
        goTo("outcomes");
        assertThat(tasks.waiting()).isZero();
        goTo("catalog");
        assertThat(find("#marked-retire").isVisible()).isTrue();
    }

    private long decided() {
        return audit().portfolio().get().offerings().stream().filter(offering -> offering.decided().isPresent()).count();
    }

    private String focused() {
        return find("#offerings").getScene().getFocusOwner().getId();
    }

    private Node find(String id) {
        return lookup(id).query();
    }
}
