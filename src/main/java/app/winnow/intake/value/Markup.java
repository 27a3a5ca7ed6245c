package app.winnow.intake.value;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** HTML in titles and descriptions: tags become blanks or line breaks, entities become their characters. */
public final class Markup {
    private static final Pattern BREAK = Pattern.compile("(?i)<\\s*/?\\s*(br|p|div|li|tr|h[1-6]|ul|ol)\\b[^<>]*>");
    private static final Pattern SILENT = Pattern.compile("(?is)<(script|style)\\b.*?</\\1>|<!--.*?-->");
    private static final Pattern TAG = Pattern.compile("</?[A-Za-z][A-Za-z0-9]*(\\s[^<>]*)?/?>");
    private static final Pattern ENTITY = Pattern.compile("&(#\\d{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z]{2,8});");
    private static final Map<String, String> NAMED = Map.ofEntries(Map.entry("amp", "&"), Map.entry("lt", "<"), Map.entry("gt", ">"),
            Map.entry("quot", "\""), Map.entry("apos", "'"), Map.entry("nbsp", " "), Map.entry("ndash", "\u2013"), Map.entry("mdash", "\u2014"),
            Map.entry("rsquo", "\u2019"), Map.entry("lsquo", "\u2018"), Map.entry("rdquo", "\u201d"), Map.entry("ldquo", "\u201c"),
            Map.entry("hellip", "\u2026"), Map.entry("bull", "\u2022"), Map.entry("middot", "\u00b7"), Map.entry("copy", "\u00a9"),
            Map.entry("reg", "\u00ae"), Map.entry("trade", "\u2122"), Map.entry("euro", "\u20ac"), Map.entry("szlig", "\u00df"),
            Map.entry("auml", "\u00e4"), Map.entry("ouml", "\u00f6"), Map.entry("uuml", "\u00fc"), Map.entry("Auml", "\u00c4"),
            Map.entry("Ouml", "\u00d6"), Map.entry("Uuml", "\u00dc"), Map.entry("eacute", "\u00e9"), Map.entry("egrave", "\u00e8"),
            Map.entry("agrave", "\u00e0"), Map.entry("aacute", "\u00e1"), Map.entry("ccedil", "\u00e7"), Map.entry("ntilde", "\u00f1"),
            Map.entry("oacute", "\u00f3"), Map.entry("iacute", "\u00ed"), Map.entry("uacute", "\u00fa"), Map.entry("ecirc", "\u00ea"),
            Map.entry("ocirc", "\u00f4"), Map.entry("acirc", "\u00e2"), Map.entry("atilde", "\u00e3"), Map.entry("otilde", "\u00f5"));

    private Markup() { }

    /** The text that a browser would show, cleaned; a text without markup is only cleaned. */
    public static String strip(String text) {
        String open = text;
        if (text.indexOf('<') >= 0) {
            open = TAG.matcher(BREAK.matcher(SILENT.matcher(open).replaceAll(" ")).replaceAll("\n")).replaceAll("");
        }
        return Texts.clean(open.indexOf('&') < 0 ? open : entities(open));
    }

    private static String entities(String text) {
        Matcher found = ENTITY.matcher(text);
        return found.replaceAll(entity -> Matcher.quoteReplacement(character(entity.group(1), entity.group())));
    }

    private static String character(String name, String asItStands) {
        if (name.charAt(0) != '#') {
            return NAMED.getOrDefault(name, asItStands);
        }
        boolean hex = Character.toLowerCase(name.charAt(1)) == 'x';
        int point = Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10);
        return Character.isValidCodePoint(point) && point > 0 ? Character.toString(point) : asItStands;
    }
}
