package app.winnow.desktop.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import app.winnow.desktop.OpenAudit;
import app.winnow.model.Ask;
import app.winnow.model.Basis;
import app.winnow.model.Field;
import app.winnow.model.Offering;
import app.winnow.model.Requirement;
import app.winnow.model.change.SetAnswer;
import app.winnow.workspace.Workspace;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One thing set for all marked offerings, looked at before it is done. */
class BulkViewModelTest {
    @TempDir
    private Path data;
    private Workspace audit;
    private BulkViewModel bulk;

    @BeforeEach
    void open() {
        audit = OpenAudit.ferries(data);
        bulk = new BulkViewModel(audit);
        bulk.take(List.of("F-1", "F-2", "F-3"));
    }

    @AfterEach
    void close() {
        bulk.close();
        audit.close();
    }

    @Test
    void every_thing_that_can_be_set_has_its_words() {
        for (Settable settable : Settable.all()) {
            assertThat(Words.has("bulk." + settable.key())).as(settable.key()).isTrue();
            if (settable instanceof Settable.Answer<?> answer && !answer.key().equals("impact")) {
                assertThat(answer.keys()).allMatch(key -> Words.has("bulk." + answer.key() + "." + key));
            }
        }
    }

    @Test
    void the_preview_says_how_many_change_and_nothing_happens_before_that() {
        bulk.choose(settable("unit"));
        assertThat(bulk.edit().get()).as("no value yet").isNull();
        assertThat(bulk.apply()).isZero();
        bulk.type("Deck");
        assertThat(bulk.edit().get().changes(false)).isZero();
        bulk.type("Bridge");
        assertThat(bulk.edit().get().changes(false)).isEqualTo(3);
        assertThat(bulk.apply()).isEqualTo(3);
        assertThat(units()).containsExactly("Bridge", "Bridge", "Bridge");
        assertThat(audit.undoTitle().get()).isEqualTo("Unit of 3 offerings");
        assertThat(bulk.edit().get().same()).as("the preview follows").isEqualTo(3);
        audit.undo();
        assertThat(units()).containsExactly("Deck", "Deck", "Deck");
        assertThat(bulk.edit().get().changes(false)).isEqualTo(3);
    }

    @Test
    void what_a_person_answered_stays_unless_it_is_to_be_overwritten() {
        audit.apply(SetAnswer.from(audit.portfolio().get(), "F-2", Ask.REQUIRED_BY, Requirement.NOBODY));
        bulk.choose(settable("required"));
        bulk.answer(Basis.LAW.ordinal());
        bulk.name("SOLAS");
        assertThat(bulk.edit().get().otherwise()).hasSize(1);
        assertThat(bulk.apply()).isEqualTo(2);
        assertThat(required("F-1")).isEqualTo(new Requirement(Basis.LAW, "SOLAS"));
        assertThat(required("F-2")).isEqualTo(Requirement.NOBODY);
        bulk.overwrite().set(true);
        assertThat(bulk.apply()).isEqualTo(1);
        assertThat(required("F-2")).isEqualTo(new Requirement(Basis.LAW, "SOLAS"));
        assertThat(bulk.overwrite().get()).as("asked for again the next time").isFalse();
    }

    @Test
    void the_last_answer_takes_answers_back() {
        audit.apply(SetAnswer.from(audit.portfolio().get(), "F-2", Ask.IMPACT, 4));
        bulk.choose(settable("impact"));
        bulk.answer(7);
        assertThat(bulk.edit().get().changes(false)).isZero();
        bulk.overwrite().set(true);
        bulk.apply();
        assertThat(audit.portfolio().get().offering("F-2").orElseThrow().answers().get(Ask.IMPACT)).isEmpty();
    }

    @Test
    void what_is_no_number_is_said_and_sets_nothing() {
        bulk.choose(settable("duration"));
        bulk.type("ca. 3");
        assertThat(bulk.trouble().get()).contains("\"ca. 3\" is no number");
        assertThat(bulk.apply()).isZero();
        bulk.type("45,5");
        assertThat(bulk.trouble().get()).isEmpty();
        bulk.apply();
        assertThat(audit.portfolio().get().offering("F-3").orElseThrow().minutes()).hasValue(45.5);
    }

    @Test
    void offerings_that_are_gone_are_left_out() {
        bulk.take(List.of("F-1", "F-3", "gone"));
        bulk.choose(settable("owner"));
        bulk.type("Mara Lind");
        assertThat(bulk.apply()).isEqualTo(2);
    }

    private static Settable settable(String key) {
        return Settable.all().stream().filter(one -> one.key().equals(key)).findFirst().orElseThrow();
    }

    private List<String> units() {
        return audit.portfolio().get().offerings().stream().map((Offering offering) -> offering.text(Field.UNIT)).toList();
    }

    private Requirement required(String code) {
        return audit.portfolio().get().offering(code).orElseThrow().answers().get(Ask.REQUIRED_BY).orElseThrow();
    }
}
