package app.winnow.insight.overlap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.winnow.model.Ask;
import app.winnow.model.Chunks;
import app.winnow.model.Facts;
import app.winnow.model.Field;
import app.winnow.model.Offering;
import app.winnow.model.Pair;
import app.winnow.model.PairState;
import app.winnow.model.Portfolio;
import app.winnow.model.SourceRows;
import app.winnow.model.Status;
import app.winnow.model.change.SetPair;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class OverlapsTest {
    private static Offering offering(String code, String title, Map<Field, ?> facts) {
        return Offering.imported(code, title, SourceRows.NONE, Facts.of(facts));
    }

    private static Portfolio catalog(Offering... offerings) {
        return Portfolio.empty("Ferries").draft().offerings(Chunks.of(List.of(offerings))).done();
    }

    private static Portfolio titled(String... titles) {
        List<Offering> offerings = new ArrayList<>();
        for (String title : titles) {
            offerings.add(offering("F-" + offerings.size(), title, Map.of()));
        }
        return catalog(offerings.toArray(Offering[]::new));
    }

    private static Set<String> found(Portfolio portfolio) {
        Set<String> found = new TreeSet<>();
        Overlaps.of(portfolio, Watch.NOBODY).found().forEach(pair -> found.add(pair.one() + "-" + pair.other()));
        return found;
    }

    private static Portfolio said(Portfolio portfolio, String one, String other, PairState state) {
        return SetPair.from(portfolio, Pair.of(one, other), state).applyTo(portfolio);
    }

    @Test
    void every_way_of_writing_one_title_is_found_and_no_other_part_level_or_language() {
        assertThat(found(titled("Mooring at night", "MOORING AT NIGHT", "Moorring at night", "Night mooring", "Mooring at night v2", "Mooring at night Part 2", "Mooring at night (advanced)",
                "Festmachen bei Nacht", "Ropes and knots"))).containsExactly("0-1", "0-2", "0-3", "0-4", "1-2", "1-3", "1-4", "2-3", "2-4", "3-4");
    }

    @Test
    void words_written_together_apart_and_by_their_first_letters_are_found() {
        assertThat(found(titled("Lifeboat drills", "Life boat drills", "Life-boat drills"))).containsExactly("0-1", "0-2", "1-2");
        assertThat(found(titled("Global maritime distress system", "GMDS"))).containsExactly("0-1");
    }

    @Test
    void what_the_catalog_says_of_language_audience_and_withdrawal_counts() {
        assertThat(found(catalog(offering("A", "Mooring", Map.of(Field.LANGUAGE, "English")), offering("B", "Mooring", Map.of(Field.LANGUAGE, "de-DE")),
                offering("C", "Mooring", Map.of(Field.LANGUAGE, "EN"))))).containsExactly("0-2");
        assertThat(found(catalog(offering("A", "Mooring", Map.of(Field.AUDIENCE, "Deck")), offering("B", "Mooring", Map.of(Field.AUDIENCE, "Bridge"))))).isEmpty();
        Offering gone = offering("B", "Mooring", Map.of());
        assertThat(found(catalog(offering("A", "Mooring", Map.of()), gone.withAnswers(gone.answers().with(Ask.STATUS, Status.WITHDRAWN))))).isEmpty();
    }

    @Test
    void a_title_of_very_many_is_paired_with_the_first_only() {
        String[] titles = new String[50];
        java.util.Arrays.fill(titles, "Onboarding");
        assertThat(found(titled(titles))).hasSize(49).allMatch(pair -> pair.startsWith("0-"));
    }

    @Test
    void renamed_offerings_are_found_by_their_descriptions() {
        String says = "Which lines to throw first, how to make them fast on the bollard, and what to do when the wind turns.";
        assertThat(found(catalog(offering("A", "Berthing in wind", Map.of(Field.DESCRIPTION, says)), offering("B", "Throwing lines", Map.of(Field.DESCRIPTION, says + " Again.")),
                offering("C", "Throwing lines Part 2", Map.of(Field.DESCRIPTION, says))))).containsExactly("0-1");
    }

    @Test
    void the_index_finds_what_holding_every_title_against_every_other_finds() {
        String[] words = {"mooring", "moorring", "ropes", "rope", "night", "harbour", "radio", "lifeboat", "life", "boat", "GMDS", "global", "maritime", "distress", "system", "tender", "tenders",
            "Part 1", "Part 2", "v2", "(DE)", "advanced", "for managers", "pilot", "gangway"};
        for (int seed = 0; seed < 20; seed++) {
            Random random = new Random(seed);
            List<Offering> offerings = new ArrayList<>();
            for (int at = 0; at < 120; at++) {
                StringBuilder title = new StringBuilder();
                for (int word = 0; word < 1 + random.nextInt(4); word++) {
                    title.append(title.isEmpty() ? "" : " ").append(words[random.nextInt(words.length)]);
                }
                offerings.add(offering("F-" + at, title + (random.nextInt(4) == 0 ? " " + at : ""), Map.of()));
            }
            Portfolio portfolio = catalog(offerings.toArray(Offering[]::new));
            Overlaps overlaps = Overlaps.of(portfolio, Watch.NOBODY);
            Set<Overlaps.Found> found = Set.copyOf(overlaps.found());
            for (int one = 0; one < offerings.size(); one++) {
                for (int other = one + 1; other < offerings.size(); other++) {
                    assertThat(found.contains(new Overlaps.Found(one, other))).as(offerings.get(one).title() + " / " + offerings.get(other).title())
                            .isEqualTo(overlaps.likeness(one, other).isSame());
                }
            }
        }
    }

    @Test
    void a_long_search_can_be_stopped() {
        assertThatThrownBy(() -> Overlaps.of(titled("Mooring", "Ropes"), (done, of) -> {
            throw new CancellationException();
        })).isInstanceOf(CancellationException.class);
    }

    @Test
    void what_people_said_leaves_the_open_groups_and_what_follows_is_not_asked() {
        Portfolio portfolio = titled("Mooring at night", "Night mooring", "Mooring at night v2");
        Overlaps overlaps = Overlaps.of(portfolio, Watch.NOBODY);
        assertThat(OverlapGroups.of(overlaps, portfolio).open()).singleElement().satisfies(group -> assertThat(group.couples()).hasSize(3));
        Portfolio one = said(portfolio, "F-0", "F-1", PairState.SAME);
        Portfolio two = said(one, "F-0", "F-2", PairState.DIFFERENT);
        assertThat(OverlapGroups.of(overlaps, one).open()).singleElement().satisfies(group -> {
            assertThat(group.members()).containsExactly(0, 1, 2);
            assertThat(group.couples()).hasSize(2);
        });
        assertThat(OverlapGroups.of(overlaps, two).open()).as("F-1 is F-0, so it is not F-2 either").isEmpty();
        assertThat(OverlapGroups.of(overlaps, two).decided()).hasSize(2);
    }

    @Test
    void pairs_that_an_import_proposed_are_asked_even_where_something_speaks_against_them() {
        Portfolio portfolio = said(titled("Mooring (DE)", "Mooring (EN)"), "F-0", "F-1", PairState.PROPOSED);
        Overlaps overlaps = Overlaps.of(portfolio, Watch.NOBODY);
        assertThat(overlaps.found()).isEmpty();
        assertThat(OverlapGroups.of(overlaps, portfolio).open()).hasSize(1);
        assertThat(overlaps.likeness(0, 1).reasons()).extracting(Reason::sentence).containsExactly("In two languages: DE and EN.");
    }

    @Test
    void the_survivor_is_the_one_that_rule_six_would_choose_and_says_why() {
        Offering old = offering("A", "Mooring", Map.of(Field.UPDATED, LocalDate.of(2020, 1, 1), Field.COMPLETIONS, 1390.0));
        Offering late = offering("B", "Mooring", Map.of(Field.UPDATED, LocalDate.of(2024, 5, 1), Field.COMPLETIONS, 12.0));
        assertThat(Survivor.among(catalog(old, late), List.of(0, 1))).satisfies(survivor -> {
            assertThat(survivor.offering()).isEqualTo(1);
            assertThat(survivor.reasons()).extracting(Survivor.Why::words).containsExactly("updated last: 2024-05-01");
        });
        assertThat(Survivor.among(catalog(offering("A", "Mooring", Map.of()), offering("B", "Mooring", Map.of(Field.COMPLETIONS, 1390.0))), List.of(0, 1)).reasons())
                .extracting(Survivor.Why::words).containsExactly("most used: 1,390");
        assertThat(Survivor.among(catalog(offering("B", "Mooring", Map.of()), offering("A", "Mooring", Map.of())), List.of(0, 1)).offering()).isEqualTo(1);
    }
}
