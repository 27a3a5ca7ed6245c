package app.winnow.desktop.match;

import app.winnow.insight.text.Candidate;
import javafx.collections.ListChangeListener;
import javafx.scene.control.ListView;

/** The outcomes of the offering in front, the likeliest first. The keyboard stays with the page: the list only shows what it does. */
final class OutcomeList extends ListView<Candidate> {
    private final MatchViewModel model;

    OutcomeList(MatchViewModel model) {
        this.model = model;
        setId("match-outcomes");
        getStyleClass().addAll("winnow-list", "outcome-list");
        setItems(model.candidates());
        setFocusTraversable(false);
        setAccessibleText(Words.of("outcomes"));
        setCellFactory(of -> new OutcomeCell(model));
        setMinHeight(0);
        model.highlighted().addListener((property, was, is) -> highlight());
        model.candidates().addListener((ListChangeListener<Candidate>) change -> highlight());
        model.offering().addListener((property, was, is) -> refresh());
        model.form().addListener((property, was, is) -> refresh());
        highlight();
    }

    private void highlight() {
        int at = model.highlighted().get();
        if (at >= 0 && at < getItems().size()) {
            getSelectionModel().select(at);
            scrollTo(Math.max(0, at - 2));
        }
        refresh();
    }
}
