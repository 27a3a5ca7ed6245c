package app.winnow.bench;

import app.winnow.desktop.kit.Look;
import app.winnow.desktop.kit.PicturePane;
import app.winnow.insight.Accounts;
import app.winnow.model.Policy;
import app.winnow.model.Portfolio;
import app.winnow.picture.Ask;
import app.winnow.picture.Frame;
import app.winnow.picture.Seen;
import app.winnow.picture.bubble.PortfolioBubbles;
import app.winnow.sample.DrawnAudit;
import app.winnow.verdict.Verdicts;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** A step of a slider that tries another cut-off on 20,000 offerings: suggestions, ledger and portfolio map anew, until the map is on the screen, all in one go and on one thread. */
final class MapFiguresWhatIf {
    private static final int OFFERINGS = 20_000;
    private static final int LIMIT = 50;
    private static final double PATIENCE = 60_000;

    private final PortfolioBubbles map = new PortfolioBubbles();
    private final Ask ask = Ask.of(Frame.of(MapWindow.WIDTH, MapWindow.CONTENT));
    private final Policy[] steps;
    private Portfolio portfolio;
    private Verdicts verdicts;
    private Accounts accounts;
    private PicturePane pane;
    private int step;
    private double counted;

    private MapFiguresWhatIf() {
        portfolio = DrawnAudit.of(1, OFFERINGS);
        verdicts = Verdicts.of(portfolio, DrawnAudit.AS_OF);
        accounts = Accounts.of(verdicts);
        steps = new Policy[] {stepped(1, 4), stepped(2, 4), stepped(3, 4), stepped(2, 5)};
    }

    public static void main(String[] args) {
        MapFiguresWhatIf figures = new MapFiguresWhatIf();
        MapWindow window = new MapWindow();
        window.open();
        window.onScreen(() -> figures.pane = new PicturePane(new ReadOnlyObjectWrapper<>(Look.LIGHT)));
        window.show(figures.pane);
        Frames frames = new Frames(window, PATIENCE).more(Frames.WARM, Frames.REPAINTS, figures::move);
        if (figures.counted == 0) {
            throw new IllegalStateException("the ledger says nothing");
        }
        new Lines(System.out).within("map.what-if.20000", frames.median(), LIMIT);
        Platform.exit();
    }

    private void move() {
        portfolio = portfolio.draft().policy(steps[step++ % steps.length]).done();
        verdicts = verdicts.after(portfolio, DrawnAudit.AS_OF).orElseThrow();
        accounts = accounts.after(verdicts);
        counted += accounts.ledger().offerings().before().expected();
        pane.show(map.draw(Seen.of(portfolio, verdicts), ask));
    }

    private Policy stepped(int low, int middle) {
        Policy.Rules rules = portfolio.policy().rules();
        return portfolio.policy().withRules(new Policy.Rules(low, middle, rules.cells(), rules.sizeTarget(), rules.accessTarget(), rules.directnessTarget(), rules.evidenceMonths(), rules.countsFrom()));
    }
}
