package dk.medspor.restapi.search;

import dk.medspor.medbodies.MedBodyId;
import dk.medspor.search.Fragment;
import dk.medspor.search.Hit;
import dk.medspor.search.SearchKind;
import dk.medspor.search.Whereabouts;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Something that was found, and the words that it was found by. */
record HitResponse(
        SearchKind kind,
        UUID id,
        Optional<UUID> meetingId,
        Optional<UUID> groupId,
        Optional<Integer> item,
        List<FoundText> heading,
        List<FoundText> snippet,
        UUID bodyId,
        Optional<String> bodyName,
        Optional<LocalDate> date,
        long position) {

    /** A stretch of a text, and whether it is a word that was looked for. */
    record FoundText(String text, boolean found) {

        private static List<FoundText> of(List<Fragment> fragments) {
            return fragments.stream().map(it -> new FoundText(it.text(), it.found())).toList();
        }
    }

    static HitResponse of(Hit it, Map<MedBodyId, String> names, long position) {
        Whereabouts where = it.where();
        return new HitResponse(
                it.kind(),
                where.id(),
                where.meeting(),
                where.group(),
                where.item(),
                FoundText.of(it.heading()),
                FoundText.of(it.snippet()),
                it.owner().value(),
                Optional.ofNullable(names.get(it.owner())),
                it.date(),
                position);
    }
}
