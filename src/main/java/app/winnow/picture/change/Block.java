package app.winnow.picture.change;

import app.winnow.insight.CashDates;
import app.winnow.insight.Range;
import app.winnow.picture.Numbers;
import app.winnow.picture.Words;
import java.util.ArrayList;
import java.util.List;

/** A figure of its own below the bars, with its unit in another: what it is, in full and in short, and the offerings it speaks of. {@code isWarning} where it needs attention. */
record Block(String key, String figure, List<String> full, List<String> brief, int[] offerings, boolean isWarning) {
    Block {
        full = List.copyOf(full);
        brief = List.copyOf(brief);
    }

    /** The money that stops being paid, with its days. */
    static Block of(Cash cash, ChangeNames names, String currency) {
        Words words = names.words();
        Range decided = cash.stopping().get(Stage.DECIDED);
        Range suggested = cash.stopping().get(Stage.SUGGESTED);
        Range open = cash.stopping().get(Stage.OPEN);
        List<String> full = new ArrayList<>(List.of(words.of("cash.decided")));
        full.add(words.of("cash.never"));
        List<String> brief = new ArrayList<>(List.of(words.of("cash.brief")));
        if (cash.dates().first() != null) {
            full.add(1, days(cash.dates(), words));
            brief.add(days(cash.dates(), words));
        }
        if (cash.dates().undated() > 0) {
            full.add(words.of("cash.undated", cash.dates().undated()));
        }
        if (suggested.high() > 0) {
            full.add(words.of("cash.suggested", figure(suggested, names)));
            brief.add(words.of("cash.suggested", Numbers.whole(suggested.expected())));
        }
        if (open.high() > 0) {
            full.add(words.of("cash.open", names.span(open, false)));
        }
        int unknown = cash.before().unknown();
        if (unknown > 0) {
            full.add(words.of("cash.unknown", unknown));
        }
        String figure = cash.isUnknown() ? Numbers.UNKNOWN : Numbers.whole(decided.expected()) + (currency.isBlank() ? "" : " " + currency.strip());
        return new Block("cash", figure, full, brief, cash.offerings().get(Stage.DECIDED), false);
    }

    /** "1,240", or with its range. */
    private static String figure(Range range, ChangeNames names) {
        return range.isExact() ? Numbers.whole(range.expected()) : names.words().of("figure.span", Numbers.whole(range.expected()), names.span(range, false));
    }

    private static String days(CashDates dates, Words words) {
        return dates.first().equals(dates.last()) ? words.of("cash.on", dates.first().toString()) : words.of("cash.between", dates.first().toString(), dates.last().toString());
    }

    /** The net-deliverable counter. */
    static Block of(Deliverables all, ChangeNames names) {
        Words words = names.words();
        Deliverables.Count decided = all.of(Stage.DECIDED);
        Deliverables.Count suggested = all.of(Stage.SUGGESTED);
        Deliverables.Count open = all.of(Stage.OPEN);
        List<String> full = new ArrayList<>(List.of(words.of("net.decided", decided.stops(), decided.adds())));
        List<String> brief = new ArrayList<>(List.of(words.of("net.brief", decided.stops(), decided.adds())));
        String besides = words.of("net.suggested", suggested.stops(), suggested.adds(), ChangeNames.signed(suggested.net().expected()));
        full.add(besides);
        brief.add(besides);
        if (open.net().low() != 0 || open.net().high() != 0) {
            full.add(words.of("net.open", names.span(open.net(), true)));
        }
        boolean isMore = decided.net().expected() > 0;
        if (isMore) {
            full.add(words.of("net.more"));
            brief.add(words.of("net.more"));
        }
        return new Block("net", ChangeNames.signed(decided.net().expected()), full, brief, decided.offerings(), isMore);
    }
}
