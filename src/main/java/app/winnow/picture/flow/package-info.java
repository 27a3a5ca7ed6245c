/**
 * Today's forms of offerings (classroom, e-learning, video ...) and what becomes of them, as bands that flow from one to the other. Start at
 * {@link app.winnow.picture.flow.Flow}; {@link app.winnow.picture.flow.Flows} are the figures, {@link app.winnow.picture.flow.FlowLayout} is where they stand. Pure.
 */
package app.winnow.picture.flow;
