package app.winnow.desktop.rules;

/** One offering that a rule meets: its dense index, code and title, what tells it apart, whether it would get the answer, and whether it came after the rule was applied last. */
public record RuleRow(int index, String code, String title, String about, boolean isTicked, boolean isNew) {

    RuleRow with(boolean ticked) {
        return new RuleRow(index, code, title, about, ticked, isNew);
    }
}
