/**
 * The portfolio map: every offering as a bubble, by what it contributes to an outcome against its hours or its age. Start at
 * {@link app.winnow.picture.bubble.PortfolioBubbles}; {@link app.winnow.picture.bubble.BubbleLayout} puts it together. Up to some 600 bubbles each find a place of
 * their own; more are stacked in rows, and where those would hide each other a shaded cell counts them until the zoom opens it. No other kind of picture may enter.
 */
package app.winnow.picture.bubble;
