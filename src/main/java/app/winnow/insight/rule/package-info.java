/**
 * Rules that a person writes for matching ("title contains GDPR: required by law"): how they read and are written in one line, what they would touch, and the
 * one change that applies them. Start at {@link app.winnow.insight.rule.RuleLine} and {@link app.winnow.insight.rule.RuleReach}. Pure; nothing is ever applied
 * by itself.
 */
package app.winnow.insight.rule;
