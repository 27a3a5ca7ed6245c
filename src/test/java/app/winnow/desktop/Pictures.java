package app.winnow.desktop;

import app.winnow.Services;
import app.winnow.desktop.kit.Look;
import app.winnow.desktop.quality.FillIn;
import app.winnow.desktop.shell.MainWindow;
import app.winnow.desktop.shell.Page;
import app.winnow.insight.facet.Facet;
import app.winnow.insight.facet.Filter;
import app.winnow.insight.quality.OwnerGroup;
import app.winnow.model.Ask;
import app.winnow.model.Field;
import app.winnow.model.change.SetView;
import app.winnow.picture.PictureKind;
import app.winnow.picture.gallery.Gallery;
import app.winnow.report.OwnerSheets;
import app.winnow.task.DirectTasks;
import app.winnow.verdict.Verdicts;
import app.winnow.workspace.Workspace;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.animation.PauseTransition;
import javafx.embed.swing.SwingFXUtils;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.util.Duration;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Pictures of every page with the sample, in every look, at two sizes, into {@code target/screens}. Not part of the tests: {@code mvn -Ppictures verify}
 * makes them, {@code -Dpictures.of=match,rules} those of some pages only. Pages come from the same Services as in the program, so a new page is pictured without a change here.
 */
class Pictures {
    private static final int[][] SIZES = Boolean.getBoolean("pictures.small") ? new int[][] {{1366, 768}} : new int[][] {{1366, 768}, {1920, 1080}};
    /** What Enter opens on a page, for a second picture of it. */
    private static final Map<String, String> OPENED = Map.of("outcomes", "#outcome-O1");
    /** So many milliseconds drawing a big catalog may take on a busy machine. */
    private static final long BIG = 600_000;
    private static final Duration SETTLE = Duration.millis(400);
    private static final Path SCREENS = Path.of("target", "screens");

    @TempDir
    private Path data;
    private final FakeDialogs dialogs = new FakeDialogs();
    private Stage stage;
    private Services services;

    @Test
    void every_page_in_every_look_at_both_sizes() throws Exception {
        Files.createDirectories(SCREENS);
        FxToolkit.registerPrimaryStage();
        FxToolkit.setupStage(shown -> stage = shown);
        onWindow(() -> {
            services = new Services(data, new DirectTasks(), WindowTest.CLOCK, dialogs);
            MainWindow window = services.window();
            stage.setX(0);
            stage.setY(0);
            stage.setScene(window.scene());
            stage.show();
            window.opened();
        });
        pictures("welcome-empty");
        onWindow(() -> press("#sample"));
        List<String> pages = new ArrayList<>();
        onWindow(() -> services.pages().ofAudit().stream().map(Page::id).forEach(pages::add));
        String only = System.getProperty("pictures.of", "");
        pages.removeIf(page -> !only.isEmpty() && !List.of(only.split(",")).contains(page));
        for (String page : pages) {
            onWindow(() -> services.desk().go(page));
            pictures(page);
            if (page.equals("catalog")) {
                filtered();
            }
            if (page.equals("map")) {
                kinds("");
                onWindow(() -> services.look().set(Look.LIGHT));
                onWindow(() -> ((ToggleButton) stage.getScene().lookup("#map-as-set")).setSelected(true));
                pictures("map-set");
            }
            if (page.equals("match")) {
                match();
            }
            if (page.equals("outcomes")) {
                outcomes();
            }
            if (page.equals("quality")) {
                sheets();
            }
            if (OPENED.containsKey(page)) {
                onWindow(() -> Event.fireEvent(stage.getScene().lookup(OPENED.get(page)), pressed(KeyCode.ENTER)));
                pictures(page + "-open");
            }
        }
        if (only.isEmpty()) {
            imports();
        }
        if (pages.contains("map")) {
            WaitForAsyncUtils.waitForAsyncFx(BIG, () -> services.desk().create("Drawn catalog", audit -> DrawnCatalog.into(audit, 20_000), () -> services.desk().go("map")));
            kinds("-20000");
        }
        onWindow(() -> services.pages().leave());
        pictures("welcome");
        onWindow(services::close);
        FxToolkit.cleanupStages();
    }

