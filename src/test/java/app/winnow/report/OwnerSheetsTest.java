package app.winnow.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.winnow.insight.quality.OwnerGroup;
import app.winnow.intake.form.OwnerDifference;
import app.winnow.intake.form.OwnerForm;
import app.winnow.intake.form.OwnerRead;
import app.winnow.model.Ask;
import app.winnow.model.Facts;
import app.winnow.model.Field;
import app.winnow.model.Link;
import app.winnow.model.Offering;
import app.winnow.model.Outcome;
import app.winnow.model.Pair;
import app.winnow.model.PairState;
import app.winnow.model.Portfolio;
import app.winnow.model.Problem;
import app.winnow.model.Response;
import app.winnow.model.SourceRows;
import app.winnow.model.change.AddOffering;
import app.winnow.model.change.SetOutcome;
import app.winnow.model.change.SetTitle;
import app.winnow.sheet.Refused;
import app.winnow.verdict.Built;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnerSheetsTest {
    private static final LocalDate DUE = LocalDate.of(2026, 12, 7);
    @TempDir
    private Path folder;
    private final Built built = new Built().outcome("O1", "gap", "knowledge").outcome("O2", "", "").complete("", "", true).listsConfirmed();

    private OwnerSheetsTest owned(String code, String title, String owner) {
        built.apply(new AddOffering(Offering.imported(code, title, SourceRows.NONE,
                Facts.of(Map.of(Field.OWNER, owner, Field.DURATION, 90.0, Field.COMPLETIONS, 40.0, Field.LANGUAGE, "en")))));
        return this;
    }

    /** Three offerings of Ana: nobody has looked at A-1; of A-2 impact and response are asked; A-3 serves nothing. One of Bo's. */
    private OwnerSheetsTest harbour() {
        owned("A-1", "Mooring at night", "Ana Ruiz").owned("A-2", "Ropes and knots", "Ana Ruiz").owned("A-3", "Old habits", "ana  ruiz").owned("B-1", "Harbour radio", "Bo Li");
        built.say("A-2", "serves", "O1 2").say("A-3", "serves", "none").say("B-1", "serves", "O1 3").say("B-1", "impact", "6");
        return this;
    }

    private OwnerSheets.Written write() {
        return OwnerSheets.write(built.verdicts(), OwnerGroup.of(built.verdicts()), DUE, folder, true, (done, of) -> { });
    }

    private Path ana() {
        write();
        return folder.resolve("Owner sheet Ana Ruiz.xlsx");
    }

    private OwnerRead read(Path file) {
        return OwnerForm.read(OwnerSheets.open(file), file.getFileName().toString(), built.portfolio());
    }

    private void take(OwnerRead sheet) {
        built.apply(OwnerForm.change(sheet.differences()));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void each_owner_gets_one_workbook_and_so_does_what_nobody_owns() throws IOException {
        harbour();
        built.offering("C-1");
        OwnerSheets.Written written = write();
        assertThat(names()).containsExactly("Owner sheet Ana Ruiz.xlsx", "Owner sheet Bo Li.xlsx", "Owner sheet no owner.xlsx");
        assertThat(written.files()).hasSize(3);
        try (FilledSheet sheet = new FilledSheet(folder.resolve("Owner sheet Ana Ruiz.xlsx"))) {
            assertThat(sheet.codes()).containsExactly("A-1", "A-2", "A-3");
        }
    }

    @Test
    void it_begins_with_two_sentences_and_the_day_of_return() throws IOException {
        harbour();
        try (FilledSheet sheet = new FilledSheet(ana())) {
            assertThat(FilledSheet.text(sheet.sheet().getRow(2).getCell(2))).isEqualTo("This is what the audit says about the 3 offerings that are yours, before people look at them "
                    + "together; " + (OwnerGroup.of(built.verdicts()).get(0).questions()) + " questions are left whose answers can still change a suggestion.");
            assertThat(FilledSheet.text(sheet.sheet().getRow(3).getCell(2))).endsWith("send this file back by Monday 7 December 2026.");
        }
    }

    @Test
    void it_says_what_is_known_and_asks_what_decides() throws IOException {
        harbour();
        try (FilledSheet sheet = new FilledSheet(ana())) {
            assertThat(sheet.cell("A-2", "minutes").getNumericCellValue()).isEqualTo(90);
            assertThat(FilledSheet.text(sheet.cell("A-2", "serves"))).isEqualTo("O1 supports it; no other");
            assertThat(FilledSheet.text(sheet.cell("A-3", "suggested"))).isEqualTo("stop offering");
            assertThat(FilledSheet.text(sheet.cell("A-1", "suggested"))).startsWith("open: ");
            assertThat(sheet.keys()).contains("serves-1", "impact", "response", "minutes-wrong", "note").doesNotContain("kind", "purpose", "required-by");
        }
    }

    @Test
    void only_where_an_owner_may_write_it_is_unlocked_and_the_lock_has_no_password() throws IOException {
        harbour();
        try (FilledSheet sheet = new FilledSheet(ana())) {
            assertThat(sheet.isLocked("A-2", "impact")).isFalse();
            assertThat(sheet.isLocked("A-1", "serves-1")).isFalse();
            assertThat(sheet.isLocked("A-1", "impact")).as("asked next, if it serves one").isFalse();
            assertThat(sheet.isLocked("A-3", "impact")).as("nothing depends on it").isTrue();
            assertThat(sheet.isLocked("A-2", "serves-1")).as("that is known").isTrue();
            assertThat(sheet.isLocked("A-2", "title")).isTrue();
            assertThat(sheet.isLocked("A-3", "note")).isFalse();
            assertThat(sheet.sheet().getProtect()).isTrue();
            assertThat(sheet.sheet().getCTWorksheet().getSheetProtection().isSetPassword()).isFalse();
            assertThat(sheet.sheet().getCTWorksheet().getSheetProtection().isSetHashValue()).isFalse();
            assertThat(sheet.sheet().isColumnHidden(0) && sheet.sheet().isColumnHidden(1)).isTrue();
        }
    }

    @Test
    void drop_downs_offer_the_words_of_the_screen() throws IOException {
        harbour();
        try (FilledSheet sheet = new FilledSheet(ana())) {
            List<XSSFDataValidation> all = sheet.sheet().getDataValidations();
            assertThat(all).extracting(one -> one.getValidationConstraint().getFormula1()).anyMatch(words -> words.contains("may look it up") && words.contains("must do it unaided"))
                    .anyMatch(words -> words.contains("1 hardly anything")).anyMatch(words -> words.equals("Outcomes!$A$2:$A$4")).anyMatch(words -> words.equals("Outcomes!$A$3:$A$5"));
            assertThat(all).allMatch(one -> one.getValidationConstraint().getFormula1().length() < 256);
            assertThat(FilledSheet.text(sheet.workbook().getSheet("Outcomes").getRow(1).getCell(0))).isEqualTo("none of them");
            assertThat(FilledSheet.text(sheet.workbook().getSheet("Outcomes").getRow(2).getCell(0))).isEqualTo("O1 do O1");
        }
    }

    @Test
    void texts_that_look_like_formulas_stay_texts() throws IOException {
        owned("=1+1", "@SUM(A1)", "-5 Ltd").owned("=1+1 ", "+49", "-5 Ltd");
        built.outcome("=O3", "", "");
        write();
        Path file = folder.resolve("Owner sheet -5 Ltd.xlsx");
        try (FilledSheet sheet = new FilledSheet(file)) {
            for (String key : List.of("code", "title")) {
                assertThat(sheet.cell("=1+1", key).getCellType()).isEqualTo(CellType.STRING);
                assertThat(sheet.cell("=1+1", key).getCellStyle().getQuotePrefixed()).isTrue();
            }
            assertThat(sheet.workbook().getSheet("Outcomes").getRow(4).getCell(0).getCellStyle().getQuotePrefixed()).isTrue();
            sheet.sheet().forEach(row -> row.forEach(cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA)));
            sheet.fill("=1+1", "serves-1", "=O3 do =O3").fill("=1+1", "strength-1", "touches it");
        }
        assertThat(read(file).differences()).singleElement().extracting(OwnerDifference::code, OwnerDifference::theirs).containsExactly("=1+1", "=O3 touches it");
    }

    @Test
    void names_of_files_fit_every_system_and_no_two_are_one() throws IOException {
        owned("A", "a", "a/b:c").owned("B", "b", "a-b-c").owned("C", "c", "CON").owned("D", "d", "A?B*C").owned("E", "e", "x".repeat(300)).owned("F", "f", "no owner")
                .owned("G", "g", "../up");
        built.offering("H");
        write();
        List<String> names = names();
        assertThat(names).hasSize(8).allMatch(name -> name.length() < 100 && name.endsWith(".xlsx") && name.matches("[^<>:\"/\\\\|?*]+"));
        assertThat(names.stream().map(String::toLowerCase).distinct()).hasSize(8);
    }

    @Test
    void what_is_there_already_stays_unless_people_say_so() throws IOException {
        harbour();
        Path file = ana();
        Files.writeString(file, "half filled in");
        List<OwnerGroup> groups = OwnerGroup.of(built.verdicts());
        assertThat(OwnerSheets.planned(groups, folder)).allMatch(OwnerSheets.Planned::isThere);
        assertThat(OwnerSheets.write(built.verdicts(), groups, DUE, folder, false, (done, of) -> { })).extracting(OwnerSheets.Written::kept).isEqualTo(2);
        assertThat(file).hasContent("half filled in");
        OwnerSheets.write(built.verdicts(), groups, DUE, folder, true, (done, of) -> { });
        assertThat(OwnerSheets.isOne(file)).isTrue();
    }

    @Test
    void a_sheet_that_nobody_touched_says_nothing() {
        harbour();
        OwnerRead sheet = read(ana());
        assertThat(sheet.differences()).isEmpty();
        assertThat(sheet.problems()).isEmpty();
        assertThat(sheet.notes()).isEmpty();
        assertThat(sheet).extracting(OwnerRead::owner, OwnerRead::due).containsExactly("Ana Ruiz", DUE);
    }

    @Test
    void what_an_owner_fills_in_is_listed_and_counts_once_it_is_taken() throws IOException {
        harbour();
        Path file = ana();
        try (FilledSheet sheet = new FilledSheet(file)) {
            sheet.fill("A-2", "impact", "6 damage or a fine").fill("A-2", "response", "must do it unaided").fill("A-2", "minutes-wrong", "1.5 h").fill("A-3", "note", "Ask the pilots.");
            sheet.fill("A-1", "serves-1", "O2 do O2").fill("A-1", "strength-1", "would fall without").fill("A-1", "task-1", "Berthing").fill("A-1", "serves-2", "no other");
            sheet.fill("A-1", "language-wrong", "da").fill("A-1", "owner-wrong", "Bo Li").fill("A-3", "status-wrong", "withdrawn");
        }
        OwnerRead sheet = read(file);
        assertThat(sheet.problems()).isEmpty();
        assertThat(sheet.differences()).extracting(one -> one.code() + " " + one.now() + " -> " + one.theirs()).containsExactlyInAnyOrder("A-2  -> 6 damage or a fine",
                "A-2  -> must do it unaided", "A-1  -> O2 would fall without (Berthing); no other", "A-1 en -> da", "A-1 Ana Ruiz -> Bo Li", "A-3  -> withdrawn");
        assertThat(sheet.differences()).as("90 minutes are 1.5 hours").noneMatch(OwnerDifference::isDoubtful).allMatch(one -> one.place().cell().matches("[A-Z]+\\d+"));
        assertThat(sheet.notes()).singleElement().extracting("code", "text").containsExactly("A-3", "Ask the pilots.");
        assertThat(OwnerForm.change(sheet.differences()).title()).isEqualTo("Owner sheet of Ana Ruiz (Owner sheet Ana Ruiz.xlsx)");
        Portfolio before = built.portfolio();
        take(sheet);
        Offering first = built.portfolio().offering("A-1").orElseThrow();
        assertThat(first.answers().get(Ask.SERVES).orElseThrow().to(built.portfolio().outcome("O1").orElseThrow())).contains(Link.claimed(0));
        assertThat(built.portfolio().offering("A-2").orElseThrow().answers().get(Ask.RESPONSE)).contains(Response.MEMORISED);
        assertThat(read(file).differences()).as("read once more, nothing is new").isEmpty();
        assertThat(OwnerForm.change(sheet.differences()).inverse().applyTo(built.portfolio())).as("one undo takes it back").isEqualTo(before);
    }

    @Test
    void rows_may_be_sorted_and_cut_columns_put_in_between_and_the_sheet_renamed() throws IOException {
        harbour();
        Path file = ana();
        try (FilledSheet sheet = new FilledSheet(file)) {
            sheet.fill("A-1", "impact", "3 some rework").fill("A-2", "impact", "7 someone is hurt");
            swap(sheet.row("A-1"), sheet.row("A-2"));
            sheet.sheet().removeRow(sheet.row("A-3"));
            sheet.workbook().setSheetName(0, "Ana's answers");
            sheet.sheet().shiftColumns(4, sheet.sheet().getRow(0).getLastCellNum(), 2);
            sheet.sheet().getRow(6).createCell(4).setCellValue("My own column");
            sheet.sheet().getRow(8).createCell(4).setCellValue("scribble");
        }
        assertThat(read(file).differences()).extracting(OwnerDifference::code, OwnerDifference::theirs)
                .containsExactlyInAnyOrder(org.assertj.core.groups.Tuple.tuple("A-1", "3 some rework"), org.assertj.core.groups.Tuple.tuple("A-2", "7 someone is hurt"));
        assertThat(read(file).problems()).isEmpty();
    }

    private static void swap(Row one, Row other) {
        for (int at = 0; at < Math.max(one.getLastCellNum(), other.getLastCellNum()); at++) {
            String text = FilledSheet.text(one.getCell(at));
            String second = FilledSheet.text(other.getCell(at));
            FilledSheet.put(one.getCell(at, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK), second);
            FilledSheet.put(other.getCell(at, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK), text);
        }
    }

    @Test
    void what_is_not_understood_is_said_with_its_cell_and_nothing_is_taken_from_it() throws IOException {
        harbour();
        Path file = ana();
        String cell;
        try (FilledSheet sheet = new FilledSheet(file)) {
            sheet.fill("A-2", "impact", "quite bad").fill("A-2", "minutes-wrong", "a while").fill("A-1", "serves-1", "O1 do O1").fill("A-2", "response", "?");
            sheet.fill("A-1", "impact", "9");
            cell = sheet.cell("A-2", "impact").getAddress().formatAsString();
        }
        OwnerRead sheet = read(file);
        assertThat(sheet.differences()).isEmpty();
        assertThat(sheet.problems()).extracting(Problem::message).hasSize(4).anyMatch(said -> said.startsWith(cell + ": \"quite bad\" is none of: 1 hardly anything, "))
                .anyMatch(said -> said.contains("\"a while\" is no length")).anyMatch(said -> said.contains("It does not say how much it serves O1"))
                .anyMatch(said -> said.contains("\"9\" is none of"));
    }

    @Test
    void rows_that_were_moved_against_each_other_lost_or_copied_are_said() throws IOException {
        harbour();
        Path file = ana();
        try (FilledSheet sheet = new FilledSheet(file)) {
            sheet.fill("A-1", "impact", "3").fill("A-1", "code", "A-2");
            Row copy = sheet.sheet().createRow(20);
            copy.createCell(0).setCellValue("A-2");
            copy.createCell(2).setCellValue("A-2");
            copy.createCell(2 + sheet.keys().indexOf("impact")).setCellValue("5");
            Row lost = sheet.sheet().createRow(21);
            lost.createCell(2 + sheet.keys().indexOf("note")).setCellValue("By the way");
            sheet.fill("A-3", "code", "X-9");
            FilledSheet.put(sheet.row("A-3").getCell(0), "X-9");
        }
        OwnerRead sheet = read(file);
        assertThat(sheet.differences()).isEmpty();
        assertThat(sheet.problems()).extracting(Problem::message).hasSize(4).anyMatch(said -> said.contains("stands for A-1, but its code reads A-2"))
                .anyMatch(said -> said.contains("is about A-2 once more")).anyMatch(said -> said.contains("names no offering"))
                .anyMatch(said -> said.contains("there is no offering X-9"));
    }

    @Test
    void a_sheet_of_another_audit_is_refused() throws IOException {
        harbour();
        Path file = ana();
        built.apply(new AddOffering(Offering.imported("Z-1", "New", SourceRows.NONE, Facts.NONE)));
        assertThat(read(file).differences()).as("an audit may have got more offerings").isEmpty();
        Portfolio other = new Built().offering("B-1").offering("A-1").portfolio();
        assertThatThrownBy(() -> OwnerForm.read(OwnerSheets.open(file), "a.xlsx", other)).isInstanceOf(Refused.class).hasMessageContaining("another audit");
    }

    @Test
    void codes_that_only_count_rows_are_not_enough_to_be_the_same_audit() throws IOException {
        owned("#2", "Mooring", "Ana Ruiz").owned("#3", "Ropes", "Ana Ruiz");
        Path file = ana();
        Built other = new Built();
        other.apply(new AddOffering(Offering.imported("#2", "Baking", SourceRows.NONE, Facts.NONE))).apply(new AddOffering(Offering.imported("#3", "Ropes", SourceRows.NONE, Facts.NONE)));
        try (FilledSheet sheet = new FilledSheet(file)) {
            sheet.fill("#2", "note", "?!").fill("#3", "language-wrong", "da");
        }
        OwnerRead sheet = OwnerForm.read(OwnerSheets.open(file), "a.xlsx", other.portfolio());
        assertThat(sheet.problems()).singleElement().extracting(Problem::message).asString().contains("#2 is not \"Mooring\" any more");
        assertThat(sheet.differences()).extracting(OwnerDifference::code).containsExactly("#3");
        other.apply(new SetTitle("#3", "Ropes", "Bread"));
        assertThatThrownBy(() -> OwnerForm.read(OwnerSheets.open(file), "a.xlsx", other.portfolio())).isInstanceOf(Refused.class);
    }

    @Test
    void what_people_said_since_the_sheet_was_written_makes_it_doubtful() throws IOException {
        harbour();
        Path file = ana();
        try (FilledSheet sheet = new FilledSheet(file)) {
            sheet.fill("A-2", "impact", "6 damage or a fine").fill("A-2", "response", "may look it up").fill("A-1", "language-wrong", "da");
            sheet.fill("A-1", "serves-1", "O1 do O1").fill("A-1", "strength-1", "touches it");
        }
        built.say("A-2", "impact", "2").say("A-2", "response", "referenced").say("A-1", "serves", "O2 2").fact("A-1", Field.LANGUAGE, "no");
        assertThat(read(file).differences()).extracting(OwnerDifference::theirs, OwnerDifference::doubt).containsExactlyInAnyOrder(
                org.assertj.core.groups.Tuple.tuple("6 damage or a fine", "People have said \"2 a small annoyance\" since the sheet was written."),
                org.assertj.core.groups.Tuple.tuple("O1 touches it; O2 supports it; no other", "People have said \"O2 supports it; no other\" since the sheet was written."),
                org.assertj.core.groups.Tuple.tuple("da", "People have said \"no\" since the sheet was written."));
    }

    @Test
    void an_outcome_that_is_worded_otherwise_now_is_doubtful_and_one_that_came_later_stays_unknown() throws IOException {
        harbour();
        Path file = ana();
        try (FilledSheet sheet = new FilledSheet(file)) {
            sheet.fill("A-1", "serves-1", "O1 do O1").fill("A-1", "strength-1", "supports it").fill("A-1", "serves-2", "no other");
        }
        Outcome first = built.portfolio().outcome("O1").orElseThrow();
        built.outcome("O3", "", "").apply(SetOutcome.from(built.portfolio(), "O1", first.withSentence("Berth at night")));
        OwnerRead sheet = read(file);
        assertThat(sheet.differences()).singleElement().extracting(OwnerDifference::doubt).asString().contains("worded otherwise");
        take(sheet);
        assertThat(built.portfolio().offering("A-1").orElseThrow().answers().get(Ask.SERVES).orElseThrow().to(built.portfolio().outcome("O3").orElseThrow())).isEmpty();
    }

    @Test
    void a_pair_is_asked_of_the_one_that_may_go_and_contradictions_are_said() throws IOException {
        owned("A-1", "Mooring", "Ana Ruiz").owned("B-1", "Mooring", "Bo Li");
        built.pair("A-1", "B-1", PairState.PROPOSED).say("A-1", "serves", "O1 2").say("B-1", "serves", "O1 2");
        write();
        Path bo = folder.resolve("Owner sheet Bo Li.xlsx");
        Path copy = Files.copy(bo, folder.resolve("Owner sheet Bo Li (2).xlsx"));
        try (FilledSheet one = new FilledSheet(bo); FilledSheet other = new FilledSheet(copy)) {
            assertThat(FilledSheet.text(one.cell("B-1", "pair-with"))).isEqualTo("A-1 Mooring");
            one.fill("B-1", "pair", "yes");
            other.fill("B-1", "pair", "no");
        }
        assertThat(read(bo).differences()).singleElement().extracting(OwnerDifference::theirs, OwnerDifference::doubt).containsExactly("the same job as A-1", "");
        List<OwnerDifference> both = OwnerForm.together(List.of(read(bo), read(copy)));
        assertThat(both).hasSize(2).extracting(OwnerDifference::doubt)
                .containsExactly("Another sheet says otherwise: Owner sheet Bo Li (2).xlsx.", "Another sheet says otherwise: Owner sheet Bo Li.xlsx.");
        built.apply(OwnerForm.change(both));
        assertThat(built.portfolio().pairs()).as("the first one counts").containsEntry(Pair.of("A-1", "B-1"), PairState.SAME);
        assertThat(OwnerForm.together(List.of(read(bo), read(bo)))).isEmpty();
    }

    @Test
    void what_is_no_owners_sheet_or_lost_its_mark_is_refused_in_a_sentence() throws IOException {
        harbour();
        Path file = ana();
        Path plan = folder.resolve("plan.xlsx");
        PlanWorkbook.write(built.portfolio(), built.verdicts(), plan);
        assertThat(OwnerSheets.isOne(plan)).isFalse();
        assertThatThrownBy(() -> OwnerSheets.open(plan)).isInstanceOf(Refused.class).hasMessageContaining("plan.xlsx is no owner's sheet");
        try (FilledSheet sheet = new FilledSheet(file)) {
            sheet.sheet().getRow(0).getCell(1).setBlank();
        }
        assertThatThrownBy(() -> read(file)).isInstanceOf(Refused.class).hasMessageContaining("has lost the part");
        try (FilledSheet sheet = new FilledSheet(file)) {
            FilledSheet.put(sheet.sheet().getRow(0).getCell(0), "winnow-owner-sheet 2");
        }
        assertThatThrownBy(() -> read(file)).isInstanceOf(Refused.class).hasMessageContaining("newer Winnow");
    }

    @Test
    void a_hidden_part_that_somebody_made_up_breaks_nothing() throws IOException {
        harbour();
        Path file = ana();
        try (FilledSheet sheet = new FilledSheet(file)) {
            FilledSheet.put(sheet.row("A-2").getCell(1), "impact=ninety\nserves\nstatus=?\n=\n\\");
            sheet.fill("A-2", "impact", "4").fill("A-2", "status-wrong", "offered");
            sheet.sheet().getRow(0).createCell(60).setCellValue("interval-months");
            sheet.row("A-2").createCell(60).setCellValue("12");
        }
        OwnerRead sheet = read(file);
        assertThat(sheet.problems()).hasSize(1);
        assertThat(sheet.differences()).extracting(OwnerDifference::theirs).containsExactly("offered");
    }
}
