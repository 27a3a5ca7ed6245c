package app.winnow.desktop.shell.offering;

import app.winnow.desktop.kit.Buttons;
import app.winnow.desktop.kit.Chip;
import app.winnow.desktop.kit.Texts;
import app.winnow.model.Ask;
import app.winnow.model.Worded;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** What is asked only of an aid, one question at a time with a key for each answer; what is answered stands above and can be asked again. */
final class AidQuestions extends VBox {
    private static final ResourceBundle WORDS = ResourceBundle.getBundle("app.winnow.desktop.shell.offering.messages");

    private final AidChoosing choosing;
    private final String code;
    private final FlowPane answers = new FlowPane(4, 4);

    AidQuestions(AidChoosing choosing, String code) {
        super(4);
        this.choosing = choosing;
        this.code = code;
        setId("aid-questions");
        FlowPane said = new FlowPane(4, 0);
        AidChoosing.ASKED.stream().filter(this::isAnswered).forEach(ask -> said.getChildren().add(answered(ask)));
        if (!said.getChildren().isEmpty()) {
            getChildren().add(said);
        }
        next().ifPresent(this::ask);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private Optional<Ask<?>> next() {
        return AidChoosing.ASKED.stream().filter(ask -> !isAnswered(ask)).findFirst();
    }

    private boolean isAnswered(Ask<?> ask) {
        return choosing.answer(code, ask).isPresent();
    }

    private static String key(Ask<?> ask) {
        return ask.column().toLowerCase(Locale.ROOT);
    }

    private Node answered(Ask<?> ask) {
        String words = answer(ask, choosing.answer(code, ask).map(Worded.class::cast).orElseThrow());
        Button again = Buttons.quiet(MessageFormat.format(WORDS.getString("aid.answered"), WORDS.getString("aid.fact." + key(ask)), words), () -> choosing.answer(code, ask, null));
        again.setAccessibleText(MessageFormat.format(WORDS.getString("aid.ask.again"), again.getText()));
        return again;
    }

    private static String answer(Ask<?> ask, Worded value) {
        return WORDS.getString("aid.answer." + key(ask) + "." + value.word().replace(' ', '-'));
    }

    @SuppressWarnings("unchecked")
    private <T> void ask(Ask<T> ask) {
        getChildren().addAll(Texts.text(WORDS.getString("aid.ask." + key(ask))), answers);
        List<T> values = Stream.of(ask.element().getEnumConstants()).map(value -> (T) value).toList();
        for (int at = 0; at < values.size(); at++) {
            T value = values.get(at);
            Button button = Buttons.quiet(answer(ask, (Worded) value), () -> choosing.answer(code, ask, value));
            button.setGraphic(Chip.key(String.valueOf(at + 1)));
            answers.getChildren().add(button);
        }
    }

    private void pressed(KeyEvent key) {
        int number = key.getCode().isDigitKey() && !key.getText().isEmpty() ? Character.getNumericValue(key.getText().charAt(0)) : 0;
        if (number >= 1 && number <= answers.getChildren().size()) {
            key.consume();
            ((Button) answers.getChildren().get(number - 1)).fire();
        }
    }

    boolean isAsking() {
        return getScene() != null && Stream.iterate(getScene().getFocusOwner(), node -> node != null, Node::getParent).anyMatch(node -> node == this);
    }

    void takeKeyboard() {
        FlowPane last = answers.getChildren().isEmpty() && getChildren().get(0) instanceof FlowPane said ? said : answers;
        last.getChildren().stream().findFirst().ifPresent(Node::requestFocus);
    }
}
