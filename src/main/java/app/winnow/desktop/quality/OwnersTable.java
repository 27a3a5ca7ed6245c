package app.winnow.desktop.quality;

import app.winnow.desktop.kit.Tables;
import app.winnow.insight.quality.OwnerGroup;
import java.util.List;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** Every owner: how many offerings are theirs, and how many questions are asked of them. */
final class OwnersTable {
    private final TableView<OwnerGroup> table;

    OwnersTable(SheetsViewModel model, Names names) {
        table = Tables.dress(new TableView<>(model.owners()), Words.of("owners"));
        table.setId("owners");
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        TableColumn<OwnerGroup, String> owner = Tables.text(Words.of("owners.owner"), 420, group -> names.owner(group.name(), model.owners().indexOf(group)));
        TableColumn<OwnerGroup, Double> offerings = Tables.figure(Words.of("owners.offerings"), 120, group -> (double) group.offerings().size());
        TableColumn<OwnerGroup, Double> questions = Tables.figure(Words.of("owners.questions"), 160, group -> (double) group.questions());
        table.getColumns().setAll(List.of(owner, offerings, questions));
        names.look().addListener((property, was, is) -> table.refresh());
    }

    TableView<OwnerGroup> view() {
        return table;
    }
}
