package app.winnow.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import app.winnow.model.Ask;
import app.winnow.model.Field;
import app.winnow.model.Kind;
import app.winnow.model.PairState;
import app.winnow.model.Purpose;
import app.winnow.model.Requirement;
import app.winnow.model.Result;
import app.winnow.model.Scope;
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
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The table of cases, cases.csv, one row a sentence: the facts of one course in the words of the answers file, and what is suggested. Unless a row says
 * otherwise it is a course for performance that nobody requires, in a unit whose outcomes are all written down, not needed for new work, with nothing in
 * the way of an aid. The outcomes: learn (a gap of knowledge), data (of data), other (of incentives), held, coming, open (a gap of unknown causes), dunno.
 */
class CasesTest {

    @TestFactory
    Stream<DynamicTest> each_case_has_the_suggestion_that_a_domain_person_expects() throws IOException {
        try (Reader file = new InputStreamReader(Objects.requireNonNull(CasesTest.class.getResourceAsStream("cases.csv")), StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            return rows.stream().map(row -> DynamicTest.dynamicTest(row.getField("Case"), () -> check(row))).toList().stream();
        }
    }

    private static void check(NamedCsvRecord row) {
        Built built = company(row.getField("Facts"));
        for (String fact : parts(row.getField("Facts"), "\\|")) {
            say(built, fact);
        }
        Verdict verdict = built.verdict("it");
        assertThat(verdict.results().stream().map(Result::word).toList()).isEqualTo(parts(row.getField("Results"), ";"));
        assertThat(verdict.rule()).isEqualTo(row.getField("Rule").isEmpty() ? null : row.getField("Rule"));
        Set<String> asks = verdict.asks().stream().map(ask -> ask.word("it")).map(String::strip).collect(Collectors.toCollection(TreeSet::new));
        assertThat(asks).isEqualTo(new TreeSet<>(parts(row.getField("Asks"), ";")));
    }

    private static Built company(String facts) {
        Built built = new Built();
        built.outcome("learn", "", "knowledge").outcome("data", "", "data; instruments").outcome("other", "", "incentives; capacity")
                .outcome("held", "held", "").outcome("coming", "coming", "").outcome("open", "gap", "").outcome("dunno", "", "");
        built.list(Ask.KIND, Kind.COURSE).list(Ask.PURPOSE, Purpose.PERFORM).list(Ask.NEW_OR_CHANGE, false).list(Ask.OBSTACLES, Set.of());
        if (!facts.contains("required by unknown")) {
            built.list(Ask.REQUIRED_BY, Requirement.NOBODY);
        }
        built.complete("known", "", true).complete("hidden", "", false);
        String unit = facts.contains("unit open") ? "open" : facts.contains("unit hidden") ? "hidden" : "known";
        built.offering("it", new Scope(unit, "", ""));
        built.fact("it", Field.UPDATED, LocalDate.of(2024, 1, 1));
        if (!facts.contains("serves")) {
            built.say("it", "serves", "none");
        }
        return built;
    }

    private static void say(Built built, String fact) {
        String[] first = fact.split(" ", 2);
        if (fact.startsWith("unit ") || fact.endsWith(" unknown")) {
            return;
        }
        switch (first[0]) {
            case "twin" -> twin(built, first[1]);
            case "needed" -> built.say(other(built, first[1].endsWith("stays") ? "stays" : "goes"), "status", "offered").say("it", "prerequisite of", "other");
            case "attached" -> built.say(other(built, first[1].endsWith("stays") ? "stays" : "goes"), "status", "offered").say("it", "attached to", "other");
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

    /** A course that stays (it works), goes (serves nothing) or is replaced. */
    private static Built course(Built built, String code, String fate) {
        built.offering(code, new Scope("known", "", ""));
        switch (fate) {
            case "stays" -> built.say(code, "serves", "learn 3 level 3 2026-01-01").say(code, "size", "4");
            case "goes" -> built.say(code, "serves", "none");
            case "replaced" -> built.say(code, "serves", "learn 2").say(code, "impact", "2").say(code, "response", "referenced");
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
