package app.winnow.desktop.quality;

import static org.assertj.core.api.Assertions.assertThat;

import app.winnow.desktop.FakeNotices;
import app.winnow.desktop.OpenAudit;
import app.winnow.insight.quality.OwnerGroup;
import app.winnow.model.Ask;
import app.winnow.model.Field;
import app.winnow.model.Portfolio;
import app.winnow.model.change.SetAnswer;
import app.winnow.model.change.SetFact;
import app.winnow.task.DirectTasks;
import app.winnow.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetsViewModelTest {
    @TempDir
    private Path data;
    @TempDir
    private Path folder;
    private final FakeNotices notices = new FakeNotices();
    private final List<Path> shown = new ArrayList<>();
    private final SheetsOnDisk disk = new SheetsOnDisk();
    private Workspace audit;
    private SheetsViewModel model;

    @BeforeEach
    void open() {
        audit = OpenAudit.ferries(data);
        audit.apply(new SetFact("F-1", Field.OWNER, null, "Ana Ruiz"));
        audit.apply(new SetFact("F-2", Field.OWNER, null, "Bo Li"));
        model = new SheetsViewModel(audit, new DirectTasks(), notices, disk, disk);
        model.setShown(true);
    }

    @AfterEach
    void close() {
        model.close();
        audit.close();
    }

    private Path sheet(String owner) {
        return folder.resolve("Owner sheet " + owner + ".xlsx");
    }

    private String last() {
        return notices.told().get(notices.told().size() - 1);
    }

    private Portfolio portfolio() {
        return audit.portfolio().get();
    }

    private void impact(String code, int impact) {
        audit.apply(SetAnswer.from(portfolio(), code, Ask.IMPACT, impact));
    }

    @Test
    void every_owner_is_listed_with_what_is_asked_and_a_week_is_given() {
        assertThat(model.owners()).extracting(OwnerGroup::name).containsExactly("Ana Ruiz", "Bo Li", "");
        assertThat(model.owners()).allMatch(owner -> owner.questions() > 0);
        assertThat(model.due().get()).isEqualTo("2026-07-07");
    }

    @Test
    void the_sheets_are_written_and_remembered_as_exported() throws IOException {
        model.write(folder, shown::add);
        assertThat(last()).isEqualTo("3 owner sheets were written into " + folder.getFileName() + ".");
        assertThat(sheet("no owner")).exists();
        notices.press();
        assertThat(shown).containsExactly(folder);
        assertThat(Files.readString(audit.folder().resolve("exports.json"))).contains("Owner sheet Ana Ruiz.xlsx");
    }

    @Test
    void a_day_that_is_none_is_said_and_nothing_is_written() {
        model.due().set("next week");
        model.write(folder, shown::add);
        assertThat(last()).contains("“next week” is no date");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void what_is_in_the_folder_already_waits_for_an_answer() throws IOException {
        Files.writeString(sheet("Ana Ruiz"), "half filled in");
        model.write(folder, shown::add);
        assertThat(model.waiting().get().existing()).isEqualTo(1);
        assertThat(sheet("Bo Li")).doesNotExist();
        model.answer(false, shown::add);
        assertThat(sheet("Ana Ruiz")).hasContent("half filled in");
        assertThat(last()).startsWith("2 owner sheets were written").endsWith("One was there already and stayed as it is.");
        model.write(folder, shown::add);
        model.answer(true, shown::add);
        assertThat(model.waiting().get()).isNull();
        assertThat(disk.isOne(sheet("Ana Ruiz"))).isTrue();
    }

    @Test
    void what_comes_back_is_shown_before_it_counts_and_is_one_change() throws IOException {
        model.write(folder, shown::add);
        FillIn.cell(sheet("Ana Ruiz"), "F-1", "impact", "6 damage or a fine");
        FillIn.cell(sheet("Bo Li"), "F-2", "impact", "2 a small annoyance");
        FillIn.cell(sheet("Bo Li"), "F-2", "note", "Ask me.");
        Portfolio before = portfolio();
        model.read(List.of(folder));
        assertThat(model.read().get()).isEqualTo("The 3 sheets say 2 things other than the audit");
        assertThat(model.rows()).hasSize(2).allMatch(DifferenceRow::ticked);
        assertThat(model.notes()).singleElement().extracting("text").isEqualTo("Ask me.");
        assertThat(portfolio()).as("nothing counts yet").isEqualTo(before);
        model.take();
        assertThat(portfolio().offering("F-1").orElseThrow().answers().get(Ask.IMPACT)).contains(6);
        assertThat(portfolio().offering("F-2").orElseThrow().answers().get(Ask.IMPACT)).contains(2);
        assertThat(last()).isEqualTo("2 things that owners say taken over.");
        assertThat(audit.undoTitle().get()).isEqualTo("2 owner sheets");
        assertThat(model.rows()).isEmpty();
        audit.undo();
        assertThat(portfolio()).isEqualTo(before);
        assertThat(model.rows()).as("compared anew").hasSize(2);
    }

    @Test
    void what_is_not_ticked_does_not_count() throws IOException {
        model.write(folder, shown::add);
        FillIn.cell(sheet("Ana Ruiz"), "F-1", "impact", "6 damage or a fine");
        FillIn.cell(sheet("Ana Ruiz"), "F-1", "language-wrong", "da");
        model.read(List.of(sheet("Ana Ruiz")));
        int impact = model.rows().get(0).difference().theirs().startsWith("6") ? 0 : 1;
        model.toggle(impact);
        assertThat(model.ticked()).isEqualTo(1);
        model.take();
        assertThat(portfolio().offering("F-1").orElseThrow().answers().get(Ask.IMPACT)).isEmpty();
        assertThat(portfolio().offering("F-1").orElseThrow().text(Field.LANGUAGE)).isEqualTo("da");
        assertThat(audit.undoTitle().get()).isEqualTo("Owner sheet of Ana Ruiz (Owner sheet Ana Ruiz.xlsx)");
        assertThat(model.rows()).singleElement().extracting(DifferenceRow::ticked).as("what was unticked stays so").isEqualTo(false);
        model.take();
        assertThat(last()).startsWith("Nothing is ticked");
    }

    @Test
    void what_people_said_since_is_not_ticked_by_itself() throws IOException {
        model.write(folder, shown::add);
        FillIn.cell(sheet("Ana Ruiz"), "F-1", "impact", "6 damage or a fine");
        model.read(List.of(sheet("Ana Ruiz")));
        assertThat(model.ticked()).isEqualTo(1);
        impact("F-1", 3);
        model.discard();
        model.read(List.of(sheet("Ana Ruiz")));
        assertThat(model.rows()).singleElement().extracting(row -> row.difference().doubt()).asString().contains("3 some rework");
        assertThat(model.ticked()).isZero();
        model.tickAll(true);
        model.take();
        assertThat(portfolio().offering("F-1").orElseThrow().answers().get(Ask.IMPACT)).contains(6);
    }

    @Test
    void of_two_that_contradict_each_other_one_can_be_ticked() throws IOException {
        model.write(folder, shown::add);
        FillIn.cell(sheet("Ana Ruiz"), "F-1", "impact", "6 damage or a fine");
        Path copy = folder.resolve("Owner sheet Ana Ruiz (2).xlsx");
        Files.copy(sheet("Ana Ruiz"), copy);
        FillIn.cell(copy, "F-1", "impact", "1 hardly anything");
        model.read(List.of(sheet("Ana Ruiz"), copy));
        assertThat(model.rows()).hasSize(2).noneMatch(DifferenceRow::ticked);
        model.toggle(0);
        model.toggle(1);
        assertThat(model.rows()).extracting(DifferenceRow::ticked).containsExactly(false, true);
        model.take();
        assertThat(portfolio().offering("F-1").orElseThrow().answers().get(Ask.IMPACT)).contains(1);
    }

    @Test
    void a_file_that_is_refused_is_said_and_the_others_are_read() throws IOException {
        model.write(folder, shown::add);
        FillIn.cell(sheet("Ana Ruiz"), "F-1", "impact", "quite bad");
        Files.writeString(folder.resolve("usage.csv"), "Code,Completions\nF-1,3\n");
        Files.writeString(folder.resolve("~$Owner sheet Ana Ruiz.xlsx"), "lock");
        model.read(List.of(folder));
        assertThat(model.read().get()).isEqualTo("The 3 sheets say nothing new.");
        assertThat(model.sentences()).hasSize(2).anyMatch(said -> said.startsWith("usage.csv is no owner's sheet"))
                .anyMatch(said -> said.startsWith("Owner sheet Ana Ruiz.xlsx: ") && said.contains("\"quite bad\""));
        model.discard();
        assertThat(model.read().get()).isEmpty();
        model.read(List.of(folder.resolve("gone.xlsx")));
        assertThat(model.read().get()).isEqualTo("No sheet could be read.");
    }
}
