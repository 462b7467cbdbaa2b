package dk.medspor.minutesimport.parsing;

import dk.medspor.minutesimport.Passage;
import dk.medspor.minutesimport.Section;
import dk.medspor.minutesimport.SectionType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Groups that the text only tells of: it says that there were group discussions, and soon after
 * that what came out of them is on pictures or posters. They are kept with nothing recorded.
 */
final class UnrecordedGroups {

    private static final int PARAGRAPHS_AFTER = 3;
    private static final Pattern GROUPS =
            Pattern.compile("(?iU)\\bgruppe(?:drøftelse|arbejde)r?\\b");
    private static final Pattern ELSEWHERE =
            Pattern.compile("(?iU)\\b(?:billede(?:r|t)?|fotos?|planche(?:r|n|rne)?)\\b");

    private UnrecordedGroups() {}

    static List<Section> in(List<Passage> narrative) {
        var found = new ArrayList<Section>();
        for (int i = 0; i < narrative.size(); i++) {
            var passage = narrative.get(i);
            boolean elsewhere =
                    narrative.subList(i, Math.min(narrative.size(), i + PARAGRAPHS_AFTER)).stream()
                            .anyMatch(it -> ELSEWHERE.matcher(it.text()).find());
            if (GROUPS.matcher(passage.text()).find() && elsewhere) {
                found.add(section(passage));
            }
        }
        return found;
    }

    private static Section section(Passage passage) {
        return new Section(
                SectionType.GROUP_UNRECORDED,
                Optional.empty(),
                passage.text(),
                Optional.empty(),
                List.of(),
                List.of(),
                passage.spans());
    }
}
