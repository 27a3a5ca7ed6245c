/**
 * The page Scenarios, which belongs to the plan: named copies of decisions and policy, put side by side with what is in force, and promoted. Start at
 * {@link app.winnow.desktop.scenarios.ScenariosPage}; what it does is in {@link app.winnow.desktop.scenarios.ScenariosViewModel}. How an audit stands with a
 * scenario is worked out in {@code insight}; no other page may enter.
 */
package app.winnow.desktop.scenarios;
