/**
 * Which share of the courses is measured at each level, now and after, as bars: {@link app.winnow.picture.level.LevelLadder}. Counts are those of {@code insight.LevelShares}; what could be measured
 * is drawn hollow and counted as measured nowhere. No other kind of picture may enter.
 */
package app.winnow.picture.level;
