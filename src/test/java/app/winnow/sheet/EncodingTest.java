package app.winnow.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Encodings of text files: the name reported, and that the text is the one that was written. */
class EncodingTest {
    private static final String FRENCH = "Code;Intitulé;Thème\nA1;Sécurité incendie et évacuation;Sûreté\nA2;L\u2019accueil des élèves à l\u2019école;Pédagogie\n";
    private static final String GERMAN = "Kurs;Titel;Thema\nK1;Arbeitsschutz für Führungskräfte;Pflicht\nK2;Gespräche größerer Gruppen;Führung\n";
    private static final String SPANISH = "Código;Título;Área\n1;Prevención de riesgos;Gestión\n2;Diseño de formación para niños;Educación\n";
    private static final String POLISH = "Kod;Tytuł;Dział\n1;Bezpieczeństwo i higiena pracy;Szkolenia wstępne\n2;Obsługa wózków widłowych;Logistyka łańcucha dostaw\n";
    private static final String CZECH = "Kód;Název;Oddělení\n1;Bezpečnost práce při svařování;Výroba\n2;Řízení lidí a příběhy úspěchu;Vedení lidí\n";
    private static final String RUSSIAN = "Код;Название;Раздел\n1;Охрана труда на производстве;Безопасность\n2;Основы управления проектами;Менеджмент\n";
    private static final String GREEK = "Κωδικός;Τίτλος\n1;Ασφάλεια στην εργασία\n2;Διαχείριση έργων και ομάδων\n";
    private static final String TURKISH = "Kod;Başlık\n1;İş sağlığı ve güvenliği eğitimi\n2;Müşteri ilişkileri yönetimi çalışması\n";
    private static final String LITHUANIAN = "Kodas;Pavadinimas\n1;Darbų sauga ir sveikata įmonėje\n2;Žmonių išteklių valdymas šiandien, ąžuolų kelyje\n";
    private static final String JAPANESE = "コード,研修名,カテゴリ\n1,安全衛生の基礎研修,必須\n2,新入社員のためのビジネスマナー,一般\n";
    private static final String CHINESE = "编号,课程名称,类别\n1,安全生产基础培训,必修\n2,新员工入职培训课程,公司管理\n";
    private static final String KOREAN = "코드,과정명,분류\n1,산업 안전 보건 교육,필수\n2,신입 사원을 위한 직무 교육,일반\n";
    private static final String TRADITIONAL = "編號,課程名稱,類別\n1,職業安全衛生教育訓練,必修\n2,新進人員專業訓練課程,公司管理\n";

