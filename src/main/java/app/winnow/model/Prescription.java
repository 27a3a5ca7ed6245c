package app.winnow.model;

/** What exactly a law, regulator or contract prescribes of an offering. */
public enum Prescription implements Worded {
    TOPIC, HOURS, INTERVAL, FORM, RECORD, TEST;

    @Override
    public String word() {
        return Worded.of(this);
    }
}
