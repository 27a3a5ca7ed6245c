package app.winnow.insight;

/** The strip at the top: offerings in the audit, linked to an outcome, decided, seat hours a year released by decisions, net deliverables of the plan. */
public record Score(int offerings, int linked, int decided, Range released, Range netDeliverables) { }
