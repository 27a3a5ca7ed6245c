package app.winnow.intake;

/** The data rows (from 0, in file order) that are one offering, its code in the portfolio, the code as the file has it ("" when none) and its title. */
record Group(String code, String read, String title, int[] rows) { }
