package app.winnow.intake.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import app.winnow.intake.outcome.Statement.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatementTest {
    @ParameterizedTest(name = "\"{0}\" is {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Quote the right machine in one visit            | PERFORMANCE
            Sell spare parts                                | PERFORMANCE
            Berth the ferry within ten minutes              | PERFORMANCE
            Manage a team through a shift change            | PERFORMANCE
            Report every near miss                          | PERFORMANCE
            Audit suppliers                                 | PERFORMANCE
            Degauss the hull before it leaves               | PERFORMANCE
            Answers calls within a minute                   | PERFORMANCE
            Customers receive their order in time           | PERFORMANCE
            No order leaves the yard incomplete             | PERFORMANCE
            Safely moor the ferry in the dark               | PERFORMANCE
            Sellers quote what fits                         | PERFORMANCE
            Leadership                                      | TOPIC
            Communication skills                            | TOPIC
            Risk management                                 | TOPIC
            Report writing                                  | TOPIC
            Design thinking                                 | TOPIC
            Introduction to leadership                      | TOPIC
            Know the safety rules                           | VAGUE
            Understand the product range                    | VAGUE
            Raise awareness of phishing                     | VAGUE
            Be aware of the risks                           | VAGUE
            Be familiar with the ticket system              | VAGUE
            Employees understand the new process            | VAGUE
            Classify materials by their bonds. (Remember)   | VAGUE
            Customer churn rate                             | MEASURE
            Total Emissions: Sum of all that was emitted    | MEASURE
            Cost per ticket                                 | MEASURE
            Kunden beim ersten Anruf helfen                 | PERFORMANCE
            Angebote ohne Rückfrage erstellen               | PERFORMANCE
            Maschinen nach dem Plan warten                  | PERFORMANCE
            Führung                                         | TOPIC
            Das Produktsortiment kennen                     | VAGUE
            Die Regeln verstehen                            | VAGUE
            Krankenstand in Prozent                         | MEASURE
            Répondre aux clients dans la journée            | PERFORMANCE
            Signaler les presque-accidents                  | PERFORMANCE
            Comprendre les règles de sécurité               | VAGUE
            Taux de satisfaction                            | MEASURE
            Atender a los clientes en la primera llamada    | PERFORMANCE
            Vender repuestos                                | PERFORMANCE
            Liderazgo                                       | TOPIC
            Conocer las normas de seguridad                 | VAGUE
            Índice de satisfacción                          | MEASURE
            Atender os clientes na primeira chamada         | PERFORMANCE
            Compreender o processo                          | VAGUE
            Liderança                                       | TOPIC
            Consegnare gli ordini entro due giorni          | PERFORMANCE
            Conoscere le regole                             | VAGUE
            Klanten bij het eerste gesprek helpen           | PERFORMANCE
            De regels kennen                                | VAGUE
            Leiderschap                                     | TOPIC
            Melayani pelanggan dalam lima menit             | PERFORMANCE
            Memahami aturan keselamatan                     | VAGUE
            お客様の問い合わせに一時間以内に回答する         | PERFORMANCE
            安全規則を理解する                               | VAGUE
            リーダーシップ                                   | TOPIC
            完成每月的安全检查                               | PERFORMANCE
            了解安全规则                                     | VAGUE
            고객 문의에 한 시간 안에 답한다                  | PERFORMANCE
            안전 규칙을 이해한다                             | VAGUE
            """)
    void a_sentence_says_what_people_do_or_it_is_asked_for_once_more(String sentence, Kind kind) {
        assertThat(Statement.of(sentence).kind()).isEqualTo(kind);
    }

    @Test
    void nothing_typed_is_nothing_to_warn_of() {
        assertThat(Statement.of("  ").warning()).isEmpty();
    }

    @Test
    void a_topic_is_answered_with_a_question_and_an_example_in_its_own_language() {
        assertThat(Statement.of("Leadership").warning()).get().asString().contains("What would people do that we could see?");
        assertThat(Statement.of(Statement.of("Leadership").instead()).kind()).isEqualTo(Kind.PERFORMANCE);
        assertThat(Statement.of("Know the safety rules").instead()).startsWith("Stop the work");
        assertThat(Statement.of("Liderazgo").instead()).startsWith("Acordar objetivos");
        assertThat(Statement.of("Führung").instead()).startsWith("Mit jeder Person");
    }

    @Test
    void every_example_of_how_to_say_it_is_performance_itself() {
        StatementWords.load().values().stream().flatMap(words -> words.ways().values().stream())
                .forEach(way -> assertThat(Statement.of(way).kind()).as(way).isEqualTo(Kind.PERFORMANCE));
    }

    @Test
    void an_ability_is_turned_into_what_people_do() {
        Statement statement = Statement.of("Oral Comprehension: The ability to listen to what is said and to act on it");
        assertThat(statement.kind()).isEqualTo(Kind.TOPIC);
        assertThat(statement.instead()).isEqualTo("Listen to what is said and to act on it");
    }

    @Test
    void the_verb_is_named() {
        assertThat(Statement.of("Quote the right machine").verb()).isEqualTo("Quote");
        assertThat(Statement.of("Kunden beim ersten Anruf helfen").verb()).isEqualTo("helfen");
    }
}
