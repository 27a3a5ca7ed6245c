package app.winnow.model;

/** What keeps people from using an aid during the task. The empty set means that nothing does. */
public enum Obstacle implements Worded {
    SPEED("speed"), HANDS_OR_EYES("hands or eyes"), CREDIBILITY("credibility"), PERCEPTUAL("perceptual");

    private final String word;

    Obstacle(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
