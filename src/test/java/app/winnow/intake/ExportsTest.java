package app.winnow.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Exports in the manner of real systems and in several languages; the rows are made up. */
class ExportsTest {

    @Test
    void successfactors_items() {
        Understood read = Reads.of("""
                CPNT_ID|CPNT_TYP_ID|REV_DTE|CPNT_TITLE|HTML_CPNT_DESC|DEL_MTH_ID|CPNT_SRC_ID|NOTACTIVE|CREATE_DTE|CREDIT_HRS|CPNT_LEN|CONTACT|DMN_ID|TGT_AUDNC|SUBJ_AREA_1|SUBJ_AREA_2|LOCALE|CUST_OWNER
                SAFE-0017|COURSE|Sep-05-2023 00:00:00|Forklift safety|<p>Drive &amp; park a forklift.</p>|ILT|INTERNAL|N|Jan-15-2020 00:00:00|2|1.5|M. Weber|PLANT|Drivers|Safety|Logistics|en_US|Weber
                SAFE-0018|WBT|Oct-15-2023 00:00:00|Ladder safety|<p>Choose and check a ladder.</p>|ONLINE|SKILLSOFT|Y|Jan-16-2020 00:00:00|0|0.25|M. Weber|PLANT|All|Safety||en_US|Weber
                SALE-0001|WBT|Nov-02-2022 00:00:00|Handling objections|<p>What to say when a customer hesitates.</p>|ONLINE|INTERNAL|N|Jan-17-2021 00:00:00|1|0.75|J. Kim|SALES|Sales|Sales||en_US|Kim
                """);
        assertThat(Reads.fields(read)).containsAllEntriesOf(Map.ofEntries(Map.entry("CPNT_ID", "code"), Map.entry("CPNT_TYP_ID", "type"), Map.entry("REV_DTE", "updated"),
                Map.entry("CPNT_TITLE", "title"), Map.entry("HTML_CPNT_DESC", "description"), Map.entry("DEL_MTH_ID", "delivery"), Map.entry("CPNT_SRC_ID", "provider"),
                Map.entry("NOTACTIVE", "status"), Map.entry("CREATE_DTE", "created"), Map.entry("CREDIT_HRS", "credits"), Map.entry("CPNT_LEN", "duration"),
                Map.entry("DMN_ID", "unit"), Map.entry("TGT_AUDNC", "audience"), Map.entry("SUBJ_AREA_1", "category"), Map.entry("SUBJ_AREA_2", "category"),
                Map.entry("LOCALE", "language")));
        assertThat(read.leftOut()).isEmpty();
    }

    @Test
    void cornerstone_report_with_a_title_and_a_filter_above_and_a_total_below() {
        Understood read = Reads.of("""
                Training Catalog Report
                Generated on: 2024-02-01

                Training Title|Training Type|Training Provider|Training Hours|Training Active|Training Version|Training Subject|LO ID
                Forklift safety|Event|Internal|1.5|Yes|1|Safety|LO-100
                Ladder safety|Online Class|Internal|0.5|No|2|Safety|LO-101
                Handling objections|Video|LinkedIn|0.75|Yes|1|Sales|LO-102
                Total|||2.75||||
                """);
        assertThat(read.headingRow()).contains(4);
        assertThat(read.rows()).isEqualTo(3);
        assertThat(Reads.fields(read)).containsAllEntriesOf(Map.of("Training Title", "title", "Training Type", "type", "Training Provider", "provider",
                "Training Hours", "duration", "Training Active", "status", "Training Version", "version", "Training Subject", "category", "LO ID", "code"));
        assertThat(Reads.whyDropped(read)).containsExactly("1 above the headings", "2 above the headings", "8 total");
        assertThat(read.columns().stream().filter(column -> "duration".equals(column.field())).findFirst().orElseThrow().unit()).isEqualTo("h");
    }

