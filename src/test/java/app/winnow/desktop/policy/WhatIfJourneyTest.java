package app.winnow.desktop.policy;

import static org.assertj.core.api.Assertions.assertThat;

import app.winnow.desktop.WindowTest;
import app.winnow.desktop.catalog.CatalogRow;
import app.winnow.insight.Range;
import app.winnow.model.Disposition;
import app.winnow.model.Policy;
import app.winnow.model.PolicyKey;
import app.winnow.model.Result;
import app.winnow.model.Status;
import app.winnow.picture.Seen;
import java.io.IOException;
import java.nio.file.Files;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Slider;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** From a slider beside the map to a policy that is taken over, and back. */
class WhatIfJourneyTest extends WindowTest {
    private static final PolicyKey LOW = PolicyKey.named("impact.low").orElseThrow();
    private static final Set<Disposition> STAY = EnumSet.of(Disposition.KEEP, Disposition.SLIM, Disposition.PARK);

    private Node band() {
        return lookup("#what-if-band").query();
    }

    @Test
    void a_slider_shows_everywhere_at_once_and_is_recorded_only_when_it_is_taken_over() {
        openSample();
        Policy before = audit().portfolio().get().policy();
        String undo = audit().undoTitle().get();
        assertThat(band().isVisible()).isFalse();
        goTo("map");
        clickOn("#map-what-if");
        interact(() -> ((Slider) lookup("#slider-impact-low").query()).setValue(6));
        assertThat(audit().portfolio().get().policy().rules().lowImpact()).isEqualTo(6);
        assertThat(band().isVisible()).isTrue();
        assertThat(band().getAccessibleText()).contains("2 values tried", "offerings change");
        goTo("catalog");
        assertThat(band().isVisible()).as("on every page").isTrue();
        clickOn("#drop-what-if");
        assertThat(audit().portfolio().get().policy()).isEqualTo(before);
        assertThat(audit().undoTitle().get()).isEqualTo(undo);
        assertThat(band().isVisible()).isFalse();
        goTo("map");
        assertThat(((Slider) lookup("#slider-impact-low").query()).getValue()).isEqualTo(before.rules().lowImpact());
        interact(() -> ((Slider) lookup("#slider-impact-low").query()).setValue(3));
        clickOn("#take-over");
        assertThat(audit().portfolio().get().policy().rules().lowImpact()).isEqualTo(3);
        push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(audit().portfolio().get().policy()).isEqualTo(before);
    }

    @Test
    void while_the_slider_moves_the_map_the_ledger_and_the_catalog_show_the_same_dispositions() {
        openSample();
        goTo("map");
        clickOn("#map-what-if");
        for (int cut = 1; cut <= 6; cut += 5) {
            int low = cut;
            interact(() -> ((Slider) lookup("#slider-impact-low").query()).setValue(low));
            interact(() -> services.desk().go("catalog"));
            List<Set<Disposition>> shown = shown();
            Seen seen = Seen.of(audit().portfolio().get(), audit().verdicts().get());
            for (int at : seen.offerings()) {
                assertThat(shown.get(at)).as("offering %d at %d", at, low).isEqualTo(seen.disposition(at) == null ? shown.get(at) : Set.of(seen.disposition(at)));
                assertThat(shown.get(at).size() > 1).as("open").isEqualTo(seen.disposition(at) == null);
            }
            int[] counted = IntStream.of(seen.offerings()).filter(at -> seen.known(at).status() == null || seen.known(at).status() == Status.OFFERED).toArray();
            Range after = audit().ledger().get().offerings().after();
            assertThat(after.low()).as("stay for certain at %d", low).isEqualTo(IntStream.of(counted).filter(at -> shown.get(at).stream().allMatch(one -> stays(at, one))).count());
            assertThat(after.high()).as("may stay at %d", low).isEqualTo(IntStream.of(counted).filter(at -> shown.get(at).stream().anyMatch(one -> stays(at, one))).count());
            interact(() -> services.desk().go("map"));
        }
    }

    /** What each row of the catalog says, by dense index: the decision, else every disposition still possible. */
    private List<Set<Disposition>> shown() {
        return this.<TableView<CatalogRow>>find("#offerings").getItems().stream().map(row -> row.offering().decided().map(made -> Set.of(made.disposition()))
                .orElseGet(() -> row.verdict().results().stream().map(Result::disposition).collect(Collectors.toSet()))).toList();
    }

    /** A need that is passed on stays until somebody accepts it. */
    private boolean stays(int at, Disposition one) {
        boolean isAccepted = audit().portfolio().get().offerings().get(at).decided().filter(made -> !made.carrying().acceptedBy().isBlank()).isPresent();
        return STAY.contains(one) || one == Disposition.HAND_BACK && !isAccepted;
    }

    @SuppressWarnings("unchecked")
    private <T extends Node> T find(String id) {
        return (T) lookup(id).query();
    }

    @Test
    void a_policy_of_a_file_is_tried_value_by_value_with_its_wrong_lines_told() throws IOException {
        openSample();
        goTo("policy");
        dialogs.willChoose(Files.writeString(data.resolve("ours.txt"), "impact.low = 1  # Works council\nmood = good\n"));
        clickOn("#policy-read");
        assertThat(((TextField) lookup("#value-impact-low").query()).getText()).isEqualTo("1");
        assertThat(((TextField) lookup("#source-impact-low").query()).getText()).isEqualTo("Works council");
        assertThat(lookup("#policy-problems").query().isVisible()).isTrue();
        clickOn("#take-over");
        assertThat(audit().portfolio().get().policy().source(LOW)).isEqualTo("Works council");
        dialogs.willChoose(data.resolve("out.txt"));
        clickOn("#policy-write");
        assertThat(Files.readString(data.resolve("out.txt"))).contains("impact.low = 1  # Works council");
    }

    @Test
    void the_present_state_is_kept_as_a_scenario_from_the_plan() {
        openSample();
        goTo("plan");
        clickOn("#scenarios");
        clickOn("#keep-scenario");
        assertThat(audit().portfolio().get().scenarios()).containsOnlyKeys("Scenario");
        assertThat(lookup("#scenario-Scenario").tryQuery()).isPresent();
        clickOn("#back-to-plan");
        assertThat(services.pages().current().get().id()).isEqualTo("plan");
    }
}
