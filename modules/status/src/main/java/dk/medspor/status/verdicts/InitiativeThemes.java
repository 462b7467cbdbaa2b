package dk.medspor.status.verdicts;

import dk.medspor.initiatives.InitiativeId;
import dk.medspor.status.Answer;
import dk.medspor.status.AsOf;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** Tells which themes initiatives belong to, wherever that is recorded. */
public interface InitiativeThemes {

    /** The themes that each of them had on a day; those without any are left out. */
    Answer<Map<InitiativeId, Set<String>>> of(
            Collection<StartedInitiative> initiatives, LocalDate on, AsOf asOf);
}
