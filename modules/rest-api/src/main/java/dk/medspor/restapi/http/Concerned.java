package dk.medspor.restapi.http;

import dk.medspor.medbodies.MedBodyId;
import dk.medspor.meetings.MeetingDossier;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Whose a thing is, in the words of permits. */
public final class Concerned {

    private Concerned() {}

    /** The bodies whose meeting it is; none of one that is not there. */
    public static Set<UUID> by(Optional<MeetingDossier> meeting) {
        return meeting.stream()
                .flatMap(it -> it.arrangement().bodies().stream())
                .map(MedBodyId::value)
                .collect(Collectors.toSet());
    }
}
