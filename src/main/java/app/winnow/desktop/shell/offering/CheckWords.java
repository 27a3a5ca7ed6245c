package app.winnow.desktop.shell.offering;

import app.winnow.desktop.kit.Figures;
import app.winnow.insight.GuardLine;
import app.winnow.insight.Measured;
import app.winnow.insight.OfferingLevels;
import app.winnow.insight.ReadBack;
import app.winnow.insight.Urgency;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** Guards, read-back, levels and reach in the words of the screen. */
final class CheckWords {
    private static final ResourceBundle WORDS = ResourceBundle.getBundle("app.winnow.desktop.shell.offering.messages");

    private CheckWords() { }

    static List<String> guards(List<GuardLine> lines) {
        return lines.stream().map(GuardLine::words).toList();
    }

    static List<String> readBack(ReadBack back) {
        return List.of(say("back.on", back.on(), back.mustNotFall()), back.wayBack());
    }

    /** What it is designed for, each level that was measured, and up to which one it could be. */
    static List<String> levels(OfferingLevels levels) {
        List<String> lines = new ArrayList<>();
        lines.add(levels.designed() == null ? say("levels.designed.unknown") : say("levels.designed", levels.designed()));
        levels.measured().forEach(measured -> lines.add(measured(measured)));
        if (levels.measured().isEmpty()) {
            lines.add(say("levels.not-measured"));
        }
        OfferingLevels.Could could = levels.could();
        if (could.most() >= 0) {
            lines.add(could.least() == could.most() ? say("levels.could", could.least()) : say("levels.could.open", could.least(), could.most()));
        }
        return lines;
    }

    private static String measured(Measured measured) {
        String on = measured.on() == null ? "" : say("levels.on", measured.on());
        String source = measured.source().isEmpty() ? "" : say("levels.source", measured.source());
        String effect = measured.effect() == null ? "" : say(measured.effect() ? "levels.effect" : "levels.no-effect");
        return say("levels.measured", measured.level()) + on + source + effect + ".";
    }

    /** Its reach, and that few complete it, where that is known and asked for. */
    static List<String> reach(Urgency urgency) {
        List<String> lines = new ArrayList<>();
        urgency.reach().ifPresent(reach -> lines.add(say("reach", Figures.share(reach))));
        if (Boolean.TRUE.equals(urgency.isFew())) {
            lines.add(say("few"));
        }
        return lines;
    }

    private static String say(String key, Object... values) {
        Object[] texts = new Object[values.length];
        for (int at = 0; at < values.length; at++) {
            texts[at] = String.valueOf(values[at]);
        }
        return new MessageFormat(WORDS.getString(key), Locale.ENGLISH).format(texts);
    }
}
