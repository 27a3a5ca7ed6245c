package app.winnow.picture;

/** A colour as CIELAB under D65, and how far two are apart by CIEDE2000 (Sharma, Wu and Dalal, 2005): about 1 can just be told apart side by side. */
record Lab(double lightness, double a, double b) {
    private static final double FAR = Math.pow(25, 7);

    /** From linear light (0-1). */
    static Lab of(double red, double green, double blue) {
        double x = bent((.4124564 * red + .3575761 * green + .1804375 * blue) / .95047);
        double y = bent(.2126729 * red + .7151522 * green + .0721750 * blue);
        double z = bent((.0193339 * red + .1191920 * green + .9503041 * blue) / 1.08883);
        return new Lab(116 * y - 16, 500 * (x - y), 200 * (y - z));
    }

    private static double bent(double t) {
        return t > 216 / 24389.0 ? Math.cbrt(t) : (24389 / 27.0 * t + 16) / 116;
    }

    /** How much colour it has; 0 is grey. */
    double chroma() {
        return Math.hypot(a, b);
    }

    /** CIEDE2000 with all weights 1. */
    double away(Lab other) {
        double grey = .5 * (1 - saturation((chroma() + other.chroma()) / 2));
        Lab one = new Lab(lightness, a * (1 + grey), b);
        Lab two = new Lab(other.lightness, other.a * (1 + grey), other.b);
        double chroma = (one.chroma() + two.chroma()) / 2;
        double hue = meanHue(one, two);
        double light = (lightness + other.lightness) / 2 - 50;
        double ofLight = (two.lightness - one.lightness) / (1 + .015 * light * light / Math.sqrt(20 + light * light));
        double ofChroma = (two.chroma() - one.chroma()) / (1 + .045 * chroma);
        double ofHue = 2 * Math.sqrt(one.chroma() * two.chroma()) * Math.sin(Math.toRadians(turn(one, two) / 2)) / (1 + .015 * chroma * byHue(hue));
        double blue = Math.exp(-Math.pow((hue - 275) / 25, 2));
        double turned = -Math.sin(Math.toRadians(60 * blue)) * 2 * saturation(chroma);
        return Math.sqrt(ofLight * ofLight + ofChroma * ofChroma + ofHue * ofHue + turned * ofChroma * ofHue);
    }

    private static double saturation(double chroma) {
        double power = Math.pow(chroma, 7);
        return Math.sqrt(power / (power + FAR));
    }

    private double hue() {
        double degrees = Math.toDegrees(Math.atan2(b, a));
        return degrees < 0 ? degrees + 360 : degrees;
    }

    /** From one hue to the other the short way round, in degrees; none where one of them is grey. */
    private static double turn(Lab one, Lab two) {
        if (one.chroma() * two.chroma() == 0) {
            return 0;
        }
        double turn = two.hue() - one.hue();
        return turn > 180 ? turn - 360 : turn < -180 ? turn + 360 : turn;
    }

    private static double meanHue(Lab one, Lab two) {
        double sum = one.hue() + two.hue();
        if (one.chroma() * two.chroma() == 0) {
            return sum;
        }
        return Math.abs(one.hue() - two.hue()) <= 180 ? sum / 2 : sum < 360 ? (sum + 360) / 2 : (sum - 360) / 2;
    }

    private static double byHue(double hue) {
        return 1 - .17 * cos(hue - 30) + .24 * cos(2 * hue) + .32 * cos(3 * hue + 6) - .2 * cos(4 * hue - 63);
    }

    private static double cos(double degrees) {
        return Math.cos(Math.toRadians(degrees));
    }
}
