/**
 * The page Rules, which belongs to Match: rules that people write in one line, what each of them would touch, and applying one as a change that can be undone.
 * Start at {@link app.winnow.desktop.rules.RulesPage}; what it does is in {@link app.winnow.desktop.rules.RulesViewModel}; what a rule means is worked out in
 * {@code insight.rule}. No other page may enter.
 */
package app.winnow.desktop.rules;
