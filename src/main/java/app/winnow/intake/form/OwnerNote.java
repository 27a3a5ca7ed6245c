package app.winnow.intake.form;

/** What an owner wrote beside the questions about an offering. It is shown and changes nothing. */
public record OwnerNote(OwnerDifference.Place place, String code, String title, String text) { }
