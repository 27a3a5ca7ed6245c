package app.winnow.intake.form;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Headings made comparable: case, accents, marks, brackets and the way words are joined do not count. */
final class Headings {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)|\\[[^]]*]");
    private static final Pattern MARKS = Pattern.compile("[\\uFEFF\\u200B*]");
    private static final Pattern JOINTS = Pattern.compile("[_\\-./#:\\s\\u00A0]+");
    private static final Pattern HUMPS = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");

    private Headings() { }

    /** The forms in which a heading may be looked up: as written, and with CamelCase taken apart ("SOCTitle", but also "KPIs"). */
    static Set<String> forms(String heading) {
        Set<String> forms = new TreeSet<>();
        String plain = MARKS.matcher(ACCENTS.matcher(Normalizer.normalize(heading, Normalizer.Form.NFKD)).replaceAll("")).replaceAll("");
        String open = BRACKETS.matcher(plain).replaceAll(" ");
        forms.add(joined(open));
        forms.add(joined(HUMPS.matcher(open).replaceAll(" ")));
        forms.add(joined(plain));
        forms.remove("");
        return forms;
    }

    /** A word as the synonyms have it: lower case, without accents. */
    static String plain(String word) {
        return joined(ACCENTS.matcher(Normalizer.normalize(word, Normalizer.Form.NFKD)).replaceAll(""));
    }

    private static String joined(String text) {
        return JOINTS.matcher(text).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }
}
