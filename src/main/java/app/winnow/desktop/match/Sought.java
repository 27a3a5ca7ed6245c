package app.winnow.desktop.match;

import app.winnow.model.Offering;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What is typed in the search field: an offering is found when each of its words stands in the title or the code. */
record Sought(List<String> words) {
    Sought {
        words = List.copyOf(words);
    }

    static Sought of(String typed) {
        return new Sought(Arrays.stream(typed.toLowerCase(Locale.ROOT).split("\\s+")).filter(word -> !word.isEmpty()).toList());
    }

    boolean isAll() {
        return words.isEmpty();
    }

    boolean finds(Offering offering) {
        String text = (offering.title() + " " + offering.code()).toLowerCase(Locale.ROOT);
        return words.stream().allMatch(text::contains);
    }
}
