package app.winnow.picture;

import app.winnow.model.Disposition;
import java.util.OptionalDouble;

/**
 * One offering of the portfolio map, before it has a place: its dense index, where it goes (null = open), whether people decided that, its contribution
 * (0-1, empty while nobody has looked), hours and completions in the map's own basis (empty = unknown).
 */
public record MapPoint(int index, String code, String title, Disposition disposition, boolean isDecided, OptionalDouble contribution, OptionalDouble hours,
                       OptionalDouble completions) { }
