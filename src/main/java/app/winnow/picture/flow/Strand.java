package app.winnow.picture.flow;

/** Offerings of one form that go the same way on the same standing; {@code amount} is their hours today, or how many they are. Dense indexes upwards. */
record Strand(Form form, Goal goal, Standing standing, int[] offerings, double amount) { }
