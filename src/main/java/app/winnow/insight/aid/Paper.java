package app.winnow.insight.aid;

import java.util.List;

/** A page that leaves the program: its title, a line below it, its parts from top to bottom. Every text of it is plain: it holds no formatting of its own. */
public record Paper(String title, String line, List<Part> parts) {
    public Paper {
        parts = List.copyOf(parts);
    }
}
