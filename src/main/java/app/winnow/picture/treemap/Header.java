package app.winnow.picture.treemap;

import app.winnow.picture.Box;
import java.util.List;

/** A group's box, the band on top of it with its name ({@code height} 0 where no name fits), and the lines that stand in the band. */
record Header(Node node, Box box, Box band, List<String> lines, boolean isOuter) { }
