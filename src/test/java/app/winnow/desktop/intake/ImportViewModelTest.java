package app.winnow.desktop.intake;

import static org.assertj.core.api.Assertions.assertThat;

import app.winnow.desktop.FakeNotices;
import app.winnow.desktop.OpenAudit;
import app.winnow.desktop.kit.Look;
import app.winnow.desktop.shell.Navigation;
import app.winnow.intake.Question;
import app.winnow.model.Facts;
import app.winnow.model.Field;
import app.winnow.model.FileRole;
import app.winnow.model.Offering;
import app.winnow.model.SourceRows;
import app.winnow.model.Status;
import app.winnow.model.change.AddOffering;
import app.winnow.settings.Mappings;
import app.winnow.task.DirectTasks;
import app.winnow.task.InOrder;
import app.winnow.task.Running;
import app.winnow.task.Tasks;
import app.winnow.task.Work;
import app.winnow.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ObservableList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportViewModelTest {
    @TempDir
    private Path folder;
    private final SimpleObjectProperty<Look> look = new SimpleObjectProperty<>(Look.LIGHT);
    private final FakeNotices notices = new FakeNotices();
    private Workspace workspace;
    private ImportViewModel model;

    @BeforeEach
    void open() throws IOException {
        workspace = OpenAudit.empty(folder.resolve("data"));
        model = new ImportViewModel(workspace, new DirectTasks(), notices, new Nowhere(), new Mappings(folder.resolve("data")));
        model.take(file("deck.csv", "D-1,Mooring at night,90 min\nD-2,Ropes and knots,30 min\n"));
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private Path file(String name, String rows) throws IOException {
        return Files.writeString(folder.resolve(name), "Course ID,Title,Duration\n" + rows);
    }

    private void addByHand(String code) {
        workspace.apply(new AddOffering(Offering.imported(code, "Added meanwhile", SourceRows.NONE, Facts.NONE)));
    }

    @Test
    void what_was_shown_is_taken_over_as_one_change() {
        assertThat(model.preview().get().sentence()).startsWith("2 rows are 2 offerings;");
        model.take();
        assertThat(workspace.portfolio().get().offerings()).extracting(Offering::code).containsExactly("D-1", "D-2");
        workspace.undo();
        assertThat(workspace.portfolio().get().offerings()).isEmpty();
    }

    @Test
    void an_audit_that_changed_meanwhile_still_gets_the_file() {
        addByHand("H-1");
        model.take();
        assertThat(workspace.portfolio().get().offerings()).extracting(Offering::code).containsExactly("H-1", "D-1", "D-2");
    }

    @Test
    void a_file_that_would_change_other_things_than_were_shown_is_shown_anew_and_nothing_changes() {
        addByHand("D-2");
        model.take();
        assertThat(workspace.portfolio().get().offerings()).extracting(Offering::code).containsExactly("D-2");
        assertThat(model.preview().get().beside().diff().added()).extracting(Offering::code).containsExactly("D-1");
        model.take();
        assertThat(workspace.portfolio().get().offerings()).extracting(Offering::code).containsExactlyInAnyOrder("D-1", "D-2");
    }

    @Test
    void a_catalog_that_comes_again_changes_what_is_there_as_one_change() throws IOException {
        model.take();
        model.take(file("deck-2.csv", "D-1,Mooring at night,45 min\nD-3,Anchors,20 min\n"));
        assertThat(model.preview().get().beside().role()).isEqualTo(FileRole.AGAIN);
        model.choose(model.choices().diff(model.choices().diff().withdrawGone(true)));
        model.take();
        assertThat(workspace.portfolio().get().offering("D-1").orElseThrow().minutes()).hasValue(45);
        assertThat(workspace.portfolio().get().offering("D-2").orElseThrow().value(Field.STATUS)).contains(Status.WITHDRAWN);
        workspace.undo();
        assertThat(workspace.portfolio().get().offerings()).extracting(Offering::code).containsExactly("D-1", "D-2");
        assertThat(workspace.portfolio().get().offering("D-1").orElseThrow().minutes()).hasValue(90);
    }

    @Test
    void figures_of_another_spreadsheet_are_added_to_what_is_there_and_what_is_not_found_can_be_named() throws IOException {
        model.take();
        Path figures = Files.writeString(folder.resolve("evaluations.csv"), "Course ID,Average rating\nD-1,4.5\nD-02,3.5\nX-9,2\n");
        model.take(figures);
        assertThat(model.preview().get().beside().role()).isEqualTo(FileRole.DATA);
        assertThat(lines()).extracting(BesideLine::kind)
                .containsExactly(BesideLine.Kind.NOT_FOUND, BesideLine.Kind.NOT_FOUND, BesideLine.Kind.JOINED);
        BesideLine meant = lines().get(0);
        model.choose(model.choices().join(model.choices().join().same(meant.near().get(0))));
        model.take();
        assertThat(workspace.portfolio().get().offering("D-1").orElseThrow().value(Field.RATING)).contains(4.5);
        assertThat(workspace.portfolio().get().offering("D-2").orElseThrow().value(Field.RATING)).contains(3.5);
        assertThat(workspace.portfolio().get().offerings()).hasSize(2);
        workspace.undo();
        assertThat(workspace.portfolio().get().offering("D-1").orElseThrow().value(Field.RATING)).isEmpty();
    }

    private List<BesideLine> lines() {
        return BesideLine.of(model.preview().get().beside(), new Owners(look));
    }

    @Test
    void a_near_match_is_told_once_and_a_confirmed_one_keeps_its_title() throws IOException {
        model.take();
        model.take(file("deck-2.csv", "D-01,Mooring at night,90 min\nD-2,Ropes and knots,30 min\n"));
        assertThat(lines()).extracting(BesideLine::kind).containsExactly(BesideLine.Kind.RECODED);
        assertThat(lines().get(0).what()).contains("comes in as a new one");
        model.choose(model.choices().diff(model.choices().diff().same(lines().get(0).near().get(0))));
        assertThat(lines()).extracting(BesideLine::kind, BesideLine::title).contains(org.assertj.core.groups.Tuple.tuple(BesideLine.Kind.SAME_NOW, "Mooring at night"));
    }

    @Test
    void the_button_says_how_many_offerings_become_withdrawn() throws IOException {
        model.take();
        model.take(file("deck-2.csv", "D-1,Mooring at night,45 min\nD-3,Anchors,20 min\n"));
        assertThat(model.preview().get().beside().verb(2)).isEqualTo("Take over 1 new, 1 changed");
        model.choose(model.choices().diff(model.choices().diff().withdrawGone(true)));
        assertThat(model.preview().get().beside().verb(2)).isEqualTo("Take over 1 new, 1 changed, 1 withdrawn");
    }

    @Test
    void what_is_not_found_names_the_nearest_offering_with_its_owner_who_is_hidden_on_the_projector() throws IOException {
        model.take(Files.writeString(folder.resolve("crew.csv"), "Course ID,Title,Duration,Course owner\nC-1,Mooring at night,90 min,Ada Lind\nC-2,Ropes and knots,30 min,Bo Falk\n"));
        model.take();
        model.take(Files.writeString(folder.resolve("ratings.csv"), "Course ID,Course,Average rating\nC-2,Ropes and knots,4\nC-01,Mooring at nights,3.5\n"));
        BesideLine missing = lines().stream().filter(line -> line.kind() == BesideLine.Kind.NOT_FOUND).findFirst().orElseThrow();
        assertThat(missing.what()).contains("C-1", "Mooring at night", "Ada Lind");
        look.set(Look.PROJECTOR);
        assertThat(lines()).extracting(BesideLine::what).noneMatch(what -> what.contains("Ada Lind"));
        model.choose(model.choices().join(model.choices().join().same(missing.near().get(0))));
        BesideLine said = lines().stream().filter(line -> line.kind() == BesideLine.Kind.SAME_NOW).findFirst().orElseThrow();
        assertThat(said.what()).doesNotContain("\n").contains("C-01");
        assertThat(said.title()).isEqualTo("Mooring at night");
    }

    @Test
    void the_same_codes_may_be_another_catalog_when_people_say_so() throws IOException {
        model.take();
        model.take(file("deck-2.csv", "D-1,Mooring at night,45 min\n"));
        assertThat(model.preview().get().beside().diff().gone()).hasSize(1);
        model.choose(model.choices().another());
        assertThat(model.preview().get().beside().diff().gone()).isEmpty();
    }

    @Test
    void an_import_that_was_undone_meanwhile_leaves_no_gap() throws IOException {
        model.take();
        model.take(file("pier.csv", "P-1,Harbour radio,20 min\nP-2,Fog signals,15 min\n"));
        workspace.undo();
        model.take();
        assertThat(workspace.portfolio().get().imports()).hasSize(1);
        assertThat(workspace.portfolio().get().offerings()).extracting(offering -> offering.rows().source()).containsOnly(0);
    }

    @Test
    void of_a_long_file_the_beginning_is_shown_first_and_only_the_whole_can_be_taken() throws IOException {
        StringBuilder rows = new StringBuilder();
        for (int row = 1; row <= 3_000; row++) {
            rows.append("L-").append(row).append(",Lock number ").append(row).append(",20 min\n");
        }
        List<String> shown = new ArrayList<>();
        model.preview().addListener((property, was, is) -> {
            if (is != null) {
                shown.add(model.preview().get().sentence());
                if (!is.understood().isWhole()) {
                    model.take();
                }
            }
        });
        model.take(file("locks.csv", rows.toString()));
        assertThat(shown).hasSize(2);
        assertThat(shown.get(0)).contains("first").contains("the rest is being read");
        assertThat(shown.get(1)).startsWith("3,000 rows are 3,000 offerings;");
        assertThat(workspace.portfolio().get().offerings()).isEmpty();
        model.take();
        assertThat(workspace.portfolio().get().offerings()).hasSize(3_000);
    }

    @Test
    void a_time_is_taken_when_both_days_are_dates_in_order() {
        model.counted().say("2025-07-01", "2026-06-30");
        assertThat(model.counted().said()).get().extracting(usage -> usage.months()).isEqualTo(12.0);
        model.counted().say("2026-06-30", "2025-07-01");
        assertThat(model.counted().said()).isEmpty();
        assertThat(model.counted().trouble().get()).as("people may still be typing").isEmpty();
        model.timeTyped();
        assertThat(model.counted().trouble().get()).contains("ends before it begins");
        model.counted().say("soon", "");
        model.timeTyped();
        assertThat(model.counted().trouble().get()).as("one day is still missing").isEmpty();
        model.take();
        assertThat(notices.told()).last().asString().contains("2026-01-31");
        model.counted().say("soon", "then");
        model.timeTyped();
        assertThat(model.counted().trouble().get()).contains("2026-01-31");
        model.counted().say("", "");
        assertThat(model.counted().trouble().get()).isEmpty();
    }

    private Path tide(String name) throws IOException {
        return Files.writeString(folder.resolve(name), "Course ID,Title,Duration,Remark\nT-1,Mooring at night,2,Deck\nT-2,Fog signals,1,Bridge\nT-3,Ropes,3,Deck\n");
    }

    private Path counted(String name) throws IOException {
        return Files.writeString(folder.resolve(name), "Course ID,Title,Duration,Completions\nT-1,Mooring at night,2,40\nT-2,Fog signals,1,12\nT-3,Ropes,3,7\n");
    }

    private String field(String column) {
        return model.preview().get().understood().columns().stream().filter(other -> other.name().equals(column)).findFirst().orElseThrow().field();
    }

    private String unit(String column) {
        return model.preview().get().understood().columns().stream().filter(other -> other.name().equals(column)).findFirst().orElseThrow().unit();
    }

    @Test
    void what_was_said_of_a_file_that_was_taken_over_holds_for_the_next_one_of_its_kind() throws IOException {
        model.take(tide("tide.csv"));
        model.field("Remark", Field.AUDIENCE);
        model.unit("Duration", "min");
        model.take();
        model.take(tide("tide-again.csv"));
        assertThat(field("Remark")).isEqualTo("audience");
        assertThat(unit("Duration")).isEqualTo("min");
        assertThat(model.mapping().name().get()).isEqualTo("tide.csv");
        model.withoutMapping();
        assertThat(field("Remark")).isNull();
        assertThat(model.mapping().name().get()).isEmpty();
    }

    @Test
    void the_time_that_counts_cover_is_not_remembered_for_another_file() throws IOException {
        model.take(counted("tide.csv"));
        model.counted().say("2025-01-01", "2025-12-31");
        model.take();
        model.take(counted("tide-again.csv"));
        assertThat(model.counted().said()).isEmpty();
        assertThat(model.preview().get().understood().questions()).as("but asked whether it still holds")
                .anyMatch(question -> question.key().equals("usage-window") && question.ask().contains("As last time: 2025-01-01 to 2025-12-31"));
    }

    @Test
    void a_saved_mapping_is_used_by_name_renamed_and_forgotten() throws IOException {
        model.take(tide("tide.csv"));
        model.field("Remark", Field.UNIT);
        model.mapping().save(" Tide LMS ");
        assertThat(model.mapping().name().get()).isEqualTo("Tide LMS");
        assertThat(model.mapping().names()).containsExactly("Tide LMS");
        model.take(tide("tide-again.csv"));
        assertThat(model.mapping().name().get()).isEqualTo("Tide LMS");
        model.withoutMapping();
        model.mapping().use("tide lms");
        assertThat(field("Remark")).isEqualTo("unit");
        model.mapping().rename("Tide LMS", "Ebb");
        assertThat(model.mapping().names()).containsExactly("Ebb");
        assertThat(model.mapping().name().get()).isEqualTo("Ebb");
        model.mapping().delete("Ebb");
        assertThat(model.mapping().names()).isEmpty();
        assertThat(model.mapping().name().get()).isEmpty();
        assertThat(field("Remark")).isEqualTo("unit");
    }

    @Test
    void an_exported_mapping_is_imported_elsewhere() throws IOException {
        model.take(tide("tide.csv"));
        model.field("Remark", Field.UNIT);
        model.counted().say("2025-01-01", "2025-12-31");
        Path shared = folder.resolve("tide mapping.json");
        model.mapping().export(shared);
        model.take(tide("tide-again.csv"));
        assertThat(field("Remark")).isNull();
        model.mapping().take(shared);
        assertThat(field("Remark")).isEqualTo("unit");
        assertThat(model.mapping().name().get()).isEqualTo("tide mapping");
        assertThat(model.counted().said()).get().extracting(usage -> usage.months()).isEqualTo(12.0);
    }

    @Test
    void a_mapping_that_cannot_be_read_is_told_and_the_file_stays_as_it_is() throws IOException {
        model.take(tide("tide.csv"));
        Path broken = Files.writeString(folder.resolve("broken.json"), "{\"columns\": {\"Remark\": {\"field\": \"nonsense\"}}}");
        model.mapping().take(broken);
        assertThat(notices.told()).anySatisfy(told -> assertThat(told).contains("broken.json", "nonsense", "Remark"));
        assertThat(model.preview().get()).isNotNull();
        assertThat(model.mapping().names()).isEmpty();
    }

    @Test
    void a_damaged_memory_is_set_aside_and_told() throws IOException {
        Path damaged = folder.resolve("data").resolve("mappings").resolve("last").resolve("x.json");
        Files.createDirectories(damaged.getParent());
        Files.writeString(damaged, "{\"columns\": ");
        model.take(tide("tide.csv"));
        assertThat(model.preview().get()).isNotNull();
        assertThat(notices.told()).anySatisfy(told -> assertThat(told).contains("set aside"));
        assertThat(damaged).doesNotExist();
    }

    @Test
    void headings_are_taken_from_the_row_that_people_name() throws IOException {
        model.take(tide("tide.csv"));
        model.headingRow(0);
        assertThat(model.preview().get().understood().headingRow()).isEmpty();
        assertThat(model.preview().get().understood().rows()).isEqualTo(4);
        model.headingRow(null);
        assertThat(model.preview().get().understood().headingRow()).contains(1);
    }

    @Test
    void what_was_said_of_a_waiting_file_is_taken_back_step_by_step_and_said_again() throws IOException {
        model.take(tide("tide.csv"));
        assertThat(model.held().get()).isTrue();
        model.field("Remark", Field.AUDIENCE);
        model.unit("Duration", "min");
        model.leaveOut("Remark");
        assertThat(model.undoTitle().get()).isEqualTo("\u201cRemark\u201d left out");
        model.undo();
        assertThat(field("Remark")).isEqualTo("audience");
        assertThat(unit("Duration")).isEqualTo("min");
        model.undo();
        assertThat(model.undoTitle().get()).contains("Remark", "audience");
        model.undo();
        assertThat(field("Remark")).isNull();
        model.redo();
        model.redo();
        assertThat(field("Remark")).isEqualTo("audience");
        assertThat(unit("Duration")).isEqualTo("min");
        assertThat(model.redoTitle().get()).contains("left out");
        model.field("Remark", Field.UNIT);
        assertThat(model.redoTitle().get()).as("what was taken back is let go").isEmpty();
    }

    @Test
    void undo_never_reaches_the_audit_while_a_file_waits() {
        addByHand("H-1");
        model.undo();
        assertThat(workspace.portfolio().get().offerings()).hasSize(1);
        assertThat(notices.told()).last().asString().contains("deck.csv", "once the file is taken over or left");
        model.take();
        assertThat(model.held().get()).as("from here on it is about the audit").isFalse();
    }

    @Test
    void what_a_file_is_beside_the_audit_and_the_time_of_its_counts_are_steps_too() throws IOException {
        model.take();
        model.take(file("deck-2.csv", "D-1,Mooring at night,45 min\n"));
        model.choose(model.choices().diff(model.choices().diff().withdrawGone(true)));
        model.counted().say("2025-01-01", "2025-12-31");
        model.timeTyped();
        model.timeTyped();
        model.undo();
        assertThat(model.counted().said()).isEmpty();
        assertThat(model.preview().get().beside().choices().diff().withdrawGone()).isTrue();
        model.undo();
        assertThat(model.preview().get().beside().choices().diff().withdrawGone()).isFalse();
        model.redo();
        model.redo();
        assertThat(model.counted().said()).isPresent();
        assertThat(model.preview().get().beside().choices().diff().withdrawGone()).isTrue();
    }

    @Test
    void a_file_in_which_nothing_names_the_offerings_cannot_be_taken_before_somebody_says_what_does() throws IOException {
        model.take(Files.writeString(folder.resolve("codes.csv"), "Course ID,Duration,Enrolled\nD-1,90 min,12\nD-2,30 min,4\nD-3,20 min,9\n"));
        assertThat(model.preview().get().whyNot()).contains("No column names the offerings");
        model.take();
        assertThat(workspace.portfolio().get().offerings()).isEmpty();
        assertThat(notices.told()).last().asString().contains("No column names the offerings");
        model.field("Course ID", Field.TITLE);
        assertThat(model.preview().get().whyNot()).isEmpty();
        model.take();
        assertThat(workspace.portfolio().get().offerings()).extracting(Offering::title).containsExactly("D-1", "D-2", "D-3");
    }

    @Test
    void a_letter_saved_as_a_spreadsheet_is_taken_only_by_people_who_say_that_they_mean_it() throws IOException {
        model.take(Files.writeString(folder.resolve("letter.xls"), "Dear Ms Harbour,\nthank you for your letter.\nThe boats will be back in May, as every year.\n"
                + "Until then the pier is closed, and nobody may go there.\nYours sincerely,\nThe port authority\n"));
        assertThat(model.preview().get().whyNot()).contains("letter.xls", "looks like a text");
        model.take();
        assertThat(workspace.portfolio().get().offerings()).isEmpty();
        Question question = model.preview().get().questions().stream().filter(other -> other.key().equals("catalog")).findFirst().orElseThrow();
        model.answer(question, question.options().get(0));
        assertThat(model.preview().get().whyNot()).isEmpty();
        model.undo();
        assertThat(model.preview().get().whyNot()).isNotEmpty();
    }

    @Test
    void a_deleted_mapping_comes_back() throws IOException {
        model.take(tide("tide.csv"));
        model.mapping().save("Tide LMS");
        model.mapping().delete("Tide LMS");
        assertThat(model.mapping().names()).isEmpty();
        notices.press();
        assertThat(model.mapping().names()).containsExactly("Tide LMS");
        assertThat(model.mapping().name().get()).isEqualTo("Tide LMS");
    }

    @Test
    void stopping_the_reading_leaves_nothing_behind() throws IOException {
        NeverDone tasks = new NeverDone();
        ImportViewModel slow = new ImportViewModel(workspace, tasks, new FakeNotices(), new Nowhere(), null);
        slow.take(file("slow.csv", "D-1,Mooring at night,90 min\n"));
        assertThat(slow.reading().get()).isEqualTo("slow.csv");
        tasks.last.cancel();
        assertThat(slow.reading().get()).isEmpty();
        assertThat(slow.preview().get()).isNull();
        assertThat(slow.refused().get()).isEmpty();
        assertThat(slow.stopped().get()).as("and says so").isEqualTo("slow.csv");
    }

    /** Tasks whose work is never done. */
    private static final class NeverDone implements Tasks {
        private final Tasks direct = new DirectTasks();
        private Running last;

        @Override
        public <T> Running run(String title, Work<T> work, Consumer<? super T> done, Consumer<? super Throwable> failed) {
            ReadOnlyObjectWrapper<Running.State> state = new ReadOnlyObjectWrapper<>(Running.State.RUNNING);
            last = new Running() {
                @Override
                public String title() {
                    return title;
                }

                @Override
                public ReadOnlyDoubleProperty fraction() {
                    return new ReadOnlyDoubleWrapper(-1).getReadOnlyProperty();
                }

                @Override
                public ReadOnlyStringProperty what() {
                    return new ReadOnlyStringWrapper("").getReadOnlyProperty();
                }

                @Override
                public ReadOnlyObjectProperty<State> state() {
                    return state.getReadOnlyProperty();
                }

                @Override
                public void cancel() {
                    state.set(State.CANCELLED);
                }
            };
            return last;
        }

        @Override
        public <T> Running run(Object lane, String title, Work<T> work, Consumer<? super T> done, Consumer<? super Throwable> failed) {
            return run(title, work, done, failed);
        }

        @Override
        public InOrder inOrder(String name) {
            return direct.inOrder(name);
        }

        @Override
        public ObservableList<Running> running() {
            return direct.running();
        }

        @Override
        public void close() {
            direct.close();
        }
    }

    private static final class Nowhere implements Navigation {
        private final ReadOnlyObjectProperty<Path> waiting = new SimpleObjectProperty<>();

        @Override
        public void go(String page) { }

        @Override
        public boolean has(String page) {
            return false;
        }

        @Override
        public void take(Path file) { }

        @Override
        public ReadOnlyObjectProperty<Path> waiting() {
            return waiting;
        }
    }
}
