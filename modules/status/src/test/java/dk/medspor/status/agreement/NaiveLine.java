package dk.medspor.status.agreement;

import dk.medspor.initiatives.EvaluationTerms;
import dk.medspor.initiatives.InitiativeId;
import dk.medspor.initiatives.Verdict;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.meetings.ContributionId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A line in the book of a secretary who mends mistakes with an eraser. */
final class NaiveLine {

    final int number;
    final String what;
    int cycle;
    Optional<LocalDate> on = Optional.empty();
    Optional<LocalDate> due = Optional.empty();
    Optional<LocalDate> next = Optional.empty();
    Optional<MedBodyId> owner = Optional.empty();
    Optional<MedBodyId> evaluator = Optional.empty();
    Optional<Verdict> verdict = Optional.empty();
    Optional<EvaluationTerms> terms = Optional.empty();
    int indicator;
    boolean countsPersons;
    Optional<BigDecimal> figure = Optional.empty();
    List<ContributionId> sources = List.of();
    List<InitiativeId> others = List.of();
    String text = "";

    NaiveLine(int number, String what) {
        this.number = number;
        this.what = what;
    }

    boolean is(String... names) {
        return List.of(names).contains(what);
    }

    boolean hadHappenedBy(LocalDate day) {
        return on.map(it -> !it.isAfter(day)).orElse(true);
    }

    LocalDate day() {
        return on.orElseThrow();
    }
}
