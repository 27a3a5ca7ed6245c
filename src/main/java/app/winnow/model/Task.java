package app.winnow.model;

import java.util.Set;

/** One task of an offering that was split: its name and its own impact (1-7), response and obstacles; null where unknown. */
public record Task(String name, Integer impact, Response response, Set<Obstacle> obstacles) {
    public Task {
        if (impact != null && (impact < 1 || impact > 7)) {
            throw new IllegalArgumentException("an impact goes from 1 to 7");
        }
        obstacles = obstacles == null ? null : Set.copyOf(obstacles);
    }
}
