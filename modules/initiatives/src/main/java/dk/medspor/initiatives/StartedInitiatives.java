package dk.medspor.initiatives;

import java.time.LocalDate;
import java.util.Optional;

/** When initiatives began, including everything that was acknowledged before the question. */
public interface StartedInitiatives {

    /** Empty when there is no such initiative, or it has not been started. */
    Optional<LocalDate> startedOn(InitiativeId id);
}
