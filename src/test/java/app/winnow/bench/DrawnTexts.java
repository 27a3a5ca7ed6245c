package app.winnow.bench;

import app.winnow.insight.text.Language;
import app.winnow.model.Facts;
import app.winnow.model.Field;
import app.winnow.model.Offering;
import app.winnow.model.Outcome;
import app.winnow.model.Portfolio;
import app.winnow.model.SourceRows;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A catalog of drawn titles and descriptions, and outcomes about the same things, always the same for a seed: two thirds in English, one third in German, and the catalog does not say
 * which. Of the words a third are those of learning and work, the others made up, few of them common and most of them rare, as words are (Zipf 1935).
 */
final class DrawnTexts {
    private static final String[][] SMALL = {
        {"the", "of", "and", "to", "in", "for", "with", "is", "that", "this", "on", "are", "as", "by"},
        {"der", "die", "und", "zu", "in", "mit", "von", "das", "ist", "auf", "ein", "eine", "nicht", "für"}};
    private static final String[][] WORK = {
        ("customer complaint repair pump machine quote sales order safety leadership team feedback report dashboard data privacy compliance training project planning budget invoice supplier "
            + "quality inspection process maintenance warehouse forklift negotiation presentation conflict change strategy excel database security password recruiting onboarding performance").split(" "),
        ("Kunde Reklamation Reparatur Pumpe Maschine Angebot Vertrieb Auftrag Arbeitssicherheit Führung Team Feedback Bericht Kennzahl Daten Datenschutz Weiterbildung Projektplanung Budget "
            + "Rechnung Lieferant Qualitätssicherung Prüfung Prozess Wartung Lager Gabelstapler Verhandlung Präsentation Konflikt Veränderung Strategie Passwort Kundenorientierung").split(" ")};
    private static final String[][] SYLLABLES = {
        "ba co di fer gra ha lin mo nor per qua res sta tri ven wor ing er al ment tion ly".split(" "),
        "auf be dor ein fal gel hau kon lei mit nach ober pla ren sch stel trag ung lich keit er en".split(" ")};
    private static final int MADE = 30_000;

    private final Random random;
    private final String[][] made = new String[2][MADE];

    DrawnTexts(long seed) {
        random = new Random(seed);
        for (int language = 0; language < 2; language++) {
            for (int at = 0; at < MADE; at++) {
                StringBuilder word = new StringBuilder();
                for (int syllables = 2 + random.nextInt(3); syllables > 0; syllables--) {
                    word.append(SYLLABLES[language][random.nextInt(SYLLABLES[language].length)]);
                }
                made[language][at] = word.toString();
            }
        }
    }

    /** So many offerings and outcomes; the language of each offering is told to whoever only tokenises. */
    Portfolio catalog(int offerings, int outcomes, Language[] languages) {
        List<Outcome> written = new ArrayList<>();
        for (int at = 1; at <= outcomes; at++) {
            written.add(Outcome.of("O" + at, at, text(at % 3 == 0 ? 1 : 0, 8)));
        }
        List<Offering> offered = new ArrayList<>();
        for (int at = 0; at < offerings; at++) {
            int language = at % 3 == 0 ? 1 : 0;
            languages[at] = language == 0 ? Language.ENGLISH : Language.GERMAN;
            Facts facts = Facts.of(Map.of(Field.DESCRIPTION, text(language, 25 + random.nextInt(30)), Field.CATEGORY, List.of(WORK[language][random.nextInt(WORK[language].length)])));
            offered.add(Offering.imported("C" + at, text(language, 4 + random.nextInt(5)), SourceRows.NONE, facts));
        }
        Portfolio empty = Portfolio.empty("Bench");
        return empty.draft().outcomes(written).offerings(empty.offerings().plus(offered)).done();
    }

    private String text(int language, int words) {
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < words; at++) {
            int kind = random.nextInt(6);
            String word = kind < 2 ? SMALL[language][random.nextInt(SMALL[language].length)] : kind < 4 ? WORK[language][random.nextInt(WORK[language].length)]
                    : made[language][(int) (Math.pow(MADE, random.nextDouble()) - 1)];
            text.append(at == 0 ? "" : " ").append(word);
        }
        return text.append('.').toString();
    }
}
