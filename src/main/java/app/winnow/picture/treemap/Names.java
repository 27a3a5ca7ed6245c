package app.winnow.picture.treemap;

import app.winnow.insight.Hours;
import app.winnow.insight.Money;
import app.winnow.picture.Numbers;
import app.winnow.picture.Seen;
import app.winnow.picture.Words;
import java.util.Locale;

/** What areas are called in one state, and figures with their units. */
final class Names {
    private static final double SMALL = 10;

    private final Words words;
    private final Hours.Basis basis;
    private final String currency;

    Names(Words words, Seen seen) {
        this.words = words;
        basis = seen.hours().basis();
        currency = new Money(seen.portfolio()).currency();
    }

    /** What hours are of. */
    Hours.Basis basis() {
        return basis;
    }

    /** "seat hours a year". */
    String of(Area area) {
        return switch (area) {
            case SEATS -> words.of("area.seats." + basis.name().toLowerCase(Locale.ROOT));
            case CATALOG -> words.of("area.catalog");
            case COST -> currency.isEmpty() ? words.of("area.cost") : words.of("area.cost.in", currency);
            case COUNT -> words.of("area.count");
        };
    }

    /** "1,240 h". */
    String amount(Area area, double value) {
        return switch (area) {
            case SEATS, CATALOG -> words.of("amount.hours", figure(value));
            case COST -> currency.isEmpty() ? figure(value) : words.of("amount.money", figure(value), currency);
            case COUNT -> Numbers.whole(value);
        };
    }

    /** "1,240 seat hours a year". */
    String said(Area area, double value) {
        return switch (area) {
            case SEATS, CATALOG -> words.of("said", figure(value), of(area));
            case COST -> amount(area, value);
            case COUNT -> offerings((int) Math.round(value));
        };
    }

    /** "1 offering", "12 offerings". */
    String offerings(int count) {
        return words.of("offerings", count);
    }

    static String figure(double value) {
        return value < SMALL ? Numbers.with(value, 1) : Numbers.whole(value);
    }
}
