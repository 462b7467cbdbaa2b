package dk.medspor.webui.imports;

import dk.medspor.minutesimport.SectionType;
import java.util.List;
import java.util.Optional;

/**
 * Elements of a draft that belong together, as they are shown.
 *
 * @param words the key of what they are called
 * @param title what the document calls them; empty where it does not
 * @param heading the line that heads them
 * @param section the pointer of the section that they are
 */
record Shelf(
        String words,
        String title,
        Optional<Element> heading,
        Optional<String> section,
        Optional<SectionType> type,
        List<Element> elements) {

    Shelf {
        elements = List.copyOf(elements);
    }

    static Shelf of(String words, List<Element> elements) {
        return new Shelf(words, "", Optional.empty(), Optional.empty(), Optional.empty(), elements);
    }
}
