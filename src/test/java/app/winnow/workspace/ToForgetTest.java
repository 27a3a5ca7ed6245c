package app.winnow.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import app.winnow.model.Portfolio;
import app.winnow.model.PolicyKey;
import app.winnow.model.Scenario;
import app.winnow.model.View;
import app.winnow.model.change.SetPolicy;
import app.winnow.model.change.SetScenario;
import app.winnow.model.change.SetView;
import app.winnow.model.forget.Forget;
import app.winnow.model.forget.Forgetting;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ToForgetTest {
    @Test
    void a_name_in_a_view_is_a_place() {
        View view = View.of("Zenobia Quillfeather's", "", Map.of("owner", Set.of("Zenobia Quillfeather", "Otto")), View.Layout.OWN);
        Portfolio audit = SetView.from(Portfolio.empty("Audit"), view.name(), view).applyTo(Portfolio.empty("Audit"));
        Forget what = new Forget.Name("Zenobia Quillfeather");
        Portfolio after = new Forgetting(what).portfolio(audit);
        assertThat(ToForget.of(what, audit, after, 1, List.of(), List.of()).places()).isEqualTo(1);
        assertThat(after.views().values()).singleElement().asString().doesNotContain("Zenobia").contains("Otto");
    }

    @Test
    void a_name_in_a_scenario_or_in_the_source_of_a_value_is_a_place() {
        Portfolio audit = Portfolio.empty("Audit");
        audit = new SetPolicy(audit.policy(), audit.policy().withSource(PolicyKey.all().get(1), "Zenobia Quillfeather, 2026-02-01")).applyTo(audit);
        audit = SetScenario.from(audit, "Bold", Scenario.of(audit, "Bold", "", LocalDate.of(2026, 6, 30))).applyTo(audit);
        Forget what = new Forget.Name("Zenobia Quillfeather");
        Portfolio after = new Forgetting(what).portfolio(audit);
        assertThat(ToForget.of(what, audit, after, 2, List.of(), List.of()).places()).isEqualTo(2);
        assertThat(after.policy().source(PolicyKey.all().get(1))).doesNotContain("Zenobia");
        assertThat(after.scenarios().get("Bold").policy()).isEqualTo(after.policy());
    }
}
