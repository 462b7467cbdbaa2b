package dk.medspor.medbodies;

import java.time.LocalDate;

/** By which rules bodies work, counting everything that was acknowledged before the question. */
public interface RulesRegister {

    /** What holds for a body on a day; the usual for a body that has agreed nothing else. */
    RulesOfProcedure rulesOf(MedBodyId body, LocalDate day);
}
