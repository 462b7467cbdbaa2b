package dk.medspor.meetings;

import java.util.Optional;

/** Knows the meetings, planned or held, including all that was recorded before the question. */
@FunctionalInterface
public interface MeetingDossierRegister {

    Optional<MeetingDossier> find(MeetingId id);
}