    @TempDir
    private Path folder;

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of("UTF-8", "UTF-8", FRENCH), Arguments.of("UTF-8", "UTF-8", JAPANESE), Arguments.of("UTF-8", "UTF-8", "A,B\nplain,ASCII\n"),
                Arguments.of("UTF-16LE", "UTF-16LE", FRENCH), Arguments.of("UTF-16BE", "UTF-16BE", GERMAN),
                Arguments.of("windows-1252", "windows-1252", FRENCH), Arguments.of("windows-1252", "windows-1252", GERMAN),
                Arguments.of("windows-1252", "windows-1252", SPANISH), Arguments.of("windows-1252", "windows-1252", FRENCH + GERMAN),
                Arguments.of("macintosh", "x-MacRoman", FRENCH), Arguments.of("macintosh", "x-MacRoman", GERMAN), Arguments.of("macintosh", "x-MacRoman", SPANISH),
                Arguments.of("windows-1250", "windows-1250", POLISH), Arguments.of("windows-1250", "windows-1250", CZECH),
                Arguments.of("windows-1251", "windows-1251", RUSSIAN), Arguments.of("KOI8-R", "KOI8-R", RUSSIAN),
                Arguments.of("windows-1253", "windows-1253", GREEK), Arguments.of("windows-1254", "windows-1254", TURKISH),
                Arguments.of("windows-1257", "windows-1257", LITHUANIAN),
                Arguments.of("Shift_JIS", "windows-31j", JAPANESE), Arguments.of("EUC-JP", "EUC-JP", JAPANESE),
                Arguments.of("GB18030", "GB18030", CHINESE), Arguments.of("EUC-KR", "EUC-KR", KOREAN), Arguments.of("Big5", "Big5", TRADITIONAL));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void theEncodingIsNamedAndTheTextIsWhole(String name, String charset, String text) throws IOException {
        Path file = Reads.text(folder, "a.csv", text, Charset.forName(charset));
        String delimiter;
        try (Book book = Books.open(file)) {
            assertThat(book.encoding()).contains(name);
            delimiter = book.delimiter().orElseThrow();
        }
        Grid grid = Reads.first(file);
        assertThat(Reads.rows(grid)).containsExactlyElementsOf(text.lines().map(line -> line.replace(delimiter, " | ")).toList());
        assertThat(grid.troubles()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void aByteOrderMarkIsNoPartOfTheFirstHeading(String name) throws IOException {
        for (String text : List.of(FRENCH, JAPANESE, "Code,Title\nplain,ASCII\n")) {
            Path file = Reads.text(folder, "a.txt", "\uFEFF" + text, Charset.forName(name));
            assertThat(nameOf(file)).isEqualTo(name);
            assertThat(Reads.first(file).cell(0, 0).text()).isEqualTo(text.split("[;,]")[0]);
        }
    }

    @Test
    void theWholeFileIsJudgedAndNotOnlyItsBeginning() throws IOException {
        String plain = "Code,Title\n" + "A-1,Nothing beyond plain letters here\n".repeat(20_000);
        assertThat(nameOf(Reads.text(folder, "a.csv", plain + "A-2,Café\n", StandardCharsets.UTF_8))).isEqualTo("UTF-8");
        assertThat(nameOf(Reads.text(folder, "b.csv", plain + "A-2,Café culture\n", Charset.forName("windows-1252")))).isEqualTo("windows-1252");
    }

    @Test
    void utf8WithALittleDamageStaysUtf8AndTheRowIsReported() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write((FRENCH + FRENCH + FRENCH + "A9;Gest").getBytes(StandardCharsets.UTF_8));
        bytes.write(0xE9);
        bytes.write(";x\n".getBytes(StandardCharsets.UTF_8));
        Path file = Reads.bytes(folder, "a.csv", bytes.toByteArray());
        assertThat(nameOf(file)).isEqualTo("UTF-8");
        assertThat(Reads.troubledRows(Reads.first(file))).containsExactly(10);
    }

    @Test
    void aFileBrokenOffInTheMiddleOfACharacterIsStillUtf8() throws IOException {
        byte[] whole = "Code,Title\n1,Üben\n2,Prüfen und lehren\n3,Café".getBytes(StandardCharsets.UTF_8);
        Path file = Reads.bytes(folder, "a.csv", java.util.Arrays.copyOf(whole, whole.length - 1));
        assertThat(nameOf(file)).isEqualTo("UTF-8");
        assertThat(Reads.troubledRows(Reads.first(file))).containsExactly(4);
    }

    private static String nameOf(Path file) {
        try (Book book = Books.open(file)) {
            return book.encoding().orElseThrow();
        }
    }

    @Test
    void signsOfNoMeaningBehindTextsArePassedOver() throws IOException {
        Grid grid = Reads.first(Reads.text(folder, "a.csv", "Code\0\tTitle of the course\0\tMinutes\0\r\nA-1\0\tErste Hilfe f\u00FCr alle\0\t90\0\r\n"));
        assertThat(Reads.rows(grid)).containsExactly("Code | Title of the course | Minutes", "A-1 | Erste Hilfe f\u00FCr alle | 90");
        assertThat(grid.troubles()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00A3250.00", "250 \u00A3", "\u00A3 1,250", "GBP (\u00A3)", "\u20AC250", "250,00 \u20AC", "\u00A3250.00 Caf\u00E9 culture", "Caf\u00E9 culture", "Z\u00FCrich",
            "\u00A9 2024 Winnow", "Excel\u00AE basics", "Excel\u00AE and Caf\u00E9", "\u00BD day", "90\u00B0 feedback", "\u00A3250, \u20AC300 and \u00A5900", "Course fee in \u00A3", "na\u00EFve \u00A39",
            "5 \u00D7 2", "Fa\u00E7ade", "Se\u00F1or", "\u00A39\u2013\u00A312", "don\u2019t pay \u00A35", "\u201CFirst\u201D aid", "\u00A3", "-\u00A3250", "fee:\u00A3250", "\u00A320k", "r\u00E9sum\u00E9"})
    void fewWesternSignsAmongPlainLettersAreWestern(String words) throws IOException {
        String text = "Code,Course title,Price\nA-1,First aid at work," + words + "\nA-2,Fire safety for managers,free\n";
        Path file = Reads.text(folder, "a.csv", text, Charset.forName("windows-1252"));
        assertThat(nameOf(file)).isEqualTo("windows-1252");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0141\u00F3d\u017A", "\u0141ukasz", "cz\u0119\u015B\u0107 dla \u017C\u00F3\u0142w", "pi\u0105ty", "2. \u010D\u00E1st", "\u0159\u00EDzen\u00ED", "50 z\u0142", "250,00 z\u0142"})
    void oneWordOfCentralEuropeIsEnoughForItsEncoding(String words) throws IOException {
        String text = "Kod,Kurs,Cena\nA-1,Kurs," + words + "\n";
        Path file = Reads.text(folder, "a.csv", text, Charset.forName("windows-1250"));
        assertThat(nameOf(file)).isEqualTo("windows-1250");
    }
}
