package app.winnow.picture.bubble;

import app.winnow.picture.Ask;
import app.winnow.picture.Choice;
import app.winnow.picture.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What people chose of the portfolio map. */
record Wanted(boolean isMonths, ColourBy colour, boolean isCut) {

    static Wanted of(Ask ask, Words words) {
        List<Choice> choices = choices(words);
        return new Wanted(ask.chosen(choices.get(0)).equals("months"), ColourBy.valueOf(ask.chosen(choices.get(1)).toUpperCase(Locale.ROOT)),
                ask.chosen(choices.get(2)).equals("on"));
    }

    static List<Choice> choices(Words words) {
        return List.of(
                new Choice("up", words.of("choice.up"), List.of(new Choice.Option("hours", words.of("choice.up.hours")),
                        new Choice.Option("months", words.of("choice.up.months")))),
                new Choice("colour", words.of("choice.colour"), Arrays.stream(ColourBy.values()).map(by -> by.name().toLowerCase(Locale.ROOT))
                        .map(key -> new Choice.Option(key, words.of("choice.colour." + key))).toList()),
                new Choice("quadrants", words.of("choice.quadrants"), List.of(new Choice.Option("on", words.of("choice.quadrants.on")),
                        new Choice.Option("off", words.of("choice.quadrants.off")))));
    }
}
