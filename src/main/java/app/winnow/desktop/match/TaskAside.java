package app.winnow.desktop.match;

import app.winnow.model.Offering;
import app.winnow.model.Outcome;
import app.winnow.model.Portfolio;
import app.winnow.model.change.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Which task is it that an offering supports? A link of 2 or 3 names it in a line: that of the description with one key, or one's own. */
record TaskAside(Supplier<Portfolio> now, String code, Outcome outcome, String proposed, boolean isWritten) implements Aside {

    @Override
    public Prompt prompt() {
        if (isWritten) {
            return new Prompt(sentence(), List.of(new Choice(ENTER, Words.of("task.keep")), new Choice(LEAVE, Words.of("task.leave"))), proposed);
        }
        List<Choice> choices = new ArrayList<>();
        if (!proposed.isEmpty()) {
            choices.add(new Choice(ENTER, Words.of("task.proposed", proposed)));
        }
        choices.add(new Choice("W", Words.of("task.write")));
        choices.add(new Choice(proposed.isEmpty() ? ENTER : LEAVE, Words.of("task.leave")));
        return new Prompt(sentence(), choices, null);
    }

    private String sentence() {
        return Words.of("task.ask", outcome.id(), outcome.sentence());
    }

    @Override
    public Optional<Turn> type(String key) {
        return switch (key) {
            case ENTER -> Optional.of(write(proposed));
            case LEAVE, "N" -> Optional.of(Turn.OVER);
            case "W" -> Optional.of(Turn.to(new TaskAside(now, code, outcome, proposed, true)));
            default -> Optional.empty();
        };
    }

    @Override
    public Turn write(String text) {
        if (text.isEmpty()) {
            return Turn.OVER;
        }
        Offering offering = now.get().offering(code).orElseThrow();
        Change change = Linking.task(now.get(), offering, outcome, text);
        return Turn.with(change);
    }
}
