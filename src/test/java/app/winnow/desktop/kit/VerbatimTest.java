package app.winnow.desktop.kit;

import static org.assertj.core.api.Assertions.assertThat;

import app.winnow.desktop.WindowTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;

/** An underscore in a name is an underscore on the screen. */
class VerbatimTest extends WindowTest {

    @Test
    void words_stand_on_buttons_answers_and_fold_outs_as_they_are_written() {
        Segments<Integer> segments = new Segments<Integer>("Which", answer -> { }).add(1, "by_team", "");
        VBox all = new VBox(Buttons.quiet("Import course_list_2.csv", () -> { }), segments, new Foldout("Unit_4", VBox::new));
        interact(() -> {
            new Scene(all);
            all.resize(600, 400);
            all.applyCss();
            all.layout();
        });
        assertThat(all.lookupAll(".text").stream().filter(Text.class::isInstance).map(text -> ((Text) text).getText())).contains("Import course_list_2.csv", "by_team", "Unit_4");
    }

    @Test
    void the_file_that_begins_an_audit_is_named_as_it_is() throws IOException {
        Path file = Files.writeString(data.resolve("course_list_2.csv"), "Course ID,Title,Duration\nM-1,Mooring at night,90 min\nM-2,Ropes and knots,30 min\n");
        dialogs.willChoose(file);
        clickOn("#start");
        List<String> named = lookup(node -> node instanceof ButtonBase button && button.getText() != null && button.getText().contains("course_list_2.csv")).queryAll().stream()
                .flatMap(node -> ((Labeled) node).lookupAll(".text").stream()).filter(Text.class::isInstance).map(text -> ((Text) text).getText()).toList();
        assertThat(named).isNotEmpty().allMatch(text -> text.contains("course_list_2.csv"));
    }
}
