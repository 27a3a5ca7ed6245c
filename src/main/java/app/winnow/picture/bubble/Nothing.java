package app.winnow.picture.bubble;

import app.winnow.picture.Frame;
import app.winnow.picture.Ink;
import app.winnow.picture.Layer;
import app.winnow.picture.Marks;
import app.winnow.picture.Meanings;
import app.winnow.picture.Picture;
import app.winnow.picture.PictureTable;
import app.winnow.picture.Shape;
import app.winnow.picture.Words;
import java.util.ArrayList;
import java.util.List;

/** The picture of no offering at all: it says why. */
record Nothing(String said, Words words) {

    Picture in(Lettering lettering) {
        Frame frame = lettering.frame();
        List<String> lines = lettering.lines(said, frame.width() - 2 * frame.text());
        List<Shape> shapes = new ArrayList<>();
        for (int line = 0; line < lines.size(); line++) {
            double y = frame.height() / 2 + (line - (lines.size() - 1) / 2.0) * lettering.line();
            shapes.add(lettering.text(lines.get(line), frame.width() / 2, y, Shape.Align.CENTER, Ink.INK_2));
        }
        Marks marks = Marks.boxes(List.of(), new None());
        return new Picture(frame, words.of("name"), List.of(Layer.Group.ground(shapes)), marks, List.of(), said, new Empty(), List.of(), null);
    }

    private record None() implements Meanings {
        @Override
        public int count() {
            return 0;
        }

        @Override
        public String key(int mark) {
            throw new IndexOutOfBoundsException(mark);
        }

        @Override
        public String name(int mark) {
            throw new IndexOutOfBoundsException(mark);
        }

        @Override
        public List<String> facts(int mark) {
            throw new IndexOutOfBoundsException(mark);
        }

        @Override
        public int[] offerings(int mark) {
            throw new IndexOutOfBoundsException(mark);
        }
    }

    private record Empty() implements PictureTable {
        @Override
        public List<Column> columns() {
            return List.of();
        }

        @Override
        public int size() {
            return 0;
        }

        @Override
        public String cell(int row, int column) {
            throw new IndexOutOfBoundsException(row);
        }

        @Override
        public double figure(int row, int column) {
            throw new IndexOutOfBoundsException(row);
        }

        @Override
        public int mark(int row) {
            throw new IndexOutOfBoundsException(row);
        }
    }
}
