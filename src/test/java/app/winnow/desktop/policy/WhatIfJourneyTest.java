package app.winnow.desktop.policy;

import static org.assertj.core.api.Assertions.assertThat;

import app.winnow.desktop.WindowTest;
import app.winnow.model.Policy;
import app.winnow.model.PolicyKey;
import java.io.IOException;
import java.nio.file.Files;
import javafx.scene.Node;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** From a slider beside the map to a policy that is taken over, and back. */
class WhatIfJourneyTest extends WindowTest {
    private static final PolicyKey LOW = PolicyKey.named("impact.low").orElseThrow();

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
