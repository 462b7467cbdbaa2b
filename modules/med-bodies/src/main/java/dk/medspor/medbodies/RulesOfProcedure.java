package dk.medspor.medbodies;

/**
 * How a body works (forretningsorden).
 *
 * @param meetingsAYear how often it meets at the least
 * @param proposalDays how many days before a meeting items are proposed at the latest
 * @param agendaDays how many days before a meeting the agenda is sent out at the latest
 * @param approvedByBoth whether chair and vice-chair both approve the minutes
 * @param confirmedNextMeeting whether the next meeting confirms them
 */
public record RulesOfProcedure(
        int meetingsAYear,
        int proposalDays,
        int agendaDays,
        boolean approvedByBoth,
        boolean confirmedNextMeeting) {

    /** What holds where a body has agreed nothing else. */
    public static final RulesOfProcedure USUAL = new RulesOfProcedure(4, 14, 7, true, true);
}
