package app.winnow.intake;

import static org.assertj.core.api.Assertions.assertThat;

import app.winnow.insight.Hours;
import app.winnow.model.Ask;
import app.winnow.model.Field;
import app.winnow.model.FileRole;
import app.winnow.model.Kind;
import app.winnow.model.Link;
import app.winnow.model.Links;
import app.winnow.model.Offering;
import app.winnow.model.Portfolio;
import app.winnow.model.Status;
import app.winnow.model.UsageWindow;
import app.winnow.model.change.Change;
import app.winnow.model.change.ImportCatalog;
import app.winnow.model.change.SetAnswer;
import app.winnow.model.change.SetFact;
import app.winnow.model.change.SetTitle;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A catalog that is imported again, rule by rule. */
class CatalogDiffTest {
    private static final String FIRST = """
            Code|Title|Duration|Owner|Completions
            A-1|Mooring a ship|90 min|Kim|120
            A-2|Ladder safety|60 min|Lee|80
            A-3|Writing well|30 min|Lee|40
            A-4|Bridge watch|45 min|Chen|10
            """;
    private static final UsageWindow YEAR = new UsageWindow(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31));
    private static final UsageWindow HALF = new UsageWindow(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 6, 30));

    private final Portfolio first = imported(Portfolio.empty("a"), FIRST, YEAR);

    private static Portfolio imported(Portfolio portfolio, String table, UsageWindow usage) {
        return CatalogDiff.of(Reads.of(table), portfolio, DiffChoices.ASSUMED).change(usage).applyTo(portfolio);
    }

    private static CatalogDiff diff(Portfolio portfolio, String table) {
        return CatalogDiff.of(Reads.of(table), portfolio, DiffChoices.ASSUMED);
    }

    private static Offering offering(Portfolio portfolio, String code) {
        return portfolio.offering(code).orElseThrow();
    }

    @Test
    void what_is_new_gone_changed_and_the_same_is_told_field_by_field() {
        CatalogDiff diff = diff(first, """
                Code|Title|Duration|Owner|Completions
                A-1|Mooring a ship|75 min|Kim|120
                A-2|Ladder safety at work|60 min||80
                A-3|Writing well|30 min|Lee|40
                A-5|Knots|20 min|Kim|
                """);
        assertThat(diff.isAgain()).isTrue();
        assertThat(diff.sentence()).contains("3 of its 4 offerings");
        assertThat(diff.added()).extracting(Offering::code).containsExactly("A-5");
        assertThat(diff.gone()).extracting(CatalogDiff.Gone::code).containsExactly("A-4");
        assertThat(diff.same()).isEqualTo(1);
        assertThat(diff.changed()).extracting(CatalogDiff.Changed::code).containsExactly("A-1", "A-2");
        assertThat(diff.changed().get(0).fields()).containsExactly(new FieldChange(Field.DURATION, 90.0, 75.0));
        assertThat(diff.changed().get(1).fields()).containsExactly(new FieldChange(Field.TITLE, "Ladder safety", "Ladder safety at work"),
                new FieldChange(Field.OWNER, "Lee", null));
    }

    @Test
    void the_change_takes_it_over_and_taking_it_back_leaves_what_was_there() {
        Change change = diff(first, FIRST.replace("90 min", "75 min").replace("A-4|Bridge", "A-9|Engine")).change(HALF);
        Portfolio second = change.applyTo(first);
        assertThat(offering(second, "A-1").minutes()).hasValue(75);
        assertThat(offering(second, "A-1").rows().source()).isEqualTo(1);
        assertThat(offering(second, "A-4").rows().source()).as("gone, so it stays as it was").isZero();
        assertThat(offering(second, "A-9").title()).isEqualTo("Engine watch");
        assertThat(second.imports()).hasSize(2);
        assertThat(second.imports().get(1).role().role()).isEqualTo(FileRole.AGAIN);
        assertThat(second.imports().get(1).role().updates()).containsExactly(0);
        assertThat(change.inverse().applyTo(second)).isEqualTo(first);
    }

    @Test
    void what_people_answered_linked_and_decided_stays_and_is_counted() {
        Portfolio tagged = SetAnswer.from(first, "A-1", Ask.KIND, Kind.COURSE).applyTo(first);
        tagged = SetAnswer.from(tagged, "A-4", Ask.SERVES, Links.of(Map.of("O1", Link.claimed(2)), 1)).applyTo(tagged);
        CatalogDiff diff = diff(tagged, FIRST.replace("A-4|Bridge watch|45 min|Chen|10\n", ""));
        assertThat(diff.kept()).isEqualTo(new Tagged(3, 1, 0, 0));
        assertThat(diff.goneTagged()).isEqualTo(new Tagged(1, 0, 1, 0));
        Portfolio after = diff.change(null).applyTo(tagged);
        assertThat(offering(after, "A-1").answers()).isEqualTo(offering(tagged, "A-1").answers());
        assertThat(offering(after, "A-4")).isEqualTo(offering(tagged, "A-4"));
    }

    @Test
    void what_a_person_typed_counts_and_a_file_that_says_otherwise_is_listed() {
        Portfolio typed = new SetFact("A-1", Field.OWNER, null, "Ada").applyTo(first);
        CatalogDiff diff = diff(typed, FIRST.replace("Kim", "Noor"));
        assertThat(diff.conflicts()).containsExactly(new Conflict("A-1", "Mooring a ship", Field.OWNER, "Ada", "Kim", "Noor", Conflict.By.PERSON));
        Offering after = offering(diff.change(null).applyTo(typed), "A-1");
        assertThat(after.text(Field.OWNER)).isEqualTo("Ada");
        assertThat(after.imported().text(Field.OWNER)).as("what shows when the person takes it back").contains("Noor");
    }

    @Test
    void a_title_that_a_person_gave_stays_and_one_that_was_imported_follows_its_file() {
        Portfolio renamed = new SetTitle("A-1", "Mooring a ship", "Tying up").applyTo(first);
        CatalogDiff diff = diff(renamed, FIRST.replace("Mooring a ship", "Mooring a vessel").replace("Ladder safety", "Ladders"));
        Portfolio second = diff.change(null).applyTo(renamed);
        assertThat(offering(second, "A-1").title()).isEqualTo("Tying up");
        assertThat(offering(second, "A-2").title()).isEqualTo("Ladders");
        assertThat(diff.conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.field()).isEqualTo(Field.TITLE);
            assertThat(conflict.counts()).isEqualTo("Tying up");
            assertThat(conflict.isNews()).isTrue();
        });
        assertThat(offering(imported(second, FIRST, null), "A-1").title()).as("and a third time").isEqualTo("Tying up");
    }

    @Test
    void an_answered_status_counts_against_the_file_s() {
        Portfolio answered = SetAnswer.from(first, "A-3", Ask.STATUS, Status.OFFERED).applyTo(first);
        CatalogDiff diff = diff(answered, """
                Code|Title|Status
                A-1|Mooring a ship|Active
                A-3|Writing well|Retired
                """);
        assertThat(diff.conflicts()).extracting(Conflict::code, Conflict::counts, Conflict::file)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("A-3", Status.OFFERED, Status.WITHDRAWN));
    }

    @Test
    void a_field_that_the_new_file_has_no_column_for_stays_and_stays_with_its_own_time() {
        Portfolio second = imported(first, """
                Code|Title|Duration
                A-1|Mooring a ship|60 min
                A-2|Ladder safety|60 min
                """, HALF);
        Offering mooring = offering(second, "A-1");
        assertThat(mooring.imported().number(Field.COMPLETIONS)).hasValue(120);
        assertThat(mooring.rows().of(Field.COMPLETIONS).source()).isZero();
        assertThat(Hours.of(second).completions(0)).as("a year's count, not half a year's").hasValue(120);
        Portfolio third = imported(second, FIRST.replace("|120", "|70"), HALF);
        assertThat(Hours.of(third).completions(0).orElseThrow()).as("70 in half a year").isGreaterThan(138).isLessThan(142);
    }

    @Test
    void a_count_that_a_person_typed_stays_with_the_time_of_the_file_it_was_typed_over() {
        Portfolio typed = new SetFact("A-1", Field.COMPLETIONS, null, 100.0).applyTo(first);
        Portfolio second = imported(typed, FIRST.replace("|120", "|60"), HALF);
        assertThat(Hours.of(second).completions(0)).hasValue(100);
    }

    @Test
    void gone_ones_stay_unless_somebody_says_that_they_are_withdrawn_and_come_back_when_a_file_has_them_again() {
        String without = FIRST.replace("A-4|Bridge watch|45 min|Chen|10\n", "");
        CatalogDiff stay = diff(first, without);
        assertThat(stay.goneQuestion().ask()).contains("1 offerings");
        assertThat(stay.goneQuestion().assumed()).isEqualTo(stay.goneQuestion().options().get(0));
        assertThat(offering(stay.change(null).applyTo(first), "A-4").imported().status()).isEmpty();
        Change withdraws = CatalogDiff.of(Reads.of(without), first, DiffChoices.ASSUMED.withdrawGone(true)).change(null);
        Portfolio second = withdraws.applyTo(first);
        assertThat(offering(second, "A-4").imported().status()).contains(Status.WITHDRAWN);
        assertThat(withdraws.inverse().applyTo(second)).isEqualTo(first);
        assertThat(diff(second, without).gone()).containsExactly(new CatalogDiff.Gone("A-4", "Bridge watch", true, true));
        assertThat(offering(imported(second, FIRST, null), "A-4").imported().status()).isEmpty();
    }

    @Test
    void few_shared_codes_make_it_another_catalog_unless_somebody_says_otherwise() {
        StringBuilder other = new StringBuilder("Code|Title\nA-1|Mooring a ship\n");
        for (int at = 0; at < 30; at++) {
            other.append("B-").append(at).append("|Course about subject ").append(at).append('\n');
        }
        StringBuilder large = new StringBuilder("Code|Title\n");
        for (int at = 1; at < 30; at++) {
            large.append("A-").append(at).append("|Large catalog's subject ").append(at).append('\n');
        }
        Portfolio portfolio = imported(Portfolio.empty("a"), large.toString(), null);
        CatalogDiff diff = diff(portfolio, other.toString());
        assertThat(diff.isAgain()).isFalse();
        assertThat(diff.gone()).isEmpty();
        assertThat(diff.added()).hasSize(30);
        assertThat(diff.sentence()).contains("another catalog");
        CatalogDiff switched = CatalogDiff.of(Reads.of(other.toString()), portfolio, DiffChoices.ASSUMED.updating(java.util.Set.of(0)));
        assertThat(switched.gone()).hasSize(28);
        assertThat(CatalogDiff.of(Reads.of(FIRST), first, DiffChoices.ASSUMED.another()).gone()).isEmpty();
    }

    @Test
    void a_part_of_the_catalog_is_that_catalog_again() {
        CatalogDiff diff = diff(first, "Code|Title\nA-2|Ladder safety\n");
        assertThat(diff.isAgain()).isTrue();
        assertThat(diff.gone()).hasSize(3);
    }

    @Test
    void it_stands_in_place_of_the_catalog_that_shares_its_codes_and_not_of_the_others() {
        Portfolio two = imported(first, FIRST.replace("A-", "B-").replace("Mooring a ship", "Selling"), null);
        CatalogDiff diff = diff(two, FIRST.replace("A-", "B-"));
        assertThat(diff.catalogs()).extracting(CatalogDiff.Earlier::updated).containsExactly(false, true);
        assertThat(diff.gone()).isEmpty();
        Portfolio three = diff.change(null).applyTo(two);
        assertThat(diff(three, FIRST.replace("A-", "B-")).catalogs()).extracting(CatalogDiff.Earlier::imports)
                .containsExactly(java.util.Set.of(0), java.util.Set.of(1, 2));
    }

    @Test
    void without_codes_a_title_that_is_there_once_is_the_offering_and_a_row_number_never_is() {
        Portfolio codeless = imported(Portfolio.empty("a"), "Title|Duration\nMooring|90 min\nLadders|60 min\nKnots|10 min\n", null);
        assertThat(codeless.offerings()).extracting(Offering::code).containsExactly("#2", "#3", "#4");
        CatalogDiff diff = diff(codeless, "Title|Duration\nKnots|12 min\nAnchors|60 min\nmooring|90 min\n");
        assertThat(diff.byTitle()).extracting(CatalogDiff.ByTitle::code, CatalogDiff.ByTitle::row)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("#4", 2), org.assertj.core.groups.Tuple.tuple("#2", 4));
        assertThat(diff.added()).extracting(Offering::code).as("row 3 of the second file").containsExactly("#3.2");
        assertThat(diff.gone()).extracting(CatalogDiff.Gone::code).containsExactly("#3");
        Portfolio second = diff.change(null).applyTo(codeless);
        assertThat(offering(second, "#4").minutes()).hasValue(12);
        assertThat(diff(second, "Title|Duration\nAnchors|50 min\n").byTitle()).extracting(CatalogDiff.ByTitle::code).containsExactly("#3.2");
    }

    @Test
    void two_offerings_of_one_code_are_told_apart_by_their_titles() {
        String twice = "Code|Title\nA-1|Mooring a ship\nA-1|Baking bread\nA-2|Ladders\n";
        Portfolio portfolio = imported(Portfolio.empty("a"), twice, null);
        assertThat(portfolio.offerings()).extracting(Offering::code).containsExactly("A-1", "A-1#3", "A-2");
        CatalogDiff diff = diff(portfolio, "Code|Title\nA-2|Ladders\nA-1|Baking bread\nA-1|Mooring a ship\n");
        assertThat(diff.added()).isEmpty();
        assertThat(diff.gone()).isEmpty();
        assertThat(diff.same()).isEqualTo(3);
    }

    @Test
    void a_code_that_changed_while_the_title_stayed_is_offered_and_taken_only_when_somebody_says_so() {
        String recoded = FIRST.replace("A-3", "W-77").replace("A-4", "a-04");
        CatalogDiff diff = diff(first, recoded);
        assertThat(diff.near()).extracting(NearMatch::key, NearMatch::code).containsExactly(
                org.assertj.core.groups.Tuple.tuple("W-77", "A-3"), org.assertj.core.groups.Tuple.tuple("a-04", "A-4"));
        assertThat(diff.added()).hasSize(2);
        CatalogDiff said = CatalogDiff.of(Reads.of(recoded), first, DiffChoices.ASSUMED.same(diff.near().get(0)));
        assertThat(said.added()).extracting(Offering::code).containsExactly("a-04");
        Portfolio second = said.change(null).applyTo(first);
        assertThat(offering(second, "A-3").rows().source()).isEqualTo(1);
        assertThat(diff(second, recoded).gone()).as("its new code is known from then on").extracting(CatalogDiff.Gone::code).containsExactly("A-4");
    }

    @Test
    void a_code_that_means_another_course_now_can_be_kept_apart() {
        String reused = FIRST.replace("Bridge watch", "Excel for beginners");
        assertThat(diff(first, reused).changed()).singleElement().satisfies(changed -> assertThat(changed.otherTitle()).isTrue());
        CatalogDiff apart = CatalogDiff.of(Reads.of(reused), first, DiffChoices.ASSUMED.apart("A-4", true));
        assertThat(apart.added()).extracting(Offering::code).containsExactly("A-4#5.2");
        assertThat(apart.gone()).extracting(CatalogDiff.Gone::code).containsExactly("A-4");
        Portfolio second = apart.change(null).applyTo(first);
        assertThat(offering(second, "A-4").title()).isEqualTo("Bridge watch");
        CatalogDiff third = diff(second, reused);
        assertThat(third.added()).as("known from then on").isEmpty();
        assertThat(offering(third.change(null).applyTo(second), "A-4").title()).isEqualTo("Bridge watch");
    }

    @Test
    void into_an_empty_audit_it_is_a_plain_import() {
        assertThat(diff(Portfolio.empty("a"), FIRST).change(null)).isEqualTo(CatalogChange.of(Reads.of(FIRST), Portfolio.empty("a"), null));
        assertThat(diff(Portfolio.empty("a"), FIRST).change(null)).isInstanceOf(ImportCatalog.class);
        assertThat(List.of(diff(Portfolio.empty("a"), FIRST).isAgain())).containsExactly(false);
    }

    @Test
    void of_several_of_one_title_without_codes_those_that_say_the_same_are_found_and_the_others_offered() {
        String sessions = "Title|Duration|Start date\nMooring|90 min|2026-01-10\nMooring|60 min|2026-02-10\nMooring|30 min|2026-03-10\nKnots|10 min|2026-04-10\n";
        Portfolio portfolio = imported(Portfolio.empty("a"), sessions, null);
        assertThat(portfolio.offerings()).hasSize(4);
        assertThat(diff(portfolio, sessions).same()).isEqualTo(4);
        CatalogDiff diff = diff(portfolio, sessions.replace("60 min", "65 min").replace("30 min", "35 min"));
        assertThat(diff.same()).isEqualTo(2);
        assertThat(diff.near()).extracting(NearMatch::code, NearMatch::likeness).containsExactly(
                org.assertj.core.groups.Tuple.tuple("#3", 0.8), org.assertj.core.groups.Tuple.tuple("#4", 0.8));
    }

    @Test
    void a_title_that_says_nothing_is_no_person_s_title() {
        String nameless = "Code|Title|Owner\nA-1|Mooring a ship|Kim\nA-2|N/A|Lee\nA-3|Knots|Kim\n";
        Portfolio portfolio = imported(Portfolio.empty("a"), nameless, null);
        assertThat(offering(portfolio, "A-2").title()).isEqualTo("A-2");
        CatalogDiff diff = diff(portfolio, nameless.replace("N/A", "Ladders"));
        assertThat(diff.conflicts()).isEmpty();
        assertThat(offering(diff.change(null).applyTo(portfolio), "A-2").title()).isEqualTo("Ladders");
    }

    @Test
    void a_catalog_that_got_other_codes_throughout_is_still_that_catalog_with_all_of_them_offered() {
        CatalogDiff diff = diff(first, FIRST.replace("A-", "LMS2-"));
        assertThat(diff.isAgain()).isTrue();
        assertThat(diff.near()).hasSize(4);
        DiffChoices all = DiffChoices.ASSUMED;
        for (NearMatch match : diff.near()) {
            all = all.same(match);
        }
        CatalogDiff said = CatalogDiff.of(Reads.of(FIRST.replace("A-", "LMS2-")), first, all);
        assertThat(said.same()).isEqualTo(4);
        assertThat(said.gone()).isEmpty();
    }
}
