package app.winnow.picture.bubble;

import app.winnow.picture.Words;
import java.util.stream.IntStream;

/** The picture for those who do not see it: what it shows, how many lie in each part, and what becomes of them. */
record Saying(BubbleLayout layout, Shades shades, QuadrantNames names, BubbleFacts facts, Words words) {

    String title() {
        return words.of("title", height());
    }

    private String height() {
        return layout.up.isMonths() ? words.of("months.since") : facts.hoursName();
    }

    String whole() {
        int[] in = layout.inRegion;
        StringBuilder said = new StringBuilder(words.of("said", layout.points.size(), height()));
        int unseen = in[Region.STRIP.ordinal()] + in[Region.CORNER.ordinal()];
        int unknown = in[Region.LANE.ordinal()] + in[Region.CORNER.ordinal()];
        if (unseen > 0) {
            said.append(' ').append(words.of("said.unseen", unseen));
        }
        if (unknown > 0) {
            said.append(' ').append(words.of(layout.up.isMonths() ? "said.unknown.months" : "said.unknown.hours", unknown));
        }
        for (int quadrant = 0; layout.quadrants.isThere() && quadrant < layout.quadrants.counts().length; quadrant++) {
            said.append(' ').append(words.of("said.quadrant", capital(names.of(quadrant)), layout.quadrants.counts()[quadrant]));
        }
        shades.groups(IntStream.range(0, layout.points.size()).toArray()).forEach(group -> said.append(' ').append(capital(shades.said(group))).append('.'));
        return said.toString();
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
    }
}
