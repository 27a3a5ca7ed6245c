package app.winnow.desktop.quality;

import static org.assertj.core.api.Assertions.assertThat;

import app.winnow.desktop.WindowTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class QualityJourneyTest extends WindowTest {

    private String page() {
        return services.pages().current().get().id();
    }

    @Test
    void by_keys_alone_one_sees_what_is_unknown_and_goes_to_where_it_is_answered() {
        openSample();
        interact(() -> services.pages().go("quality"));
        TableView<?> table = lookup("#unknowns").queryTableView();
        assertThat(table.isFocused()).isTrue();
        assertThat(table.getItems()).isNotEmpty();
        assertThat(((Label) lookup("#next-question").query()).getText()).isNotBlank();
        for (int step = 0; step < 30; step++) {
            type(KeyCode.RIGHT);
        }
        assertThat(table.getColumns().size()).as("the last groups came into view").isGreaterThan(2);
        type(KeyCode.HOME);
        type(KeyCode.N);
        assertThat(page()).isIn("match", "outcomes");
    }

    @Test
    void enter_opens_the_offerings_of_a_place_in_the_catalog() {
        openSample();
        interact(() -> services.pages().go("quality"));
        type(KeyCode.ENTER);
        assertThat(page()).isEqualTo("catalog");
        assertThat(audit().selected().get()).isNotEmpty();
    }

    @Test
    void sheets_are_written_filled_in_dropped_and_taken_over_by_keys() throws IOException {
        openSample();
        interact(() -> services.pages().go("quality"));
        type(KeyCode.S);
        Path folder = Files.createDirectory(data.resolve("sheets"));
        dialogs.willChoose(folder);
        interact(() -> ((Button) lookup("#write-sheets").query()).fire());
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.sorted().toList();
        }
        assertThat(files).isNotEmpty();
        String code = audit().portfolio().get().offerings().stream().filter(offering -> !offering.text(app.winnow.model.Field.OWNER).isEmpty()
                && audit().portfolio().get().status(offering).filter(app.winnow.model.Status.WITHDRAWN::equals).isEmpty()).findFirst().orElseThrow().code();
        for (Path file : files) {
            FillIn.cell(file, code, "language-wrong", "da");
        }
        interact(() -> services.pages().go("map"));
        interact(() -> services.desk().take(files));
        assertThat(page()).as("an owner's sheet is known wherever it is dropped").isEqualTo("quality");
        TableView<?> differences = lookup("#differences").queryTableView();
        assertThat(differences.getItems()).hasSize(1);
        assertThat(differences.isFocused()).isTrue();
        type(KeyCode.SPACE);
        assertThat(((Button) lookup("#take-sheets").query()).isDisabled()).isTrue();
        type(KeyCode.SPACE);
        push(KeyCode.SHORTCUT, KeyCode.ENTER);
        assertThat(audit().portfolio().get().offering(code).orElseThrow().text(app.winnow.model.Field.LANGUAGE)).isEqualTo("da");
        push(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(audit().portfolio().get().offering(code).orElseThrow().text(app.winnow.model.Field.LANGUAGE)).isNotEqualTo("da");
        type(KeyCode.ESCAPE);
        assertThat(lookup("#owners").tryQuery()).isPresent();
    }

    @Test
    void owners_are_not_named_on_the_projector() {
        openSample();
        interact(() -> services.pages().go("quality"));
        type(KeyCode.S);
        TableView<?> owners = lookup("#owners").queryTableView();
        String named = String.valueOf(owners.getColumns().get(0).getCellData(0));
        interact(() -> services.look().set(app.winnow.desktop.kit.Look.PROJECTOR));
        assertThat(String.valueOf(owners.getColumns().get(0).getCellData(0))).isNotEqualTo(named).startsWith("owner ");
    }
}