    /** The map in every kind of picture. */
    private void kinds(String suffix) throws Exception {
        for (PictureKind kind : Gallery.kinds()) {
            onWindow(() -> services.look().set(Look.LIGHT));
            onWindow(() -> ((ToggleButton) stage.getScene().lookup("#map-as-" + kind.id())).setSelected(true));
            pictures("map-" + kind.id() + suffix);
        }
    }

    /** What stands in the place of the lists: an offering, the task of its link, those alike, the other way round, how people link, and a rule. */
    private void match() throws Exception {
        onWindow(() -> press("#match-lists-later"));
        onWindow(() -> services.pages().audit().get().selected().set(unlinked()));
        onWindow(() -> services.desk().go("outcomes"));
        onWindow(() -> services.desk().go("match"));
        pictures("match-offering");
        key(KeyCode.DIGIT3);
        pictures("match-task");
        key(KeyCode.BACK_SPACE);
        key(KeyCode.O);
        pictures("match-by-outcome");
        onWindow(() -> Event.fireEvent(stage.getScene().lookup("#match-by-outcome"), pressed(KeyCode.ESCAPE)));
        key(KeyCode.H);
        pictures("match-hands");
        onWindow(() -> Event.fireEvent(stage.getScene().lookup("#match-hands"), pressed(KeyCode.ESCAPE)));
        onWindow(() -> services.desk().go("rules"));
        onWindow(() -> ((javafx.scene.control.TextField) stage.getScene().lookup("#rule-line")).setText("title contains safety, safe, hygiene: required by law"));
        pictures("rules-written");
        onWindow(() -> ((javafx.scene.control.TextField) stage.getScene().lookup("#rule-line")).setText("type is "));
    }

    /** An offering at which nobody has looked and that has a description, so that words speak for its outcomes. */
    private String unlinked() {
        return services.pages().audit().get().portfolio().get().offerings().stream().filter(offering -> offering.answers().get(Ask.SERVES).isEmpty()
                && offering.text(Field.DESCRIPTION).length() > 100 && offering.text(Field.LANGUAGE).equals("en")).findFirst().orElseThrow().code();
    }

    private void key(KeyCode code) {
        onWindow(() -> Event.fireEvent(stage.getScene().lookup("#match"), pressed(code)));
    }

