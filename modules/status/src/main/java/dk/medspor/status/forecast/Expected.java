package dk.medspor.status.forecast;

import dk.medspor.status.evaluationcycle.CycleRow;
import java.time.LocalDate;

/**
 * An evaluation that nobody has promised yet: it comes if those before it end in a CONTINUE.
 *
 * @param last the obligation that is open now
 * @param cycle the number that it would have
 * @param due when it would be due by the rule
 */
public record Expected(CycleRow last, int cycle, LocalDate due) {}
