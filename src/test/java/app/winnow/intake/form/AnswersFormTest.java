package app.winnow.intake.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.winnow.model.AidPlan;
import app.winnow.model.AidValue;
import app.winnow.model.Answers;
import app.winnow.model.Ask;
import app.winnow.model.Basis;
import app.winnow.model.Decision;
import app.winnow.model.Dial;
import app.winnow.model.Disposition;
import app.winnow.model.Evidence;
import app.winnow.model.Facts;
import app.winnow.model.Kind;
import app.winnow.model.Link;
import app.winnow.model.Links;
import app.winnow.model.Obstacle;
import app.winnow.model.Offering;
import app.winnow.model.Outcome;
import app.winnow.model.Pair;
import app.winnow.model.PairState;
import app.winnow.model.Portfolio;
import app.winnow.model.Problem;
import app.winnow.model.Requirement;
import app.winnow.model.Response;
import app.winnow.model.SourceRows;
import app.winnow.model.Task;
import app.winnow.model.change.AddOffering;
import app.winnow.model.change.SetOutcome;
import app.winnow.sheet.Refused;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswersFormTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);
    private static final Portfolio START = start();

    private static Portfolio start() {
        Portfolio portfolio = Portfolio.empty("audit");
        for (String[] offering : new String[][] {{"A-1", "Quoting"}, {"A-2", "Welding"}, {"A-3", "Welding"}, {"B;1", "Odd code"}}) {
            portfolio = new AddOffering(Offering.imported(offering[0], offering[1], SourceRows.NONE, Facts.NONE)).applyTo(portfolio);
        }
        for (int serial = 1; serial <= 4; serial++) {
            portfolio = SetOutcome.added(Outcome.of(serial == 4 ? "KPI 4" : "O" + serial, serial, "Outcome " + serial)).applyTo(portfolio);
        }
        return portfolio;
    }

    private static Read read(String lines) {
        return AnswersForm.read(TextGrid.of(lines), "answers.csv", START, TODAY);
    }

    private static Portfolio portfolio(String lines) {
        Read read = read(lines);
        assertThat(read.problems()).isEmpty();
        return read.change().applyTo(START);
    }

    private static Answers first(String column, String cell) {
        return portfolio("Code|" + column + "\nA-1|" + cell).offering("A-1").orElseThrow().answers();
    }

    @Test
    void every_kind_of_cell_is_understood() {
        assertThat(first("Kind", "Aid").get(Ask.KIND)).contains(Kind.AID);
        assertThat(first("Required by", "law: Machine safety").get(Ask.REQUIRED_BY)).contains(new Requirement(Basis.LAW, "Machine safety"));
        assertThat(first("Required by", "collective agreement").get(Ask.REQUIRED_BY)).contains(new Requirement(Basis.COLLECTIVE_AGREEMENT, ""));
        assertThat(first("Prescribed", "none").get(Ask.PRESCRIBED)).contains(Set.of());
        assertThat(first("New or change", "ja").get(Ask.NEW_OR_CHANGE)).contains(true);
        assertThat(first("Impact", "7").get(Ask.IMPACT)).contains(7);
        assertThat(first("Obstacles", "speed; hands or eyes").get(Ask.OBSTACLES)).contains(Set.of(Obstacle.SPEED, Obstacle.HANDS_OR_EYES));
        assertThat(first("Size", "1 of 3").get(Ask.SIZE)).contains(new Dial(1, 3));
        assertThat(first("Size", "1").get(Ask.SIZE)).contains(new Dial(1, null));
        assertThat(first("Prerequisite of", "A-2; B;1").get(Ask.PREREQUISITE_OF)).contains(List.of("A-2", "B;1"));
        assertThat(first("Attached to", "none").get(Ask.ATTACHED_TO)).contains("");
        assertThat(first("Member of", "none").get(Ask.MEMBER_OF)).contains(List.of());
        assertThat(first("Contract end", "2027-01-31").get(Ask.CONTRACT_END)).contains(LocalDate.of(2027, 1, 31));
    }

    @Test
    void a_filled_cell_serves_means_looked_at() {
        assertThat(first("Serves", "none").get(Ask.SERVES)).contains(Links.of(Map.of(), 4));
        assertThat(first("Serves", "O1 3; KPI 4 1").get(Ask.SERVES)).contains(Links.of(Map.of("O1", Link.claimed(3), "KPI 4", Link.claimed(1)), 4));
        assertThat(first("Serves", "O1 3 level 4 2026-05-31").get(Ask.SERVES)).contains(
                Links.of(Map.of("O1", new Link(3, new Evidence(4, LocalDate.of(2026, 5, 31), true), "", "", "")), 4));
        assertThat(first("Serves", "O1 3 level 4 2026-05-31 no effect").get(Ask.SERVES)).contains(
                Links.of(Map.of("O1", new Link(3, new Evidence(4, LocalDate.of(2026, 5, 31), false), "", "", "")), 4));
    }

    @Test
    void a_question_mark_says_that_nobody_has_looked_at_that_outcome() {
        Links links = first("Serves", "O1 3; O3 ?").get(Ask.SERVES).orElseThrow();
        assertThat(START.outcomes()).extracting(outcome -> links.to(outcome).map(Link::strength).orElse(null)).containsExactly(3, 0, null, 0);
        Links rest = first("Serves", "O3 1; * ?").get(Ask.SERVES).orElseThrow();
        assertThat(START.outcomes()).extracting(outcome -> rest.to(outcome).map(Link::strength).orElse(null)).containsExactly(null, null, 1, null);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Kind            | podcast
            Impact          | 8
            Impact          | 2.5
            Size            | 5
            Size            | 1 of 9
            Serves          | O1
            Serves          | O1 4
            Serves          | O9 3
            Serves          | O1 3; O9 3
            Serves          | O1 3 level 4
            Serves          | O1 3 level 4 2026-07-01
            Serves          | O1 3 level 6 2026-05-01
            Serves          | O1 3; O1 2
            Same as         | A-9
            Same as         | A-1
            Attached to     | A-2; A-3
            Required by     | the boss
            Obstacles       | speed; laziness
            Contract end    | 31.12.2026
            Decision        | burn
            Link notes      | O1: a task
            """)
    void nothing_of_a_cell_that_is_not_understood_is_used(String column, String cell) {
        Read read = read("Code|" + column + "\nA-1|" + cell);
        assertThat(read.problems()).extracting(Problem::file, Problem::row, Problem::column, Problem::text).containsExactly(Tuple.tuple("answers.csv", 2, column, cell));
        assertThat(read.saysNothingNew()).isTrue();
    }

    @Test
    void an_offering_without_a_code_is_found_by_its_title_where_only_one_has_it() {
        Read read = read("""
                Code | Title    | Impact
                     | quoting  | 3
                     | Welding  | 4
                     | Unheard  | 5
                A-9  | Quoting  | 6
                     |          | 7
                """);
        assertThat(read.change().applyTo(START).offering("A-1").orElseThrow().answers().get(Ask.IMPACT)).contains(3);
        assertThat(read.change().changes()).hasSize(1);
        assertThat(read.problems()).extracting(Problem::row).containsExactly(3, 4, 5, 6);
    }

    @Test
    void the_row_of_all_answers_lists_and_nothing_else() {
        Read read = read("""
                Code | Kind   | Required by | Obstacles | Impact
                *    | course | nobody      | none      | 3
                """);
        Answers lists = read.change().applyTo(START).lists();
        assertThat(lists).isEqualTo(Answers.NONE.with(Ask.KIND, Kind.COURSE).with(Ask.REQUIRED_BY, Requirement.NOBODY).with(Ask.OBSTACLES, Set.of()));
        assertThat(read.problems()).extracting(Problem::column).containsExactly("Impact");
    }

    @Test
    void tasks_are_rows_with_their_own_impact_response_and_obstacles() {
        Answers answers = portfolio("""
                Code | Task   | Serves | Impact | Response   | Obstacles
                A-1  | Set up | O1 3   | 2      | referenced | none
                A-1  | Weld   |        | 6      | memorised  | speed
                A-1  |        |        | 5      |            |
                """).offering("A-1").orElseThrow().answers();
        assertThat(answers.get(Ask.TASKS)).contains(List.of(new Task("Set up", 2, Response.REFERENCED, Set.of()), new Task("Weld", 6, Response.MEMORISED, Set.of(Obstacle.SPEED))));
        assertThat(answers.get(Ask.IMPACT)).contains(5);
        assertThat(answers.get(Ask.SERVES)).isPresent();
    }

    @Test
    void one_task_alone_is_no_split_and_an_eighth_is_too_many() {
        Read alone = read("Code|Task|Impact\nA-1|Weld|3");
        assertThat(alone.problems()).extracting(Problem::column).containsExactly("Task");
        assertThat(alone.change().applyTo(START).offering("A-1").orElseThrow().answers()).isEqualTo(Answers.NONE.with(Ask.IMPACT, 3));
        Read many = read("Code|Task|Impact\n" + "A-1|Weld|3\n".repeat(8));
        assertThat(many.problems()).extracting(Problem::row).containsExactly(9);
        assertThat(many.change().applyTo(START).offering("A-1").orElseThrow().answers().get(Ask.TASKS).orElseThrow()).hasSize(7);
    }

    @Test
    void what_stands_in_a_cell_twice_is_said_once() {
        Read read = read("Code|Impact\nA-1|3\nA-1|3\nA-1|4");
        assertThat(read.change().applyTo(START).offering("A-1").orElseThrow().answers().get(Ask.IMPACT)).contains(3);
        assertThat(read.problems()).extracting(Problem::row).containsExactly(4);
    }

    @Test
    void pairs_may_be_said_on_either_row_and_not_both_ways() {
        assertThat(portfolio("Code|Same as|Not same as\nA-1|A-2|A-3\nA-2|A-1|").pairs()).isEqualTo(Map.of(Pair.of("A-1", "A-2"), PairState.SAME,
                Pair.of("A-1", "A-3"), PairState.DIFFERENT));
        Read both = read("Code|Same as|Not same as\nA-1|A-2|\nA-2||A-1");
        assertThat(both.problems()).extracting(Problem::row, Problem::column).containsExactly(Tuple.tuple(3, "Not same as"));
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({"keep, KEEP", "stop offering, RETIRE", "Retire, RETIRE", "move into the work, REPLACE", "hand back, HAND_BACK", "pass to who can fix it, HAND_BACK",
        "move out, MOVE_OUT", "merge, MERGE", "park, PARK", "slim, SLIM"})
    void a_decision_is_a_word_of_the_model_or_of_the_screen(String word, Disposition disposition) {
        assertThat(portfolio("Code|Decision\nA-1|" + word).offering("A-1").orElseThrow().decision().disposition()).isEqualTo(disposition);
    }

    @Test
    void a_decision_is_read_with_all_that_belongs_to_it() {
        assertThat(portfolio("""
                Code | Decision | Aid               | Into | Reason | Decided by | Decided on | Owner | Wave   | Due        | Accepted by
                A-1  | merge    | beside: Checklist | A-2  | Alike  | Board      | 2026-06-01 | Ana   | Autumn | 2026-12-31 | Bo
                """).offering("A-1").orElseThrow().decision()).isEqualTo(new Decision(Disposition.MERGE, new AidPlan(AidValue.BESIDE, "Checklist"), "A-2", "Alike",
                new Decision.By("Board", LocalDate.of(2026, 6, 1)), new Decision.Carrying("Ana", "Autumn", LocalDate.of(2026, 12, 31), "Bo")));
        assertThat(portfolio("Code|Decision\nA-1|replace").offering("A-1").orElseThrow().decision().aid().value()).isEqualTo(AidValue.INSTEAD);
    }

    @Test
    void an_owner_without_a_decision_is_reported() {
        assertThat(read("Code|Owner\nA-1|Ana").problems()).extracting(Problem::column).containsExactly("Owner");
    }

    @Test
    void notes_stand_on_links() {
        Links links = AnswersForm.read(TextGrid.of(List.of(List.of("Code", "Serves", "Link notes"),
                List.of("A-1", "O1 3; KPI 4 1", "O1: Quote at the desk; Rework; \"System; monthly\"\nKPI 4: Ship"))), "a", START, TODAY)
                .change().applyTo(START).offering("A-1").orElseThrow().answers().get(Ask.SERVES).orElseThrow();
        assertThat(links.named()).isEqualTo(Map.of("O1", new Link(3, null, "Quote at the desk", "Rework", "System; monthly"), "KPI 4", new Link(1, null, "Ship", "", "")));
    }

    @Test
    void a_file_without_codes_and_titles_is_refused() {
        assertThatThrownBy(() -> read("Colour|Impact\nred|3")).isInstanceOf(Refused.class).hasMessageContaining("Code or Title");
        assertThatThrownBy(() -> read("Code|Title\nA-1|Quoting")).isInstanceOf(Refused.class);
    }
}
