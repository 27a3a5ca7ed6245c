package app.winnow.picture;

/**
 * A line of a legend. {@code key} is what {@link Meanings#line} says of its marks, and "" where it only explains; {@code count} how many marks or offerings it has,
 * {@code said} the whole line for a screen reader.
 */
public record LegendLine(String key, String name, Symbol symbol, Fill fill, int count, String said) {

    /** Whether its name ends in a number, so that the count behind it has to be kept apart. */
    public boolean endsInNumber() {
        return !name.isEmpty() && Character.isDigit(name.charAt(name.length() - 1));
    }
}
