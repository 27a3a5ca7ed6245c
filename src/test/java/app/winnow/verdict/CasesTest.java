package app.winnow.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import app.winnow.model.Ask;
import app.winnow.model.Assigned;
import app.winnow.model.ChangeRate;
import app.winnow.model.Dial;
import app.winnow.model.Field;
import app.winnow.model.Frequency;
import app.winnow.model.Kind;
import app.winnow.model.Obstacle;
import app.winnow.model.PairState;
import app.winnow.model.Purpose;
import app.winnow.model.Requirement;
import app.winnow.model.Result;
import app.winnow.model.Scope;
import app.winnow.model.Worded;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The table of cases, cases.csv, one row a sentence: the facts of one course in the words of the answers file, and what is suggested. Unless a row says
 * otherwise it is a course for performance that nobody requires, in a unit whose outcomes are all written down, not needed for new work, with nothing in
 * the way of an aid. The outcomes: learn (a gap of knowledge), data (of data), other (of incentives), held, coming, open (a gap of unknown causes), dunno.
 */
class CasesTest {

    @TestFactory
    Stream<DynamicTest> each_case_has_the_suggestion_that_a_domain_person_expects() throws IOException {
        return rows().stream().map(row -> DynamicTest.dynamicTest(row.getField("Case"), () -> check(row)));
    }

