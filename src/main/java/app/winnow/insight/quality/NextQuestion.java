package app.winnow.insight.quality;

import app.winnow.verdict.Question;

/**
 * A question that can still change suggestions: how many it helps to settle, the hours of those as far as they are known, and what asking it costs by the policy
 * (one fact of one offering is 1 in the workshop's).
 */
public record NextQuestion(Question question, int offerings, double hours, double cost) { }
