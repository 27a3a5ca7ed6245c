package app.winnow.desktop.kit;

import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A slider over whole numbers with its name and its value above it; arrow keys move it by one step. */
public final class StepSlider extends VBox {
    private final Slider slider;
    private final Label value = Texts.figure("");
    private final IntFunction<String> words;
    private final int step;
    private int shown;
    private boolean showing;

    /** A slider from {@code least} to {@code most} in steps; {@code taken} gets every other number that it comes over, {@code words} says a number. */
    public StepSlider(String name, Span span, IntFunction<String> words, IntConsumer taken) {
        super(2);
        this.words = words;
        step = span.step();
        slider = new Slider(span.least(), span.most(), span.least());
        slider.setBlockIncrement(step);
        slider.setAccessibleText(name);
        getStyleClass().add("step-slider");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label label = Texts.text(name);
        value.setMinWidth(USE_PREF_SIZE);
        HBox top = new HBox(8, label, gap, value);
        top.setAlignment(Pos.BASELINE_LEFT);
        getChildren().addAll(top, slider);
        slider.valueProperty().addListener((property, was, is) -> {
            int next = (int) (Math.round(is.doubleValue() / step) * step);
            if (!showing && next != shown) {
                say(next);
                taken.accept(next);
            }
        });
        // While it is dragged the thumb follows the pointer; let go, it stands on its step.
        slider.valueChangingProperty().addListener((property, was, is) -> {
            if (!is) {
                show(shown);
            }
        });
    }

    /** From where to where it goes, and in which steps. */
    public record Span(int least, int most, int step) { }

    /** Shows a number; one beyond the end stands at the end, and its words say it. */
    public void show(int number) {
        say(number);
        if (!slider.isValueChanging()) {
            showing = true;
            slider.setValue(number);
            showing = false;
        }
    }

    private void say(int number) {
        shown = number;
        value.setText(words.apply(number));
    }

    /** The slider itself, for its id. */
    public Slider slider() {
        return slider;
    }
}
