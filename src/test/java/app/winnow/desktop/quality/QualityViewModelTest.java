package app.winnow.desktop.quality;

import static org.assertj.core.api.Assertions.assertThat;

import app.winnow.desktop.FakeNotices;
import app.winnow.desktop.OpenAudit;
import app.winnow.desktop.shell.Navigation;
import app.winnow.insight.facet.Facet;
import app.winnow.insight.facet.Filter;
import app.winnow.insight.quality.Fact;
import app.winnow.insight.quality.NextQuestion;
import app.winnow.insight.quality.Slice;
import app.winnow.model.Ask;
import app.winnow.model.Field;
import app.winnow.model.Offering;
import app.winnow.model.UnitAudience;
import app.winnow.model.change.SetAnswer;
import app.winnow.task.DirectTasks;
import app.winnow.verdict.Question;
import app.winnow.workspace.Workspace;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class QualityViewModelTest {
    private static final Fact IMPACT = Fact.of(Ask.IMPACT);
    @TempDir
    private Path data;
    private final Been been = new Been();
    private final FakeNotices notices = new FakeNotices();
    private Workspace audit;
    private QualityViewModel model;

    @BeforeEach
    void open() {
        audit = OpenAudit.ferries(data);
        model = new QualityViewModel(audit, new DirectTasks(), been, notices);
        model.setShown(true);
    }

    @AfterEach
    void close() {
        model.close();
        audit.close();
    }

    private void ask(Question question) {
        model.ask(new NextQuestion(question, 1, 1, 1));
    }

    @Test
    void it_follows_the_audit_while_it_is_in_front_only() {
        assertThat(model.quality().get().all(IMPACT).unknown()).isEqualTo(3);
        audit.apply(SetAnswer.from(audit.portfolio().get(), "F-1", Ask.IMPACT, 4));
        assertThat(model.quality().get().all(IMPACT).unknown()).isEqualTo(2);
        model.setShown(false);
        audit.apply(SetAnswer.from(audit.portfolio().get(), "F-2", Ask.IMPACT, 4));
        assertThat(model.quality().get().all(IMPACT).unknown()).isEqualTo(2);
        model.setShown(true);
        assertThat(model.quality().get().all(IMPACT).unknown()).isEqualTo(1);
    }

    @Test
    void groups_are_units_owners_or_categories() {
        assertThat(model.quality().get().groups()).containsExactly("Deck");
        model.by().set(Slice.OWNER);
        assertThat(model.quality().get().groups()).containsExactly("");
    }

    @Test
    void a_question_is_asked_where_it_is_answered() {
        ask(new Question.OfFact("F-2", Ask.SERVES));
        assertThat(audit.selected().get()).isEqualTo("F-2");
        ask(new Question.OfFact("*", Ask.KIND));
        ask(new Question.OfUnit(new UnitAudience("Deck", "")));
        ask(new Question.OfOutcome("O1", true));
        assertThat(been.pages).containsExactly("match", "match", "outcomes", "outcomes");
        assertThat(audit.selected().get()).as("a list is about no offering").isEqualTo("F-2");
    }

    @Test
    void the_best_question_comes_first_and_there_is_one_for_each_place_that_still_decides() {
        assertThat(model.next()).isNotEmpty();
        assertThat(model.next(Fact.of(Ask.SERVES), 0)).isPresent();
        assertThat(model.next(new Fact(Field.DURATION, null), 0)).as("a length decides no suggestion").isEmpty();
        assertThat(model.next(IMPACT, 0)).as("the links come first").isEmpty();
    }

    @Test
    void what_is_unknown_can_be_looked_at_in_the_catalog() {
        List<Offering> unknown = model.unknown(new Fact(Field.DURATION, null), 0);
        assertThat(unknown).extracting(Offering::code).containsExactly("F-3");
        model.open(unknown.get(0));
        assertThat(audit.selected().get()).isEqualTo("F-3");
        assertThat(been.pages).containsExactly("catalog");
    }

    @Test
    void a_place_opens_its_offerings_by_the_filter_that_all_pages_share() {
        Fact length = new Fact(Field.DURATION, null);
        model.openAll(length, 0);
        assertThat(audit.filtering().filter().get()).isEqualTo(Filter.NONE.with(Facet.UNKNOWN, Set.of("duration")).with(Facet.UNIT, Set.of("Deck")));
        assertThat(audit.filtering().found().get().count()).isEqualTo(1);
        model.openAll(Fact.of(Ask.SERVES), -1);
        assertThat(audit.filtering().found().get().count()).as("nobody has looked at the three").isEqualTo(3);
        model.openAll(Fact.of(Ask.SIZE), -1);
        assertThat(audit.filtering().filter().get()).isEqualTo(Filter.NONE);
        assertThat(notices.told()).singleElement().asString().contains("no filter for this");
        assertThat(been.pages).containsExactly("catalog", "catalog", "catalog");
    }

    @ParameterizedTest
    @EnumSource(Slice.class)
    void the_filter_finds_as_many_as_the_table_counts_wherever_it_has_a_word_for_them(Slice by) {
        model.by().set(by);
        for (Fact fact : Fact.all()) {
            for (int group = -1; group < model.quality().get().groups().size(); group++) {
                int counted = group < 0 ? model.quality().get().all(fact).unknown() : model.quality().get().cell(fact, group).unknown();
                int told = notices.told().size();
                model.openAll(fact, group);
                if (counted > 0 && notices.told().size() == told) {
                    assertThat(audit.filtering().found().get().count()).as(fact.word()).isEqualTo(counted);
                }
            }
        }
    }

    @Test
    void every_fact_and_question_has_its_words() {
        Fact.all().forEach(fact -> assertThat(QuestionWords.of(fact)).isNotBlank());
        model.next().forEach(next -> assertThat(QuestionWords.of(next, audit.portfolio().get())).isNotBlank().doesNotContain("{"));
        assertThat(QuestionWords.worth(new NextQuestion(new Question.OfFact("*", Ask.KIND), 3, 1234.4, 5), app.winnow.insight.Hours.Basis.YEAR))
                .isEqualTo("Helps to settle 3 offerings, 1,234 seat hours a year; asking costs 5");
    }

    private static final class Been implements Navigation {
        private final List<String> pages = new ArrayList<>();

        @Override
        public void go(String page) {
            pages.add(page);
        }

        @Override
        public boolean has(String page) {
            return true;
        }

        @Override
        public void take(Path file) {
            throw new UnsupportedOperationException();
        }

        @Override
        public ReadOnlyObjectProperty<Path> waiting() {
            return new SimpleObjectProperty<>();
        }
    }
}
