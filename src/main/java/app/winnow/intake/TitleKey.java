package app.winnow.intake;

import app.winnow.intake.value.Texts;
import java.util.regex.Pattern;

/** A title without what systems put in front of it, case, accents and blanks: equal for two titles that are written for one course. Versions stay. */
final class TitleKey {
    private static final Pattern PREFIX = Pattern.compile("^(course|kurs|cours|curso|corso|cursus|training|schulung|formation|module|modul|class|e-?learning|elearning|online|web|wbt|ilt|vilt|video)\\s*[:|]\\s*(?=\\S)");
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\u2010-\\u2015_\"'\\u2018\\u2019\\u201c\\u201d-]+");

    private TitleKey() { }

    static String of(String title) {
        String plain = Texts.plain(title);
        return BETWEEN.matcher(PREFIX.matcher(plain).replaceFirst("")).replaceAll(" ").strip();
    }
}
