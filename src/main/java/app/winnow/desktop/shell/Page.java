package app.winnow.desktop.shell;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;

/**
 * One page of the window, made anew for every audit that is opened. It appears in the rail with its glyph and title, in the order in which the pages
 * are given. A page is laid out from {@code 797 x 432} (projector, scaled) to any size and never scrolls sideways.
 */
public interface Page {

    /** A short word that names the page for {@link Navigation} and pictures: {@code match}. */
    String id();

    /** The title in the rail, from the page's own bundle: "Match". */
    String title();

    /** The Feather glyph in the rail, by its Ikonli name: {@code fth-target}. */
    String glyph();

    /** The page's content, built at the first call and the same ever after. Called on the FX thread. */
    Node view();

    /** Called each time after the page came to the front; the place to put the keyboard focus. */
    default void shown() { }

    /** Called each time before the page leaves the front. */
    default void hidden() { }

    /** Whether it has a place in the rail; a page without one is reached from other pages only (import). */
    default boolean onRail() {
        return true;
    }

    /** The keys of this page, for the overview at F1. */
    default List<KeyHint> keys() {
        return List.of();
    }

    /** The id of the page whose place in the rail is lit while this one is in front: its own, or that of the page it belongs to. */
    default String railId() {
        return id();
    }

    /** Steps of its own that undo and redo are about while the page is in front; empty when they are always about the audit. */
    default Optional<OwnSteps> steps() {
        return Optional.empty();
    }

    /** Forgets listeners and windows when its audit is closed. */
    default void close() { }
}
