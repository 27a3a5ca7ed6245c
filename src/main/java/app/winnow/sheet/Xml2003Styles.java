package app.winnow.sheet;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** The number formats of an XML spreadsheet by the names of their styles. Some formats have names of their own, in English in every file. */
final class Xml2003Styles {
    private static final Map<String, String> NAMED = Map.ofEntries(Map.entry("General", "General"), Map.entry("General Number", "General"), Map.entry("General Date", "m/d/yyyy h:mm"),
            Map.entry("Long Date", "dddd, mmmm d, yyyy"), Map.entry("Medium Date", "d-mmm-yy"), Map.entry("Short Date", "m/d/yyyy"), Map.entry("Long Time", "h:mm:ss AM/PM"),
            Map.entry("Medium Time", "h:mm AM/PM"), Map.entry("Short Time", "h:mm"), Map.entry("Currency", "$#,##0.00"), Map.entry("Euro Currency", "[$\u20AC-2] #,##0.00"),
            Map.entry("Fixed", "0.00"), Map.entry("Standard", "#,##0.00"), Map.entry("Percent", "0.00%"), Map.entry("Scientific", "0.00E+00"),
            Map.entry("Yes/No", "\"Yes\";\"Yes\";\"No\""), Map.entry("True/False", "\"True\";\"True\";\"False\""), Map.entry("On/Off", "\"On\";\"On\";\"Off\""));
    /** A number that no built-in format has; the code says all. */
    private static final int OWN = 200;

    private final Map<String, NumberFormat> formats = new HashMap<>();

    /** Takes the style open here, to its end. */
    void read(Xml xml) throws XMLStreamException {
        String id = xml.get("ID", "");
        NumberFormat format = format(xml.get("Parent", "Default"));
        for (int depth = 0; ;) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                if (xml.name().equals("NumberFormat") && xml.get("Format") != null) {
                    format = named(xml.get("Format"));
                }
            } else if (event == XMLStreamConstants.END_ELEMENT && depth-- == 0) {
                break;
            } else if (event == XMLStreamConstants.END_DOCUMENT) {
                throw new XMLStreamException("ended within a style");
            }
        }
        if (formats.size() < Limits.STYLES) {
            formats.put(id, format);
        }
    }

    NumberFormat format(String style) {
        return formats.getOrDefault(style, NumberFormat.GENERAL);
    }

    private static NumberFormat named(String format) {
        return NumberFormat.of(OWN, NAMED.getOrDefault(format, format));
    }
}
