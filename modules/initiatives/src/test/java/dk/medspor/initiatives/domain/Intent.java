package dk.medspor.initiatives.domain;

import dk.medspor.initiatives.InitiativeCommand;
import java.time.LocalDate;
import java.util.function.Function;

/** A command that only waits for its date. */
interface Intent extends Function<LocalDate, InitiativeCommand> {}
