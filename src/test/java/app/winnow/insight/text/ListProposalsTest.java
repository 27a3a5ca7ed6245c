package app.winnow.insight.text;

import static org.assertj.core.api.Assertions.assertThat;

import app.winnow.model.Ask;
import app.winnow.model.Facts;
import app.winnow.model.Field;
import app.winnow.model.Offering;
import app.winnow.model.Portfolio;
import app.winnow.model.SourceRows;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListProposalsTest {

    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvSource(delimiter = '|', textBlock = """
            Kind          | Checklist for the morning round   | AID
            Kind          | Sales curriculum                  | CONTAINER
            Kind          | Programming in Python             | -
            Kind          | Leadership program                | CONTAINER
            Kind          | Coaching for team leaders         | SERVICE
            Kind          | Negotiating with customers        | -
            Purpose       | Quarterly town hall               | INFORM
            Purpose       | Forklift licence                  | CREDENTIAL
            Purpose       | Yoga at lunch                     | BENEFIT
            Purpose       | Newspaper reading                 | -
            Required by   | Datenschutz für alle              | Requirement[basis=LAW, name=]
            Required by   | Using the configurator            | -
            New or change | Onboarding sales                  | true
            New or change | Sales conversations               | -
            Obstacles     | Welding, level 2                  | [HANDS_OR_EYES]
            Status        | DO NOT USE - old pricing          | WITHDRAWN
            Status        | Pricing                           | -
            """)
    void a_title_proposes_an_answer_or_none(String list, String title, String proposed) {
        Portfolio portfolio = portfolio(Offering.imported("A", title, SourceRows.NONE, Facts.NONE));
        assertThat(new ListProposals(portfolio).propose(Ask.named(list).orElseThrow(), portfolio.offerings().get(0)).map(String::valueOf).orElse("-"))
                .isEqualTo(proposed);
    }

    @Test
    void the_catalog_s_own_columns_propose_too() {
        Portfolio portfolio = portfolio(
                Offering.imported("P", "Spring", SourceRows.NONE, Facts.of(Map.of(Field.MANDATORY, true))),
                Offering.imported("M", "Part", SourceRows.NONE, Facts.of(Map.of(Field.PARENT, List.of("P"), Field.STATUS, app.winnow.model.Status.WITHDRAWN))));
        ListProposals proposals = new ListProposals(portfolio);
        assertThat(proposals.propose(Ask.KIND, portfolio.offerings().get(0))).contains(app.winnow.model.Kind.CONTAINER);
        assertThat(proposals.propose(Ask.REQUIRED_BY, portfolio.offerings().get(0))).isPresent();
        assertThat(proposals.propose(Ask.STATUS, portfolio.offerings().get(1))).contains(app.winnow.model.Status.WITHDRAWN);
    }

    private static Portfolio portfolio(Offering... offerings) {
        Portfolio empty = Portfolio.empty("Test");
        return empty.draft().offerings(empty.offerings().plus(List.of(offerings))).done();
    }
}
