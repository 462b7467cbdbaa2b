package dk.medspor.initiatives;

import java.time.Period;

/**
 * What holds for one cycle of the promise, by the policy on the day it was opened.
 *
 * @param period from the start, and then from one due date, to the next
 * @param warningDays so many days before the due day and less, it is due soon
 */
public record EvaluationTerms(Period period, int warningDays) {

    /** Where nothing else was agreed: "... og evaluere det om et års tid på HMU". */
    public static final EvaluationTerms USUAL = new EvaluationTerms(Period.ofYears(1), 90);

    public EvaluationTerms {
        if (period.isZero() || period.isNegative()) {
            throw new IllegalArgumentException("the period must be positive: " + period);
        }
        if (warningDays < 0) {
            throw new IllegalArgumentException("there are no negative days: " + warningDays);
        }
    }
}
