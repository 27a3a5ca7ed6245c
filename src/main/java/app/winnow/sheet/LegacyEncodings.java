package app.winnow.sheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mozilla.universalchardet.UniversalDetector;

/** Tells the encodings from before Unicode apart by the text that each would make of the same bytes. */
final class LegacyEncodings {
    private static final Encoding WESTERN = encoding("windows-1252", "windows-1252");

    /** One byte a character; the first of equals wins. */
    private static final List<Encoding> SINGLE = List.of(WESTERN, encoding("macintosh", "x-MacRoman"), encoding("windows-1250", "windows-1250"),
            encoding("windows-1251", "windows-1251"), encoding("KOI8-R", "KOI8-R"), encoding("windows-1253", "windows-1253"),
            encoding("windows-1254", "windows-1254"), encoding("windows-1257", "windows-1257"), encoding("windows-1255", "windows-1255"),
            encoding("windows-1256", "windows-1256"));

    /** Several bytes a character, each with the superset that Windows writes under its name. */
    private static final Map<String, Encoding> SEVERAL = several();

    private LegacyEncodings() { }

    /** @param bytes lines of the file that hold more than ASCII */
    static Encoding best(byte[] bytes) {
        Optional<Encoding> eastAsian = eastAsian(bytes);
        if (eastAsian.isPresent()) {
            return eastAsian.get();
        }
        Encoding best = WESTERN;
        int bestScore = Integer.MIN_VALUE;
        for (Encoding encoding : SINGLE) {
            int score = LetterScore.of(new String(bytes, encoding.charset()), encoding.name());
            if (score > bestScore) {
                best = encoding;
                bestScore = score;
            }
        }
        return best;
    }

    /** The library's word is taken when the bytes decode without a fault into words, not into single signs among Latin letters. */
    private static Optional<Encoding> eastAsian(byte[] bytes) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes, 0, bytes.length);
        detector.dataEnd();
        String detected = detector.getDetectedCharset();
        Encoding said = detected == null ? null : SEVERAL.get(detected.toUpperCase(Locale.ROOT));
        if (said != null && isEastAsian(bytes, said)) {
            return Optional.of(said);
        }
        return SEVERAL.values().stream().filter(encoding -> isEastAsian(bytes, encoding)).findFirst();
    }

    private static boolean isEastAsian(byte[] bytes, Encoding encoding) {
        String text;
        try {
            text = encoding.charset().newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException notThisOne) {
            return false;
        }
        int signs = 0;
        int common = 0;
        int inWords = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                signs++;
                common += isCommon(text.charAt(i)) ? 1 : 0;
                inWords += i > 0 && text.charAt(i - 1) >= 0x80 || i + 1 < text.length() && text.charAt(i + 1) >= 0x80 ? 1 : 0;
            }
        }
        return signs >= 2 && common * 10 >= signs * 9 && inWords * 10 >= signs * 9;
    }

    /** Ideographs in daily use, kana, hangul, their punctuation and wide letters; half-width kana are what Western text turns into. */
    private static boolean isCommon(char c) {
        return c >= 0x4E00 && c <= 0x9FFF || c >= 0x3000 && c <= 0x30FF || c >= 0xAC00 && c <= 0xD7A3 || c >= 0xFF00 && c <= 0xFF60;
    }

    private static Map<String, Encoding> several() {
        Map<String, Encoding> several = new LinkedHashMap<>();
        several.put("SHIFT_JIS", encoding("Shift_JIS", "windows-31j"));
        several.put("EUC-JP", encoding("EUC-JP", "EUC-JP"));
        several.put("GB18030", encoding("GB18030", "GB18030"));
        several.put("BIG5", encoding("Big5", "x-windows-950"));
        several.put("EUC-KR", encoding("EUC-KR", "x-windows-949"));
        return several;
    }

    private static Encoding encoding(String name, String charset) {
        return new Encoding(name, Charset.forName(charset), 0);
    }
}
