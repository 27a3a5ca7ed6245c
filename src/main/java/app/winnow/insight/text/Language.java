package app.winnow.insight.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A language whose words we can reduce to stems. {@link #OTHER} splits words and leaves them as they are. */
public enum Language {
    ENGLISH("en", "eng", "english", "anglais", "englisch", "inglés", "ingles", "inglês", "inglese", "engels"),
    GERMAN("de", "deu", "ger", "german", "deutsch", "allemand", "alemán", "aleman", "alemão", "tedesco", "duits"),
    FRENCH("fr", "fra", "fre", "french", "français", "francais", "französisch", "francés", "frances", "francês", "francese", "frans"),
    SPANISH("es", "spa", "spanish", "español", "espanol", "castellano", "espagnol", "spanisch", "espanhol", "spagnolo", "spaans"),
    PORTUGUESE("pt", "por", "portuguese", "português", "portugues", "portugais", "portugiesisch", "portoghese", "portugees"),
    ITALIAN("it", "ita", "italian", "italiano", "italien", "italienisch", "italiaans"),
    DUTCH("nl", "nld", "dut", "dutch", "nederlands", "niederländisch", "néerlandais", "holandés", "olandese"),
    SWEDISH("sv", "swe", "swedish", "svenska", "schwedisch", "suédois", "sueco", "svedese", "zweeds"),
    DANISH("da", "dan", "danish", "dansk", "dänisch", "danois", "danés", "dinamarquês", "danese", "deens"),
    NORWEGIAN("no", "nb", "nn", "nor", "norwegian", "norsk", "norwegisch", "norvégien", "noruego", "norueguês", "norvegese", "noors"),
    FINNISH("fi", "fin", "finnish", "suomi", "finnisch", "finnois", "finés", "finlandés", "finlandês", "finlandese", "fins"),
    RUSSIAN("ru", "rus", "russian", "русский", "russisch", "russe", "ruso", "russo"),
    CZECH("cs", "ces", "cze", "czech", "čeština", "tschechisch", "tchèque", "checo", "ceco", "tsjechisch"),
    HUNGARIAN("hu", "hun", "hungarian", "magyar", "ungarisch", "hongrois", "húngaro", "ungherese", "hongaars"),
    ROMANIAN("ro", "ron", "rum", "romanian", "română", "rumänisch", "roumain", "rumano", "romeno", "rumeno", "roemeens"),
    TURKISH("tr", "tur", "turkish", "türkçe", "türkisch", "turc", "turco", "turks"),
    INDONESIAN("id", "ind", "indonesian", "bahasa", "indonesisch", "indonésien", "indonesio", "indonésio", "indonesiano"),
    CJK("zh", "zho", "chi", "ja", "jpn", "ko", "kor", "chinese", "japanese", "korean", "中文", "日本語", "한국어", "chinesisch", "japanisch", "koreanisch"),
    OTHER;

    private final List<String> names;

    Language(String... names) {
        this.names = List.of(names);
    }

    /** The language that a catalog cell names: a code, a locale ({@code en-US}, {@code de_DE}) or a name; empty when it names none of ours. */
    public static Optional<Language> named(String cell) {
        String word = cell.strip().toLowerCase(Locale.ROOT);
        int end = 0;
        while (end < word.length() && Character.isLetter(word.charAt(end))) {
            end++;
        }
        String first = word.substring(0, end);
        return Arrays.stream(values()).filter(language -> language.names.contains(first)).findFirst();
    }
}
