package app.winnow.insight.cover;

/** Who watches a search: hears of every better answer as it is found, and may stop it. */
public interface Watch {
    /** Nobody watches, nobody stops. */
    Watch NOBODY = new Watch() { };

    /** Whether to stop with the best answer so far; asked often, so it must be quick. It may also throw, to end without an answer. */
    default boolean isOver() {
        return false;
    }

    /** A better answer than all before, with the bound known so far. */
    default void found(CoverAnswer answer) { }
}
