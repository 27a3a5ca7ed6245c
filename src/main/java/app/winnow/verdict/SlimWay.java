package app.winnow.verdict;

import app.winnow.model.Worded;

/** How an offering is slimmed (decision model, section 7): a shorter one, for fewer people, less often, or with a way to test out of it. */
public enum SlimWay implements Worded {
    SHORTER, FEWER_PEOPLE, LESS_OFTEN, TEST_OUT;

    @Override
    public String word() {
        return Worded.of(this);
    }
}
