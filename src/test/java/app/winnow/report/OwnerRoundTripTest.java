package app.winnow.report;

import static org.assertj.core.api.Assertions.assertThat;

import app.winnow.insight.quality.OwnerGroup;
import app.winnow.intake.form.OwnerColumn;
import app.winnow.intake.form.OwnerForm;
import app.winnow.intake.form.OwnerRead;
import app.winnow.model.Answers;
import app.winnow.model.Ask;
import app.winnow.model.Chunks;
import app.winnow.model.Field;
import app.winnow.model.Offering;
import app.winnow.model.Portfolio;
import app.winnow.sample.DrawnAudit;
import app.winnow.verdict.Verdicts;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnerRoundTripTest {
    private static final List<String> OWNERS = List.of("Ana Ruiz", "Bo Li", "C. =1+1", "", "Déla \u00D8st; Ops");
    @TempDir
    private Path folder;

    /** A drawn audit with owners, in which much is forgotten. */
    private static Portfolio audit(long seed) {
        Random random = new Random(seed);
        Portfolio known = DrawnAudit.of(seed, 80);
        List<Offering> offerings = new ArrayList<>();
        for (Offering offering : known.offerings()) {
            Answers answers = offering.answers();
            for (Ask<?> ask : List.of(Ask.IMPACT, Ask.RESPONSE, Ask.SIZE, Ask.SERVES, Ask.REQUIRED_BY, Ask.KIND, Ask.PURPOSE, Ask.OBSTACLES, Ask.NEW_OR_CHANGE, Ask.PRESCRIBED)) {
                answers = random.nextInt(3) == 0 ? answers.with(ask, null) : answers;
            }
            String owner = OWNERS.get(random.nextInt(OWNERS.size()));
            offerings.add(offering.withAnswers(answers).withOwn(offering.own().with(Field.OWNER, owner.isEmpty() ? null : owner)));
        }
        return known.draft().offerings(Chunks.of(offerings)).done();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void the_differences_are_exactly_what_was_filled_in(long seed) throws IOException {
        Portfolio audit = audit(seed);
        Random random = new Random(seed);
        Verdicts verdicts = Verdicts.of(audit, DrawnAudit.AS_OF);
        List<Path> files = OwnerSheets.write(verdicts, OwnerGroup.of(verdicts), LocalDate.of(2026, 7, 7), folder, false, (done, of) -> { }).files();
        Set<String> filled = new TreeSet<>();
        for (Path file : files) {
            try (FilledSheet sheet = new FilledSheet(file)) {
                for (String code : sheet.codes()) {
                    for (String key : sheet.keys()) {
                        if (random.nextInt(4) == 0) {
                            fill(sheet, code, key, random, filled);
                        }
                    }
                }
            }
        }
        List<OwnerRead> read = files.stream().map(file -> OwnerForm.read(OwnerSheets.open(file), file.getFileName().toString(), audit)).toList();
        assertThat(read).allSatisfy(sheet -> assertThat(sheet.problems()).isEmpty());
        Set<String> found = new TreeSet<>();
        read.forEach(sheet -> sheet.differences().forEach(one -> found.add(one.code() + "|" + one.what() + "|" + one.theirs())));
        assertThat(found).isEqualTo(filled).hasSizeGreaterThan(40);
        Portfolio next = OwnerForm.change(OwnerForm.together(read)).applyTo(audit);
        for (Path file : files) {
            assertThat(OwnerForm.read(OwnerSheets.open(file), file.getFileName().toString(), next).differences()).as("what was taken is not new").isEmpty();
        }
    }

    private static void fill(FilledSheet sheet, String code, String key, Random random, Set<String> filled) {
        OwnerColumn column = OwnerForm.columns(OwnerGroup.ASKED, true).stream().filter(one -> one.key().equals(key)).findFirst().orElseThrow();
        if (sheet.isLocked(code, key) || key.startsWith("strength") || key.startsWith("task") || key.equals("serves-2") || key.equals("pair") || key.equals("note")) {
            return;
        }
        String text = key.equals("minutes-wrong") ? String.valueOf(5000 + random.nextInt(900)) : key.equals("language-wrong") ? "xx" : key.equals("owner-wrong") ? "Somebody else"
                : key.equals("serves-1") ? "" : column.choices().get(random.nextInt(column.choices().size()));
        if (key.equals("serves-1")) {
            serves(sheet, code, random, filled, column.about());
            return;
        }
        sheet.fill(code, key, text);
        filled.add(code + "|" + column.about() + "|" + text);
    }

    private static void serves(FilledSheet sheet, String code, Random random, Set<String> filled, String heading) {
        int outcomes = sheet.workbook().getSheet("Outcomes").getLastRowNum() - 2;
        if (outcomes == 0 || random.nextInt(3) == 0) {
            sheet.fill(code, "serves-1", "none of them");
            filled.add(code + "|" + heading + "|none of them");
            return;
        }
        String outcome = FilledSheet.text(sheet.workbook().getSheet("Outcomes").getRow(2 + random.nextInt(outcomes)).getCell(0));
        String strength = List.of("touches it", "supports it", "would fall without").get(random.nextInt(3));
        boolean isLast = random.nextBoolean();
        sheet.fill(code, "serves-1", outcome).fill(code, "strength-1", strength);
        if (isLast) {
            sheet.fill(code, "serves-2", "no other");
        }
        filled.add(code + "|" + heading + "|" + outcome.split(" ")[0] + " " + strength + (isLast ? "; no other" : ""));
    }
}
