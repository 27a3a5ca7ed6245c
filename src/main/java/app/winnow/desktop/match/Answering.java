package app.winnow.desktop.match;

import java.util.Set;

/** What keys answer while a deciding question is in front. */
final class Answering {
    private final Round round;

    Answering(Round round) {
        this.round = round;
    }

    /** Whether the key with this digit or letter was an answer. */
    boolean type(String key) {
        Form asked = round.form();
        int at = asked.choice(key);
        if (at >= 0) {
            answer(at);
        } else if (key.equals("N") && asked.mayBeNone()) {
            none();
        } else {
            return false;
        }
        return true;
    }

    /** Gives the answer at this place; where several may be chosen it is chosen or not. */
    void answer(int at) {
        Form asked = round.form();
        if (asked == null || at < 0 || at >= asked.choices().size()) {
            return;
        }
        if (asked.isSeveral()) {
            round.asking().toggle(at);
        } else {
            give(asked, Set.of(at));
        }
    }

    /** Answers "none of them" where that is an answer. */
    void none() {
        if (round.form() != null && round.form().mayBeNone()) {
            give(round.form(), Set.of());
        }
    }

    /** Takes what was chosen where several may be. */
    void confirm() {
        Set<Integer> chosen = round.asking().chosen().get();
        if (round.form().isSeveral() && !chosen.isEmpty()) {
            give(round.form(), chosen);
        }
    }

    private void give(Form asked, Set<Integer> values) {
        round.asking().answered();
        round.apply(asked.answered(round.portfolio(), values));
        round.advance();
    }
}