    private static List<NamedCsvRecord> rows() throws IOException {
        try (Reader file = new InputStreamReader(Objects.requireNonNull(CasesTest.class.getResourceAsStream("cases.csv")), StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            return rows.stream().toList();
        }
    }

    @Test
    void every_rule_and_clamp_occurs_in_some_case() throws IOException {
        assertThat(rows()).hasSizeGreaterThanOrEqualTo(120);
        assertThat(rows()).extracting(row -> row.getField("Rule")).contains(Arrays.stream(Rule.values()).map(Rule::title).toArray(String[]::new));
        assertThat(rows()).extracting(row -> row.getField("Unclamped") + " > " + row.getField("Results")).contains("retire/none > slim/none",
                "move out/none > slim/none", "hand back/none > slim/none", "replace/instead > slim/beside", "replace/instead > keep/beside", "slim/none > keep/none",
                "slim/beside > keep/beside", "retire/none > keep/none", "move out/none > keep/none", "hand back/none > keep/none");
        assertThat(rows()).extracting(row -> row.getField("Results").split("; ")[0].split("/")[0]).contains("keep", "slim", "replace", "merge", "move out", "retire",
                "hand back");
    }

    @Test
    void every_cell_of_response_and_impact_occurs_lean_and_not_and_every_obstacle_and_basis() throws IOException {
        Set<String> cells = new TreeSet<>();
        for (NamedCsvRecord row : rows()) {
            Built built = built(row);
            Known known = built.verdicts().known(built.portfolio().indexOf("it").orElseThrow());
            boolean isPlain = known.work().obstacles() == Known.Work.NO_OBSTACLE && !row.getField("Facts").contains("data");
            if (isPlain && row.getField("Rule").equals("Response x impact") && known.work().impact().isPresent() && Integer.bitCount(known.work().responses()) == 1) {
                int impact = known.work().impact().get();
                Dial size = built.portfolio().offering("it").orElseThrow().answers().get(Ask.SIZE).orElse(new Dial(0, null));
                cells.add((impact <= 2 ? "low" : impact <= 4 ? "middle" : "high") + known.work().responses() + (size.now() >= 3 ? "lean" : ""));
            }
        }
        assertThat(cells).hasSize(18);
        String facts = rows().stream().map(row -> row.getField("Facts")).collect(Collectors.joining("\n"));
        assertThat(facts).contains(Arrays.stream(Obstacle.values()).map(Obstacle::word).toArray(String[]::new));
        assertThat(facts).contains("law", "regulator", "contract", "insurer", "internal policy", "serves data");
    }

    @Test
    void every_note_and_every_condition_of_a_flip_occurs_in_some_case() throws IOException {
        String said = rows().stream().map(row -> row.getField("Notes") + "\n" + row.getField("Flips")).collect(Collectors.joining("\n")).replace(" | ", "\n");
        ResourceBundle words = ResourceBundle.getBundle("app.winnow.verdict.messages");
        List<String> missing = words.keySet().stream().filter(key -> key.startsWith("note.") || key.startsWith("if."))
                .filter(key -> !Pattern.compile(pattern(words.getString(key))).matcher(said).find()).sorted().toList();
        assertThat(missing).as("what is prescribed in hours and interval is slimmed by a person's decision only").containsExactly("note.hours-fewer-people");
    }

    /** A sentence of the bundle with anything in its places. */
    private static String pattern(String sentence) {
        return Arrays.stream(sentence.replace("''", "'").split("\\{\\d[^}]*}", -1)).map(Pattern::quote).collect(Collectors.joining(".+"));
    }

    private static void check(NamedCsvRecord row) {
        Verdict verdict = built(row).verdict("it");
        assertThat(verdict.results().stream().map(Result::word).toList()).isEqualTo(parts(row.getField("Results"), ";"));
        assertThat(verdict.rule()).isEqualTo(row.getField("Rule").isEmpty() ? null : row.getField("Rule"));
        Set<String> asks = verdict.asks().stream().map(ask -> ask.word("it")).map(String::strip).collect(Collectors.toCollection(TreeSet::new));
        assertThat(asks).isEqualTo(new TreeSet<>(parts(row.getField("Asks"), ";")));
        assertThat(verdict.unclamped() == null ? "" : verdict.unclamped().word()).isEqualTo(row.getField("Unclamped"));
        assertThat(verdict.notes()).isEqualTo(parts(row.getField("Notes"), "\\|"));
        assertThat(verdict.flips()).isEqualTo(parts(row.getField("Flips"), "\\|"));
    }

    private static Built built(NamedCsvRecord row) {
        Built built = company(row.getField("Facts"));
        for (String fact : parts(row.getField("Facts"), "\\|")) {
            say(built, fact);
        }
        return built;
    }

    private static Built company(String facts) {
        Built built = new Built();
        built.outcome("learn", "", "knowledge").outcome("data", "", "data; instruments").outcome("other", "", "incentives; capacity")
                .outcome("held", "held", "").outcome("coming", "coming", "").outcome("open", "gap", "").outcome("dunno", "", "");
        list(built, facts, Ask.KIND, Kind.COURSE);
        list(built, facts, Ask.PURPOSE, Purpose.PERFORM);
        list(built, facts, Ask.NEW_OR_CHANGE, false);
        list(built, facts, Ask.OBSTACLES, Set.of());
        list(built, facts, Ask.REQUIRED_BY, Requirement.NOBODY);
        built.complete("known", "", true).complete("hidden", "", false);
        String unit = facts.contains("unit open") ? "open" : facts.contains("unit hidden") ? "hidden" : "known";
        built.offering("it", new Scope(unit, "", ""));
        built.fact("it", Field.UPDATED, LocalDate.of(2024, 1, 1));
        if (!facts.contains("serves")) {
            built.say("it", "serves", "none");
        }
        return built;
    }

    private static <T> void list(Built built, String facts, Ask<T> ask, T rest) {
        if (!facts.contains(ask.column().toLowerCase() + " unknown")) {
            built.list(ask, rest);
        }
    }

    private static void say(Built built, String fact) {
        String[] first = fact.split(" ", 2);
        if (fact.startsWith("unit ") || fact.endsWith(" unknown")) {
            return;
        }
        switch (first[0]) {
            case "aid" -> built.offering("card", new Scope("known", "", "")).say("card", "kind", "aid").say("card", "serves", first[1].replace("serves ", ""));
            case "updated" -> built.fact("it", Field.UPDATED, LocalDate.parse(first[1]));
            case "active" -> built.fact("it", Field.LAST_ACTIVITY, LocalDate.parse(first[1]));
            case "contract" -> built.answer("it", Ask.CONTRACT_END, LocalDate.parse(first[1]));
            case "changes" -> built.answer("it", Ask.CHANGES, Worded.find(ChangeRate.class, first[1]).orElseThrow());
            case "interval" -> built.answer("it", Ask.INTERVAL_MONTHS, Integer.valueOf(first[1]));
            case "done" -> built.answer("it", Ask.FREQUENCY, Worded.find(Frequency.class, first[1]).orElseThrow());
            case "people" -> built.fact("it", Field.AUDIENCE_SIZE, Double.valueOf(first[1]));
            case "users" -> built.fact("it", Field.UNIQUE_USERS, Double.valueOf(first[1]));
            case "minutes" -> built.fact("it", Field.DURATION, Double.valueOf(first[1]));
            case "takes" -> built.fact("it", Field.AVG_TIME, Double.valueOf(first[1]));
            case "given" -> built.answer("it", Ask.ASSIGNED, Worded.find(Assigned.class, first[1]).orElseThrow());
            case "twin" -> twin(built, first[1]);
            case "needed" -> built.say(other(built, first[1].substring(first[1].lastIndexOf(' ') + 1)), "status", "offered").say("it", "prerequisite of", "other");
            case "attached" -> built.say(other(built, first[1].substring(first[1].lastIndexOf(' ') + 1)), "status", "offered").say("it", "attached to", "other");
            case "holds" -> {
                List<String> members = parts(first[1], ";");
                for (int at = 0; at < members.size(); at++) {
                    String member = "member " + at;
                    course(built, member, members.get(at)).say(member, "member of", "it");
                }
            }
            default -> {
                String column = Ask.all().stream().map(ask -> ask.column().toLowerCase()).filter(name -> fact.startsWith(name + " ")).findFirst().orElseThrow();
                built.say("it", column, fact.substring(column.length() + 1));
            }
        }
    }

    private static String other(Built built, String fate) {
        course(built, "other", fate);
        return "other";
    }

    /** A course that stays (it works), goes (serves nothing), is replaced, or of which nobody knows the impact. */
    private static Built course(Built built, String code, String fate) {
        built.offering(code, new Scope("known", "", ""));
        switch (fate) {
            case "stays" -> built.say(code, "serves", "learn 3 level 3 2026-01-01").say(code, "size", "4");
            case "goes" -> built.say(code, "serves", "none");
            case "replaced" -> built.say(code, "serves", "learn 2").say(code, "impact", "2").say(code, "response", "referenced");
            case "unsure" -> built.say(code, "serves", "learn 1").say(code, "size", "4").say(code, "purpose", "perform");
            default -> throw new IllegalArgumentException(fate);
        }
        return built;
    }

    private static void twin(Built built, String kind) {
        built.offering("twin", new Scope("known", "", ""));
        built.say("twin", "serves", kind.equals("weaker") ? "learn 2" : kind.equals("handed back") ? "other 3" : "learn 3");
        boolean isAid = built.portfolio().offering("it").orElseThrow().answers().get(Ask.KIND).filter(Kind.AID::equals).isPresent();
        if (isAid) {
            built.say("twin", "kind", "aid").say("twin", "serves", "learn 2");
        }
        if (kind.startsWith("protected")) {
            built.say("twin", "required by", "law: X").say("twin", "prescribed", "topic");
        }
        if (kind.equals("credential")) {
            built.say("twin", "purpose", "credential").say("twin", "serves", "none");
        }
        built.fact("twin", Field.UPDATED, LocalDate.of(kind.endsWith("newer") ? 2025 : 2023, 1, 1));
        built.pair("it", "twin", kind.equals("perhaps") ? PairState.PROPOSED : PairState.SAME);
    }

    private static List<String> parts(String text, String mark) {
        return Arrays.stream(text.split(mark)).map(String::strip).filter(part -> !part.isEmpty()).toList();
    }
}
