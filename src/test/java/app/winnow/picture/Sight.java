package app.winnow.picture;

/**
 * How a colour looks to people who see two kinds of light only: the linear light of sRGB through the matrices of Machado, Oliveira and Fernandes, "A Physiologically-based Model for
 * Simulation of Color Vision Deficiency" (2009), at full strength.
 */
enum Sight {
    NORMAL(1, 0, 0, 0, 1, 0, 0, 0, 1),
    PROTANOPIA(.152286, 1.052583, -.204868, .114503, .786281, .099216, -.003882, -.048116, 1.051998),
    DEUTERANOPIA(.367322, .860646, -.227968, .280085, .672501, .047413, -.011820, .042940, .968881),
    TRITANOPIA(1.255528, -.076749, -.178779, -.078411, .930809, .147602, .004733, .691367, .303900);

    private final double[] rows;

    Sight(double... rows) {
        this.rows = rows;
    }

    /** The colour (0xRRGGBB) as it is seen. */
    Lab of(int rgb) {
        double[] light = {linear(rgb >> 16 & 255), linear(rgb >> 8 & 255), linear(rgb & 255)};
        double[] seen = new double[3];
        for (int row = 0; row < 3; row++) {
            double sum = rows[3 * row] * light[0] + rows[3 * row + 1] * light[1] + rows[3 * row + 2] * light[2];
            seen[row] = Math.max(0, Math.min(1, sum));
        }
        return Lab.of(seen[0], seen[1], seen[2]);
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= .04045 ? share / 12.92 : Math.pow((share + .055) / 1.055, 2.4);
    }
}
