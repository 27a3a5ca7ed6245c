package app.winnow.bench;

import app.winnow.model.Chunks;
import app.winnow.model.Facts;
import app.winnow.model.Field;
import app.winnow.model.Offering;
import app.winnow.model.Portfolio;
import app.winnow.model.SourceRows;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A catalog drawn with a seed in which one offering in five is another one once more: a new edition, mistyped, in another order, in another form; or only looks so: the next part, another
 * level, language or place. Titles share their words as those of real catalogs do: a few in thousands of titles, most in a few.
 */
final class AlikeCatalog {
    private static final String[] DOING = {"Managing", "Selling", "Repairing", "Operating", "Planning", "Inspecting", "Installing", "Cleaning", "Auditing", "Leading", "Testing", "Reporting on",
        "Working with", "Buying", "Loading", "Designing", "Introduction to", "Maintenance of", "Safety around", "Quality of"};
    private static final String[] THINGS = {"pumps", "customers", "contracts", "invoices", "robots", "ladders", "projects", "budgets", "suppliers", "conveyors", "audits", "teams", "meetings",
        "spreadsheets", "databases", "forklifts", "boilers", "samples", "claims", "orders", "warehouses", "networks", "sensors", "valves", "vehicles", "chemicals", "data", "risks", "returns", "tools"};
    private static final String[] WHERE = {"in the plant", "at sea", "for managers", "for new hires", "in the office", "under pressure", "on site", "at night", "with partners", "in the laboratory", "", "", "", "", ""};
    private static final String[] SYLLABLES = {"ka", "lo", "mi", "tra", "ven", "sor", "pil", "dra", "ne", "quo", "zen", "bar", "tel", "fin", "gor", "mas", "rub", "hel", "nox", "ard", "vik", "sta", "plo", "cer",
        "wim", "jon", "dut", "cra", "bel", "ost", "fla", "gim", "hov", "nir", "pes", "rud", "sil", "tov", "urm", "vad", "yel", "zor", "bri", "cho", "dem", "eff", "gla", "kri"};
    private static final String[] SAYS = {"explains", "shows", "covers", "practises", "compares", "checks", "what", "when", "where", "which", "steps", "people", "take", "first", "before", "after",
        "record", "result", "limit", "value", "shift", "order", "report", "supervisor", "colleague", "mistake", "example", "short", "exercise", "guide", "standard", "company", "daily", "weekly"};

    private static final int NOUNS = 4_000;

    private final Random random;
    private final String[] nouns;

    private AlikeCatalog(long seed) {
        random = new Random(seed);
        nouns = new String[NOUNS];
        Arrays.setAll(nouns, at -> name().toLowerCase(java.util.Locale.ROOT));
    }

    static Portfolio of(long seed, int size) {
        return new AlikeCatalog(seed).draw(size);
    }

    private Portfolio draw(int size) {
        List<Offering> offerings = new ArrayList<>(size);
        List<String> titles = new ArrayList<>(size);
        List<String> descriptions = new ArrayList<>(size);
        for (int at = 0; at < size; at++) {
            boolean again = at > 0 && random.nextInt(5) == 0;
            int of = again ? random.nextInt(at) : -1;
            titles.add(again ? again(titles.get(of)) : title());
            descriptions.add(again && random.nextInt(3) > 0 ? descriptions.get(of) : description());
            Map<Field, Object> facts = new EnumMap<>(Field.class);
            facts.put(Field.DURATION, 15.0 * (1 + random.nextInt(30)));
            facts.put(Field.COMPLETIONS, (double) random.nextInt(2000));
            if (random.nextInt(4) > 0) {
                facts.put(Field.DESCRIPTION, descriptions.get(at));
            }
            offerings.add(Offering.imported("C-" + at, titles.get(at), SourceRows.NONE, Facts.of(facts)));
        }
        return Portfolio.empty("Alike").draft().offerings(Chunks.of(offerings)).done();
    }

    private String title() {
        String about = random.nextInt(20) == 0 ? one(THINGS) : one(nouns) + (random.nextInt(2) == 0 ? " " + one(THINGS) : "");
        String title = one(DOING) + " " + about + " " + (random.nextInt(3) == 0 ? "and " + one(nouns) + " " : "") + one(WHERE);
        return (title.strip() + (random.nextInt(4) == 0 ? " " + name() : "") + (random.nextInt(6) == 0 ? " Part " + (1 + random.nextInt(5)) : "")).strip();
    }

    /** A name that few others have: of a product, a machine, a system. */
    private String name() {
        StringBuilder name = new StringBuilder();
        for (int at = 0; at < 2 + random.nextInt(2); at++) {
            name.append(one(SYLLABLES));
        }
        name.setCharAt(0, Character.toUpperCase(name.charAt(0)));
        return name.toString();
    }

    private String description() {
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < 18 + random.nextInt(15); at++) {
            int sort = random.nextInt(4);
            text.append(text.isEmpty() ? "" : " ").append(sort == 0 ? name() : sort == 1 ? one(nouns) : one(SAYS));
        }
        return text.append('.').toString();
    }

    private String again(String title) {
        return switch (random.nextInt(12)) {
            case 0 -> title + " v" + (2 + random.nextInt(4));
            case 1 -> title + " (" + (2019 + random.nextInt(6)) + ")";
            case 2 -> mistyped(title);
            case 3 -> reordered(title);
            case 4 -> title + " - e-learning";
            case 5 -> title.toUpperCase(java.util.Locale.ROOT);
            case 6 -> title + " Part " + (1 + random.nextInt(5));
            case 7 -> title + " (" + one(new String[] {"DE", "FR", "ES", "EN"}) + ")";
            case 8 -> title + " - " + one(new String[] {"Germany", "France", "Austria", "Spain"});
            case 9 -> title + " - advanced";
            case 10 -> title.replace(" and ", " & ");
            default -> title;
        };
    }

    private String mistyped(String title) {
        int at = random.nextInt(title.length());
        return Character.isLetter(title.charAt(at)) && at > 0 && Character.isLetter(title.charAt(at - 1)) ? title.substring(0, at) + title.substring(at + 1) : title;
    }

    private static String reordered(String title) {
        List<String> words = new ArrayList<>(Arrays.asList(title.split(" ")));
        java.util.Collections.rotate(words, 1);
        return String.join(" ", words);
    }

    private String one(String[] of) {
        return of[random.nextInt(of.length)];
    }
}
