package dk.medspor.initiatives;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The promise to evaluate once.
 *
 * @param cycle from 1
 * @param openedOn the day the promise holds from: the start, or the evaluation before
 * @param due the last day on which the evaluation is in time
 * @param skipped how many periods passed without an evaluation before this one was opened
 * @param closedBy the evaluation that kept it
 */
public record Obligation(
        int cycle, LocalDate openedOn, LocalDate due, int skipped, Optional<Evaluation> closedBy) {}
