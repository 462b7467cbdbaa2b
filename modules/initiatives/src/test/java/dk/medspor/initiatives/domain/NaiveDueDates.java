package dk.medspor.initiatives.domain;

import dk.medspor.initiatives.EvaluationTerms;
import dk.medspor.initiatives.InitiativeEvent;
import dk.medspor.initiatives.InitiativeEvent.EvaluatedAtHMU;
import dk.medspor.initiatives.InitiativeEvent.InitiativeStarted;
import dk.medspor.initiatives.PromiseEvent.EvaluationRescheduled;
import dk.medspor.initiatives.PromiseEvent.EvaluationWaived;
import dk.medspor.initiatives.Verdict;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Counts due dates as a secretary would on paper: one line a cycle, each new date worked out from
 * the one that stands on the line above.
 */
final class NaiveDueDates {

    private final List<LocalDate> lines = new ArrayList<>();
    private Period period = Period.ZERO;

    List<LocalDate> dueDates() {
        return lines;
    }

    void count(InitiativeEvent event) {
        if (event instanceof InitiativeStarted it) {
            period = it.period();
            lines.add(it.on().plus(period));
        } else if (event instanceof EvaluationRescheduled it) {
            lines.set(lines.size() - 1, it.due());
        } else if (event instanceof EvaluationWaived it) {
            next(it.on(), it.next(), it.nextTerms());
        } else if (event instanceof EvaluatedAtHMU it && it.verdict() != Verdict.STOP) {
            next(it.on(), it.next(), it.nextTerms());
        }
    }

    private void next(
            LocalDate closedOn, Optional<LocalDate> agreed, Optional<EvaluationTerms> terms) {
        terms.ifPresent(it -> period = it.period());
        LocalDate due = lines.getLast();
        LocalDate next = due;
        for (int n = 1; !next.isAfter(closedOn) || n == 1; n++) {
            next = due.plus(period.multipliedBy(n));
        }
        lines.add(agreed.orElse(next));
    }
}