    @Test
    void degreed_with_hours_for_courses_and_minutes_for_videos_in_one_column() {
        Understood read = Reads.of("""
                ContentType|ContentID|URL|Delete|Title|Summary|Duration|Language|Provider|Format
                Course|c1|https://x.example/c1|N|Handling objections|What to say when a customer hesitates|2|en|Acme|online
                Course|c2|https://x.example/c2|N|Pricing basics|How a price is made|1.5|en|Acme|online
                Course|c3|https://x.example/c3|Y|Old pricing basics|How a price was made|3|en|Acme|online
                Video|v1|https://x.example/v1|N|A good opening|The first minute|12|en|Acme|video
                Video|v2|https://x.example/v2|N|A good closing|The last minute|45|en|Acme|video
                Video|v3|https://x.example/v3|N|A good silence|The minute between|30|en|Acme|video
                Book|b1|https://x.example/b1|N|Selling|A whole book||en|Acme|book
                """);
        assertThat(Reads.fields(read)).containsAllEntriesOf(Map.of("ContentType", "type", "ContentID", "code", "URL", "url", "Delete", "status", "Title", "title",
                "Summary", "description", "Duration", "duration", "Language", "language", "Provider", "provider"));
        assertThat(read.questions()).filteredOn(question -> question.key().startsWith("unit of ")).extracting(Question::assumed).containsExactlyInAnyOrder("hours", "minutes");
        var offerings = CatalogChange.of(read, app.winnow.model.Portfolio.empty("a"), null).offerings();
        assertThat(offerings.get(0).minutes()).hasValue(120);
        assertThat(offerings.get(3).minutes()).hasValue(12);
        assertThat(offerings.get(6).minutes()).isEmpty();
        assertThat(offerings.get(2).imported().status()).contains(app.winnow.model.Status.WITHDRAWN);
        assertThat(offerings.get(0).imported().status()).contains(app.winnow.model.Status.OFFERED);
    }

    @Test
    void workday_with_the_unit_in_a_column_of_its_own() {
        Understood read = Reads.of("""
                Course Number|Course Title|Topics|Inactive|Duration|Duration Unit|Content Provider|Created On|Last Updated
                00123|Anti-bribery|Compliance; Ethics|N|90|Minutes|Acme|03/14/2021|01/02/2023
                00124|Safe driving|Safety|N|2|Hours|Acme|03/15/2021|01/03/2023
                00125|Old safe driving|Safety|Y|1|Days|Acme|03/16/2011|01/03/2013
                """);
        assertThat(Reads.fields(read)).containsAllEntriesOf(Map.of("Course Number", "code", "Course Title", "title", "Topics", "category", "Inactive", "status",
                "Duration", "duration", "Duration Unit", "durationUnit", "Content Provider", "provider", "Created On", "created", "Last Updated", "updated"));
        assertThat(Reads.codes(read)).containsExactly("00123", "00124", "00125");
        var offerings = CatalogChange.of(read, app.winnow.model.Portfolio.empty("a"), null).offerings();
        assertThat(offerings).extracting(offering -> offering.minutes().orElseThrow()).containsExactly(90.0, 120.0, 480.0);
        assertThat(read.columns()).filteredOn(column -> "created".equals(column.field())).extracting(Understood.Column::dateOrder).containsExactly("mdy");
        assertThat(Reads.questions(read)).doesNotContain("unit");
        assertThat(read.questions()).filteredOn(question -> question.key().equals("date-order")).singleElement()
                .satisfies(question -> assertThat(question.assumed()).isEqualTo("mdy"));
    }

    @Test
    void german_headings() {
        Understood read = Reads.of("""
                Kursnummer|Kursname|Beschreibung|Dauer (Min.)|Lernform|Zielgruppe|Verantwortlich|Sprache|Pflicht|Erstellt am|Kosten|Aktiv
                0017|Ladungssicherung|Wie eine Ladung gesichert wird|90|Präsenz|Fahrer|A. Brandt|de|ja|05.03.2021|1.250,00 €|ja
                0018|Gesprächsführung|Wie ein schwieriges Gespräch beginnt|45|E-Learning|Führungskräfte|A. Brandt|de|nein|17.04.2022|0 €|nein
                """);
        assertThat(Reads.fields(read)).containsAllEntriesOf(Map.ofEntries(Map.entry("Kursnummer", "code"), Map.entry("Kursname", "title"), Map.entry("Beschreibung", "description"),
                Map.entry("Dauer (Min.)", "duration"), Map.entry("Lernform", "delivery"), Map.entry("Zielgruppe", "audience"), Map.entry("Verantwortlich", "owner"),
                Map.entry("Sprache", "language"), Map.entry("Pflicht", "mandatory"), Map.entry("Erstellt am", "created"), Map.entry("Kosten", "cost"), Map.entry("Aktiv", "status")));
        var first = CatalogChange.of(read, app.winnow.model.Portfolio.empty("a"), null).offerings().get(0).imported();
        assertThat(first.number(app.winnow.model.Field.COST)).hasValue(1250);
        assertThat(first.date(app.winnow.model.Field.CREATED)).contains(java.time.LocalDate.of(2021, 3, 5));
    }

