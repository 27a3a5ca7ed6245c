package app.winnow.desktop.shell;

import app.winnow.desktop.kit.Buttons;
import app.winnow.desktop.kit.Figures;
import app.winnow.insight.Version;
import app.winnow.model.Policy;
import app.winnow.model.PolicyKey;
import app.winnow.workspace.Workspace;
import java.util.List;
import java.util.Objects;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The band below the strip while a policy is tried: that it is, what it changes, and the two ways out. Hidden otherwise. */
final class WhatIfBand extends HBox {
    private final Label what = new Label(Words.of("what-if"));
    private final Label effect = new Label();
    private final Pages pages;
    private final ChangeListener<Object> follow = (property, was, is) -> show();

    WhatIfBand(Pages pages, Notices notices) {
        super(12);
        this.pages = pages;
        getStyleClass().add("what-if-band");
        setId("what-if-band");
        setAlignment(Pos.CENTER_LEFT);
        what.getStyleClass().add("what-if-word");
        what.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button take = Buttons.primary(Words.of("what-if.take"), () -> take(notices));
        take.setId("take-over");
        Button drop = Buttons.lined(Words.of("what-if.drop"), () -> pages.audit().get().drop());
        drop.setId("drop-what-if");
        getChildren().addAll(what, effect, gap, drop, take);
        managedProperty().bind(visibleProperty());
        pages.audit().addListener((property, was, is) -> follow(was, is));
        follow(null, pages.audit().get());
    }

    private void follow(Workspace was, Workspace is) {
        if (was != null) {
            was.tried().removeListener(follow);
            was.verdicts().removeListener(follow);
        }
        if (is != null) {
            is.tried().addListener(follow);
            is.verdicts().addListener(follow);
        }
        show();
    }

    private void take(Notices notices) {
        pages.audit().get().takeOver();
        notices.undoable(Words.of("what-if.taken"));
    }

    private void show() {
        Workspace audit = pages.audit().get();
        Version inForce = audit == null ? null : audit.inForce().get();
        setVisible(inForce != null && audit.tried().get() != null);
        if (!isVisible()) {
            return;
        }
        Version now = new Version(audit.portfolio().get(), audit.verdicts().get(), audit.ledger().get());
        int values = changed(inForce.portfolio().policy(), audit.tried().get());
        boolean isKnown = inForce.isWhole() && now.isWhole();
        effect.setText(isKnown ? Words.of("what-if.effect", values, Version.differing(List.of(inForce, now)).size(), hours(inForce), hours(now),
                net(inForce), net(now)) : Words.of("what-if.values", values));
        effect.setTooltip(new Tooltip(effect.getText()));
        setAccessibleText(what.getText() + " " + effect.getText());
    }

    /** How many values the copy changes, or where they come from. */
    private static int changed(Policy inForce, Policy tried) {
        return (int) PolicyKey.all().stream().filter(key -> !Objects.equals(key.in(inForce), key.in(tried)) || !inForce.source(key).equals(tried.source(key)))
                .count();
    }

    private static String hours(Version version) {
        return Figures.whole(version.ledger().seatHours().before().expected() - version.ledger().seatHours().after().expected());
    }

    private static String net(Version version) {
        return Figures.signed(version.ledger().netDeliverables().expected());
    }
}
