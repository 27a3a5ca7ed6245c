package app.winnow.model;

/** A lever rated 0-4: how it is now and, where somebody named one, its target ({@code null} = the policy's). 4 is best. */
public record Dial(int now, Integer target) {
    public Dial {
        if (now < 0 || now > 4 || target != null && (target < 0 || target > 4)) {
            throw new IllegalArgumentException("a dial goes from 0 to 4");
        }
    }
}
