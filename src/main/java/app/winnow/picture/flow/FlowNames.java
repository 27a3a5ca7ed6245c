package app.winnow.picture.flow;

import app.winnow.insight.Hours;
import app.winnow.picture.Numbers;
import app.winnow.picture.Words;
import java.util.Locale;

/** What a flow is called by: its forms, goals and figures as people say them. */
record FlowNames(Words words, Hours.Basis basis, boolean isByHours) {

    String of(Form form) {
        return words.of("form." + form.word());
    }

    String of(Goal goal) {
        return goal.name(words);
    }

    String of(Standing standing) {
        return words.of("standing." + standing.name().toLowerCase(Locale.ROOT));
    }

    String of(Aside.Why why) {
        return words.of("aside." + why.name().toLowerCase(Locale.ROOT));
    }

    /** "seat hours a year". */
    String hours() {
        return hours(words, basis);
    }

    static String hours(Words words, Hours.Basis basis) {
        return words.of("hours." + basis.name().toLowerCase(Locale.ROOT));
    }

    /** What the heights are of: "seat hours a year", or "offerings". */
    String unit() {
        return isByHours ? hours() : words.of("unit.offerings");
    }

    /** A figure without its unit; what is there and rounds to nothing is said to be less than 1. */
    String figure(double amount) {
        return amount > 0 && amount < .5 ? words.of("figure.less") : Numbers.whole(amount);
    }

    /** "34 offerings, 1,240 seat hours a year", or the first part alone. */
    String said(int offerings, double amount) {
        return isByHours ? words.of("said.hours", offerings, figure(amount), hours()) : words.of("said.count", offerings);
    }
}
