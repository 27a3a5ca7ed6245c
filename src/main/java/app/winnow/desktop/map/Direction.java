package app.winnow.desktop.map;

/** Where an arrow key leads on a picture. */
enum Direction {
    LEFT(-1, 0), RIGHT(1, 0), UP(0, -1), DOWN(0, 1);

    private final int right;
    private final int down;

    Direction(int right, int down) {
        this.right = right;
        this.down = down;
    }

    /** 1 to the right, -1 to the left, 0 for neither. */
    int right() {
        return right;
    }

    /** 1 downwards, -1 upwards, 0 for neither. */
    int down() {
        return down;
    }
}
