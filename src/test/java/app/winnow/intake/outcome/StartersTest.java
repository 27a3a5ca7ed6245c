package app.winnow.intake.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import app.winnow.model.Outcome;
import app.winnow.model.Portfolio;
import app.winnow.model.Scope;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class StartersTest {
    @TestFactory
    Stream<DynamicTest> every_set_holds_eight_to_fifteen_performance_statements_with_verb_measure_unit_and_source() {
        return Starters.all().stream().map(set -> DynamicTest.dynamicTest(set.title(), () -> {
            FoundOutcomes found = new OutcomeIntake(Portfolio.empty("")).understand(set.rows(), set.title());
            List<Outcome> outcomes = found.take(found.proposed(), Map.of(), List.of()).change().applyTo(Portfolio.empty("")).outcomes();
            assertThat(outcomes).hasSize(set.size()).hasSizeBetween(8, 15);
            Set<String> sentences = new HashSet<>();
            for (Outcome outcome : outcomes) {
                assertThat(Statement.of(outcome.sentence())).as(outcome.sentence()).matches(statement -> statement.kind() == Statement.Kind.PERFORMANCE && !statement.verb().isEmpty());
                assertThat(List.of(outcome.measure().name(), outcome.measure().unit(), outcome.measure().source())).as(outcome.sentence()).doesNotContain("");
                assertThat(List.of(outcome.measure().baseline(), outcome.measure().target())).as("only a sponsor knows").containsOnly("");
                assertThat(outcome.scope()).as("an audience in our words would keep it from offerings that name theirs otherwise").isEqualTo(Scope.ALL);
                assertThat(sentences.add(outcome.sentence())).isTrue();
            }
        }));
    }
}
