package app.winnow.desktop.kit;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.skin.ComboBoxListViewSkin;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.PopupWindow;

/**
 * A list of words of which one holds. What is chosen counts once the list is closed: while it is open, letters and arrows only look for it, and Escape forgets
 * what was looked for.
 */
public final class Choices {
    private Choices() { }

    /** A list with the word at this place holding (-1 = none); {@code taken} gets the place of another one that people take. */
    public static ComboBox<String> of(String id, String name, List<String> words, int holds, Consumer<Integer> taken) {
        ComboBox<String> choice = new ComboBox<>();
        choice.setId(id);
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.setAccessibleText(name);
        choice.getItems().setAll(words);
        choice.getSelectionModel().select(holds);
        int[] held = {holds};
        Runnable take = () -> {
            int at = choice.getSelectionModel().getSelectedIndex();
            if (at >= 0 && at != held[0]) {
                held[0] = at;
                taken.accept(at);
            }
        };
        choice.setOnAction(event -> {
            if (!choice.isShowing()) {
                take.run();
            }
        });
        choice.setOnHidden(event -> take.run());
        // Keys reach the open list before the field, and a window of its own would swallow Escape before both.
        EventHandler<KeyEvent> forget = key -> {
            if (key.getCode() == KeyCode.ESCAPE && choice.isShowing()) {
                choice.getSelectionModel().select(held[0]);
                choice.hide();
                key.consume();
            }
        };
        choice.addEventFilter(KeyEvent.KEY_PRESSED, forget);
        choice.setOnShown(event -> {
            Node list = ((ComboBoxListViewSkin<?>) choice.getSkin()).getPopupContent();
            ((PopupWindow) list.getScene().getWindow()).setHideOnEscape(false);
            list.removeEventFilter(KeyEvent.KEY_PRESSED, forget);
            list.addEventFilter(KeyEvent.KEY_PRESSED, forget);
        });
        choice.addEventHandler(KeyEvent.KEY_TYPED, key -> look(choice, key.getCharacter()));
        return choice;
    }

    /** A letter opens the list at the next word that begins with it. */
    private static void look(ComboBox<String> choice, String letter) {
        List<String> words = choice.getItems();
        int from = choice.getSelectionModel().getSelectedIndex();
        for (int step = 1; !letter.isBlank() && Character.isLetterOrDigit(letter.charAt(0)) && step <= words.size(); step++) {
            int at = Math.floorMod(from + step, words.size());
            if (words.get(at).toLowerCase(Locale.ROOT).startsWith(letter.toLowerCase(Locale.ROOT))) {
                choice.show();
                choice.getSelectionModel().select(at);
                return;
            }
        }
    }
}
