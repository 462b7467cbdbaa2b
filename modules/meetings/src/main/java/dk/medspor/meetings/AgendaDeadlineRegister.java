package dk.medspor.meetings;

import dk.medspor.medbodies.MedBodyId;
import java.time.LocalDate;

/** Knows what the rules of procedure of a body say about its agenda. */
@FunctionalInterface
public interface AgendaDeadlineRegister {

    /** What holds for the meetings of a body on a day. */
    AgendaDeadlines of(MedBodyId body, LocalDate meeting);
}
