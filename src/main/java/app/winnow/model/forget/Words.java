package app.winnow.model.forget;

import java.util.ResourceBundle;

/** The words of this room's bundle. */
final class Words {
    private static final ResourceBundle WORDS = ResourceBundle.getBundle("app.winnow.model.forget.messages");

    private Words() { }

    static String of(String key) {
        return WORDS.getString(key);
    }
}
