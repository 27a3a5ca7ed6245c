package app.winnow.intake;

/** The data rows (from 0, in file order) that are one offering, its code in the portfolio and its title. */
record Group(String code, String title, int[] rows) { }