    @Test
    void french_headings() {
        Understood read = Reads.of("""
                Réf. formation|Intitulé de la formation|Objectifs pédagogiques|Durée (heures)|Modalité|Public cible|Organisme de formation|Tarif|Nb inscrits
                F-01|Conduire un entretien|Mener un entretien annuel|7|Présentiel|Managers|Cegos|1 200 €|34
                F-02|Gestes et postures|Porter une charge sans risque|3,5|Présentiel|Magasiniers|Interne|0 €|120
                """);
        assertThat(Reads.fields(read)).containsAllEntriesOf(Map.of("Réf. formation", "code", "Intitulé de la formation", "title", "Objectifs pédagogiques", "skills",
                "Durée (heures)", "duration", "Modalité", "delivery", "Public cible", "audience", "Organisme de formation", "provider", "Tarif", "cost", "Nb inscrits", "enrolments"));
        var second = CatalogChange.of(read, app.winnow.model.Portfolio.empty("a"), null).offerings().get(1);
        assertThat(second.minutes()).hasValue(210);
    }

    @Test
    void japanese_headings() {
        Understood read = Reads.of("""
                研修コード|研修名|概要|所要時間（分）|対象者|講師|登録日|受講者数
                A001|安全運転|安全に運転するための基本|90|全社員|山田太郎|2023年4月1日|120
                A002|電話応対|電話を受けるときの基本|45|新入社員|鈴木花子|2023年5月10日|80
                """);
        assertThat(Reads.fields(read)).containsAllEntriesOf(Map.of("研修コード", "code", "研修名", "title", "概要", "description", "所要時間（分）", "duration", "対象者", "audience",
                "講師", "author", "登録日", "created", "受講者数", "enrolments"));
        assertThat(read.columns()).filteredOn(column -> "duration".equals(column.field())).extracting(Understood.Column::unit).containsExactly("min");
    }

    @Test
    void moodle_with_seconds_since_1970_and_visibility() {
        Understood read = Reads.of("""
                shortname|fullname|category_path|summary|visible|startdate|enddate
                FORK|Forklift safety|Safety / Vehicles|Drive and park a forklift|1|1693872000|1725494400
                LADD|Ladder safety|Safety / Tools|Choose and check a ladder|0|1693872000|0
                """);
        assertThat(Reads.fields(read)).containsAllEntriesOf(Map.of("shortname", "code", "fullname", "title", "category_path", "category", "summary", "description",
                "visible", "status", "startdate", "availableFrom"));
    }

    @Test
    void headings_with_stars_remarks_and_camel_case() {
        Understood read = Reads.of("""
                courseCode*|Course Title *|Active Status (mandatory)|Level|estDuration|# Enrolled|% Complete|keywords
                A-1|Forklift safety|TRUE|Beginner|90 min|1,204|85%|safety, forklift
                A-2|Ladder safety|FALSE|Advanced|45 min|87|90%|safety, ladder
                """);
        assertThat(Reads.fields(read)).containsAllEntriesOf(Map.of("courseCode*", "code", "Course Title *", "title", "Active Status (mandatory)", "status", "Level", "difficulty",
                "estDuration", "duration", "# Enrolled", "enrolments", "% Complete", "completionRate", "keywords", "tags"));
        var first = CatalogChange.of(read, app.winnow.model.Portfolio.empty("a"), null).offerings().get(0).imported();
        assertThat(first.number(app.winnow.model.Field.ENROLMENTS)).hasValue(1204);
        assertThat(first.number(app.winnow.model.Field.COMPLETION_RATE)).hasValue(0.85);
        assertThat(first.texts(app.winnow.model.Field.TAGS)).containsExactly("safety", "forklift");
    }
}
