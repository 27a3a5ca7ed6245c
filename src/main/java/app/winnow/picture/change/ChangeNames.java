package app.winnow.picture.change;

import app.winnow.insight.Range;
import app.winnow.picture.DispositionNames;
import app.winnow.picture.Numbers;
import app.winnow.picture.Words;
import java.util.Locale;

/** What a change is called by: its bars and figures as people say them. */
record ChangeNames(Words words, Counted counted) {
    private static final String MINUS = "\u2212";

    /** "seat hours a year". */
    String unit() {
        return unit(words, counted);
    }

    static String unit(Words words, Counted counted) {
        return words.of("counted." + counted.word());
    }

    /** What somebody would have to know of an offering for it to be in the bars. */
    String known() {
        return words.of("known." + counted.word());
    }

    /** "stop offering", or what the total is of. */
    String of(Bar bar) {
        return bar.isTotal() ? words.of("total." + bar.total().name().toLowerCase(Locale.ROOT)) : of(bar.step());
    }

    String of(Step step) {
        return step.why() == Step.Why.DISPOSITION ? step.disposition() == null ? words.of("step.open") : DispositionNames.of(step.disposition())
                : words.of("step." + step.why().name().toLowerCase(Locale.ROOT));
    }

    /** The same with its stage, where that says more: "stop offering, suggested". */
    String staged(Bar bar) {
        return bar.isTotal() || bar.step().stage() == Stage.OPEN && bar.step().why() == Step.Why.DISPOSITION ? of(bar) : words.of("staged", of(bar), of(bar.step().stage()));
    }

    String of(Stage stage) {
        return words.of("stage." + stage.word());
    }

    /** The expected figure of a bar; a step has its sign. */
    String figure(Bar bar) {
        return bar.isUnknown() ? Numbers.UNKNOWN : bar.isTotal() ? Numbers.whole(bar.to()) : signed(bar.range().expected());
    }

    /** Its lowest and highest figure, "" where they are the same. */
    String span(Bar bar) {
        return bar.hasWidth() ? span(bar.range(), !bar.isTotal()) : "";
    }

    /** "900 to 1,400", or with signs. */
    String span(Range range, boolean isSigned) {
        return isSigned ? words.of("span", signed(range.low()), signed(range.high())) : words.of("span", Numbers.whole(range.low()), Numbers.whole(range.high()));
    }

    /** With its sign: +84, \u22121,240; 0 has none. */
    static String signed(double value) {
        String whole = Numbers.whole(Math.abs(value));
        return whole.equals("0") ? whole : (value < 0 ? MINUS : "+") + whole;
    }
}