    private static KeyEvent pressed(KeyCode code) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false);
    }

    /** A list of a sponsor's goals before it is taken over, a set to begin with, and a question of the chain. */
    private void outcomes() throws Exception {
        Path goals = Files.writeString(data.resolve("goals-of-operations.csv"), """
                Area,Code,Goal,Measure,Target
                Service,1,Service,,
                Service,1.1,Close a service call at the first visit,Calls closed at the first visit,90
                Service,1.2,Understand the warranty rules,,
                Service,1.3,Order the right spare part at once,Parts sent back,2
                Sales,2,Sales,,
                Sales,2.1,Leadership,Talks a month,1
                Sales,2.2,Quote the right machine at the first attempt,Quotes without correction,95
                Sales,2.3,Customer churn rate,,5
                """);
        onWindow(() -> {
            dialogs.willChoose(goals);
            press("#open-list");
        });
        pictures("outcomes-list");
        onWindow(() -> press("#list-leave"));
        onWindow(() -> press("#starters"));
        pictures("outcomes-sets");
        onWindow(() -> Event.fireEvent(stage.getScene().lookup("#outcome-O1"), pressed(KeyCode.ENTER)));
        onWindow(() -> press("#why"));
        onWindow(() -> press("#chain-line-instruments"));
        pictures("outcomes-why");
        onWindow(() -> press("#chain-leave"));
    }

    /** The catalog with a filter, a kept view, and many rows that are set at once. */
    private void filtered() throws Exception {
        onWindow(() -> {
            Workspace audit = services.pages().audit().get();
            audit.filtering().choose(Filter.NONE.toggled(Facet.SUGGESTED, "(open)").toggled(Facet.OUTCOME, "(some)"));
            audit.apply(SetView.from(audit.portfolio().get(), "Open, but linked", audit.filtering().kept("Open, but linked")));
        });
        pictures("catalog-filtered");
        onWindow(() -> press("#edit-many"));
        pictures("catalog-many");
        onWindow(() -> press("#marked-retire"));
        pictures("catalog-marked-asked");
        onWindow(() -> services.pages().audit().get().marked().clear());
        onWindow(() -> services.desk().go("map"));
        onWindow(() -> ((ToggleButton) stage.getScene().lookup("#filter")).setSelected(true));
        pictures("map-filtered");
        onWindow(() -> {
            ((ToggleButton) stage.getScene().lookup("#filter")).setSelected(false);
            services.pages().audit().get().filtering().clear();
            services.desk().go("catalog");
        });
    }

    /** Owners' sheets before they go out, and some that came back. */
    private void sheets() throws Exception {
        onWindow(() -> ((ToggleButton) stage.getScene().lookup("#mode-sheets")).setSelected(true));
        pictures("quality-sheets");
        Path folder = Files.createDirectories(data.resolve("owner-sheets"));
        Verdicts verdicts = services.pages().audit().get().verdicts().get();
        List<OwnerGroup> owners = OwnerGroup.of(verdicts).subList(8, 11);
        List<Path> files = OwnerSheets.write(verdicts, owners, LocalDate.of(2026, 12, 7), folder, true, (done, of) -> { }).files();
        for (int at = 0; at < files.size(); at++) {
            for (OwnerGroup.Asked one : owners.get(at).offerings().stream().filter(asked -> asked.count() > 0).limit(3).toList()) {
                String code = verdicts.portfolio().offerings().get(one.at()).code();
                FillIn.cell(files.get(at), code, "minutes-wrong", "45");
                FillIn.cell(files.get(at), code, "obstacles", at == 0 ? "hands or eyes busy" : "none");
                FillIn.cell(files.get(at), code, "note", "We only keep it for the inspection in spring.");
            }
        }
        FillIn.cell(files.get(0), verdicts.portfolio().offerings().get(owners.get(0).offerings().get(0).at()).code(), "minutes-wrong", "half a morning");
        onWindow(() -> services.desk().take(files));
        pictures("quality-differences");
        onWindow(() -> press("#put-away"));
        onWindow(() -> ((ToggleButton) stage.getScene().lookup("#mode-unknowns")).setSelected(true));
    }

    /** A spreadsheet as an LMS writes it: a title above the headings, a total below, mixed durations, learners' names. */
    private void imports() throws Exception {
        Path file = Files.write(data.resolve("lms-export-2026.csv"), MessyCatalog.lines());
        onWindow(() -> services.desk().take(file));
        pictures("import-file");
        onWindow(() -> ((javafx.scene.control.TableView<?>) stage.getScene().lookup("#columns")).getSelectionModel().select(3));
        pictures("import-column");
        for (String mode : List.of("rows", "problems", "not-taken")) {
            onWindow(() -> ((ToggleButton) stage.getScene().lookup("#mode-" + mode)).setSelected(true));
            pictures("import-" + mode);
        }
        Path again = Files.write(data.resolve("catalog.csv"), CatalogAgain.lines());
        onWindow(() -> services.desk().take(again));
        pictures("import-changes");
        Path figures = Files.write(data.resolve("evaluations-2026.csv"), CatalogAgain.evaluations());
        onWindow(() -> services.desk().take(figures));
        pictures("import-data");
    }

    private void press(String id) {
        Node button = stage.getScene().lookup(id);
        ((Button) button).fire();
    }

    private void pictures(String page) throws Exception {
        for (int[] size : SIZES) {
            onWindow(stage::hide);
            onWindow(() -> {
                stage.setWidth(size[0]);
                stage.setHeight(size[1]);
                stage.show();
            });
            for (Look look : Look.values()) {
                onWindow(() -> services.look().set(look));
                settle();
                onWindow(() -> write(SCREENS.resolve(page + "-" + look.word() + "-" + size[0] + "x" + size[1] + ".png").toFile()));
            }
        }
    }

    /** Lets what moves come to rest. */
    private void settle() throws Exception {
        CompletableFuture<Void> over = new CompletableFuture<>();
        onWindow(() -> {
            PauseTransition pause = new PauseTransition(SETTLE);
            pause.setOnFinished(event -> over.complete(null));
            pause.play();
        });
        over.get(30, TimeUnit.SECONDS);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void write(File file) {
        try {
            ImageIO.write(SwingFXUtils.fromFXImage(stage.getScene().snapshot(null), null), "png", file);
        } catch (IOException full) {
            throw new java.io.UncheckedIOException(full);
        }
    }

    private static void onWindow(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(60_000, action);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
